package org.plumbline.internal.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.check.FlagPath;

/** The scenarios in which a flag is raised, and those in which it is not. */
final class PathsText {
  private static final int MOST = ExplainText.MOST_WAYS;

  private final Page page;

  PathsText(Page page) {
    this.page = page;
  }

  void write(List<FlagPath> ways) {
    List<FlagPath> raised = ways.stream().filter(FlagPath::raised).toList();
    List<FlagPath> not = ways.stream().filter(way -> !way.raised()).toList();
    if (ways.isEmpty()) {
      page.paragraph(0, "There are too many scenarios to show in which it is raised.");
    } else {
      kind("It is raised if:", raised);
      kind("It is not raised if:", not);
    }
  }

  private void kind(String heading, List<FlagPath> ways) {
    page.paragraph(0, heading);
    ways.stream().limit(MOST).forEach(this::way);
    if (ways.size() > MOST) {
      page.paragraph(2, "and in " + (ways.size() - MOST) + " more kinds of scenario");
    }
  }

  private void way(FlagPath way) {
    page.marked(
        2,
        AnsiStyle.PLAIN,
        "-",
        way.assumptions().stream()
            .map(assumption -> assumption.question().text() + " " + assumption.words())
            .collect(Collectors.joining("; and ")));
    way.obstacle()
        .ifPresent(
            obstacle ->
                page.paragraph(
                    4, "because then " + obstacle.reason() + "; see " + obstacle.condition()));
  }
}
