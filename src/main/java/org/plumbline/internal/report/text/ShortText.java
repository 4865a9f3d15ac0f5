package org.plumbline.internal.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.check.Check;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.Inputs;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.Counted;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.Severity;

/** One check on about two screens. Nothing that limits the answer is left out. */
final class ShortText {
  private static final String STANDS =
      "'Stands' means it follows from what was entered, however the open questions turn out. It does"
          + " not mean proven. Each entry ends with source, date and any reply.";
  private static final int MOST_TITLES = 6;
  private static final int MOST_QUESTIONS = 2;

  private final Check check;
  private final Page page;
  private final CaseWords words;
  private final CaseFacts facts;

  ShortText(Check check, Page page) {
    this.check = check;
    this.page = page;
    this.words = new CaseWords(check);
    this.facts = new CaseFacts(check);
  }

  /** Where more is said, with a rule of these checks as the example if one raised a flag. */
  static String readOn(List<Check> checks) {
    String rule =
        Stream.of(Certainty.values())
            .flatMap(
                certainty ->
                    checks.stream()
                        .flatMap(check -> check.flags().stream())
                        .filter(flag -> flag.certainty() == certainty))
            .findFirst()
            .map(flag -> " " + flag.code())
            .orElse("");
    return "To read on: 'plumbline explain CASE"
        + rule
        + "' for facts, sources and reasons; --details for every flag in full; --format html -o FILE"
        + " for a page.";
  }

  void write() {
    new HeadingText(check, words, page).write();
    stands();
    depends();
    notDecided();
    limits();
  }

  private List<Flag> flags(Certainty certainty) {
    return check.flags().stream().filter(flag -> flag.certainty() == certainty).toList();
  }

  // --- what stands ------------------------------------------------------------------------------

  private void stands() {
    List<Flag> flags = flags(Certainty.STANDS);
    if (flags.isEmpty()) {
      return;
    }
    page.heading("What stands, most serious first: " + Counted.of(flags.size(), "flag"));
    page.paragraph(0, STANDS);
    flags.stream()
        .collect(
            Collectors.groupingBy(
                flag -> List.of(flag.severity(), account(flag)),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(
            group -> {
              Flag first = group.get(0);
              entry(first.severity(), String.join("; ", titles(group)) + " - " + account(first));
            });
  }

  private void entry(Severity severity, String text) {
    page.marked(0, AnsiStyle.of(severity), String.format("%-8s", severity), text);
  }

  /** The title of a rule; with the bodies in brackets if it raised several flags. */
  private String titleAndBodies(List<Flag> group) {
    Flag first = group.get(0);
    return check.flags(first.code()).size() == 1
        ? first.title()
        : Brackets.add(
            first.title(),
            group.stream()
                .map(flag -> facts.subject(flag.subject()))
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  /** Who says so, when it was published, and whether a reply is recorded. */
  private String account(Flag flag) {
    List<String> parts = new ArrayList<>();
    flag.grounds().stream()
        .findFirst()
        .filter(ground -> ground.standing().isPresent())
        .ifPresentOrElse(
            ground -> {
              String published = since(ground);
              parts.add(publishers(ground, ground.standing().orElseThrow()) + ", " + published);
            },
            () -> parts.add("needs no source"));
    if (!flag.basis().verified()) {
      parts.add("basis unverified");
    }
    parts.add(flag.replies().isEmpty() ? "no reply recorded" : "reply recorded");
    check.acceptedRisks(flag).stream().map(this::accepted).forEach(parts::add);
    return String.join("; ", parts);
  }

  private String publishers(Ground ground, Standing standing) {
    String names = String.join(" and ", words.publishers(ground));
    String how = CaseWords.standingInShort(standing);
    return Brackets.add(names.isEmpty() ? "the case alone" : names, how);
  }

  private String since(Ground ground) {
    FlagDetails.Row since = words.since(ground);
    String label = since.label().equals("Published") ? "" : "applies from ";
    return label + since.text().replace("after the date of the check", "after the check");
  }

  private String accepted(AcceptedRisk risk) {
    String by = "risk accepted by " + risk.by();
    return switch (risk.on(check.asOf())) {
      case NOT_YET_DECIDED -> by + " only on " + DateForm.WORDS.day(risk.decided());
      case IN_FORCE -> by + " until " + DateForm.WORDS.day(risk.expires());
      case LAPSED -> by + ", LAPSED on " + DateForm.WORDS.day(risk.expires());
    };
  }

  // --- what is open -----------------------------------------------------------------------------

  private void depends() {
    List<Flag> flags = flags(Certainty.DEPENDS);
    if (flags.isEmpty()) {
      return;
    }
    page.heading("What depends on open questions: " + Counted.of(flags.size(), "flag"));
    entries(flags);
    List<OpenQuestion> questions =
        check.questions().stream().filter(question -> !question.decides().isEmpty()).toList();
    page.paragraph(0, heading(questions.size()));
    questions.stream()
        .limit(MOST_QUESTIONS)
        .forEach(
            question ->
                page.marked(
                    0,
                    AnsiStyle.PLAIN,
                    String.format("%3s", question.decides().size()),
                    question.text()));
  }

  private static String heading(int questions) {
    String limit = questions > MOST_QUESTIONS ? MOST_QUESTIONS + " of " : "";
    return limit + Counted.of(questions, "open question") + ", and how many flags depend on each:";
  }

  private void notDecided() {
    List<Flag> flags = flags(Certainty.NOT_DECIDED);
    if (!flags.isEmpty()) {
      page.heading("What could not be decided: " + Counted.of(flags.size(), "flag"));
      page.paragraph(0, "There are too many ways to answer the open questions to try all of them.");
      entries(flags);
    }
  }

  /** One entry for each severity. */
  private void entries(List<Flag> flags) {
    Map<Severity, List<Flag>> bySeverity =
        flags.stream()
            .collect(
                Collectors.groupingBy(Flag::severity, LinkedHashMap::new, Collectors.toList()));
    bySeverity.forEach((severity, group) -> entry(severity, fewTitles(group)));
  }

  private String fewTitles(List<Flag> flags) {
    List<String> titles = titles(flags);
    int hidden = titles.size() - MOST_TITLES;
    return titles.stream().limit(MOST_TITLES).collect(Collectors.joining("; "))
        + (hidden > 0 ? "; and " + hidden + " more" : "");
  }

  /** One title for each rule. */
  private List<String> titles(List<Flag> flags) {
    return flags.stream()
        .collect(Collectors.groupingBy(Flag::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::titleAndBodies)
        .toList();
  }

  // --- limits -----------------------------------------------------------------------------------

  private void limits() {
    page.heading("What this does not cover");
    words.notLookedAt().ifPresent(sections -> page.paragraph(0, sections));
    long inferred = check.flags().stream().filter(flag -> !flag.inferences().isEmpty()).count();
    if (inferred > 0) {
      page.paragraph(
          0,
          inferred
              + " of "
              + Counted.of(check.flags().size(), "flag")
              + (inferred == 1 ? " relies" : " rely")
              + " on inferences by the author of the case.");
    }
    page.paragraph(0, words.silent(false));
    page.paragraph(0, "Made from " + Inputs.of(check.inputs()) + ".");
  }
}
