package org.plumbline.internal.report.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.result.Evidence;
import org.plumbline.result.Met;
import org.plumbline.result.Near;
import org.plumbline.result.Obstacle;
import org.plumbline.result.SearchReach;

/** How far a rule got, and what kept it from raising its flag. */
final class ObstacleText {
  private final Check check;
  private final Page page;
  private final Function<Evidence, String> described;

  ObstacleText(Check check, Page page, Function<Evidence, String> described) {
    this.check = check;
    this.page = page;
    this.described = described;
  }

  /** The condition that nothing meets, and what came nearest. */
  void write(Obstacle obstacle) {
    page.paragraph(2, obstacle.text());
    page.blank();
    nearest(obstacle);
    obstacle.reach().ifPresent(reach -> reach(reach, obstacle.nearest().isEmpty()));
  }

  /** The conditions that are met, with the facts that meet them. */
  void met(Obstacle obstacle) {
    if (obstacle.met().isEmpty()) {
      page.paragraph(0, "It is the first of " + obstacle.conditions() + " conditions.");
      return;
    }
    page.paragraph(
        0,
        "Of the "
            + obstacle.conditions()
            + " conditions of the rule "
            + (obstacle.met().size() == 1 ? "the first is met:" : "these come first and are met:"));
    obstacle.met().stream()
        .flatMap(this::lines)
        .distinct()
        .forEach(line -> page.marked(2, AnsiStyle.PLAIN, "-", line));
  }

  private Stream<String> lines(Met met) {
    return met.by().isEmpty() ? Stream.of(met.description()) : met.by().stream().map(this::line);
  }

  /** The date of the check and the values of rules have no place in the case file. */
  private String line(Evidence evidence) {
    return evidence.place().line() == 0 ? evidence.text() : described.apply(evidence);
  }

  private void nearest(Obstacle obstacle) {
    List<Near> nearest = obstacle.nearest();
    String lookedAt = lookedAt(obstacle.lookedAt());
    if (nearest.isEmpty()) {
      page.paragraph(0, lookedAt);
    } else if (nearest.get(0).misses().isEmpty()) {
      page.paragraph(
          0,
          lookedAt + (nearest.size() == 1 ? " This one is in the way:" : " These are in the way:"));
    } else {
      page.paragraph(0, lookedAt + " The nearest:");
    }
    nearest.forEach(this::near);
  }

  private static String lookedAt(int facts) {
    return switch (facts) {
      case 0 -> "The case has no fact of that kind.";
      case 1 -> "It looked at the only fact of that kind.";
      default -> "It looked at " + facts + " facts of that kind.";
    };
  }

  private void near(Near near) {
    page.marked(2, AnsiStyle.PLAIN, "-", described.apply(near.fact()));
    near.misses().forEach(miss -> page.marked(4, AnsiStyle.PLAIN, "*", miss));
  }

  private void reach(SearchReach reach, boolean isNothing) {
    page.paragraph(
        0,
        "Looked for: listed bodies "
            + (reach.mostLinks() == 0
                ? "among " + String.join(", ", reach.from()) + " alone"
                : "over at most "
                    + counted(reach.mostLinks(), "link")
                    + " from "
                    + String.join(", ", reach.from()))
            + ", in "
            + counted(reach.organisations(), "organisation")
            + ", "
            + counted(reach.links(), "link")
            + " and "
            + counted(reach.listings(), "listing")
            + " of the case and its lists."
            + (isNothing ? " Nothing was within reach." : ""));
    page.paragraph(0, lists());
    check.theCase().notLookedAt().stream()
        .filter(List.of("links", "listings")::contains)
        .forEach(
            section ->
                page.paragraph(
                    0, "The case does not say that anybody looked for " + section + "."));
  }

  private String lists() {
    return check.inputs().lists().isEmpty()
        ? "It was screened against no list: what the case itself does not record of listings was not"
            + " looked for."
        : "Screened against: "
            + check.inputs().lists().stream()
                .map(
                    list ->
                        list.list()
                            + " of "
                            + DateForm.WORDS.day(list.date())
                            + (list.isExact() ? "" : " at the latest")
                            + (list.extract() ? " (an extract)" : ""))
                .collect(Collectors.joining(", "))
            + ".";
  }

  private static String counted(int number, String noun) {
    return (number == 0 ? "no" : Integer.toString(number)) + " " + noun + (number == 1 ? "" : "s");
  }
}
