package org.plumbline.internal.report.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.Inputs;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;

/** One check with every flag in full, grouped by the question that its pack answers. */
final class DetailedText {
  private static final int MOST_SERIOUS = 5;
  private static final int MOST_QUESTIONS = 10;
  private static final int LABEL = 16;

  private final Check check;
  private final Page page;
  private final List<Pack> packs;
  private final boolean explain;
  private final CaseWords words;
  private final CaseFacts facts;

  DetailedText(Check check, Page page, List<Pack> packs, boolean explain) {
    this.check = check;
    this.page = page;
    this.packs = packs;
    this.explain = explain;
    this.words = new CaseWords(check);
    this.facts = new CaseFacts(check);
  }

  void write() {
    new HeadingText(check, words, page).write();
    mostSerious();
    packs.forEach(this::flags);
    questions();
    limits();
  }

  private void mostSerious() {
    if (check.flags().size() > MOST_SERIOUS) {
      page.heading("The five most serious of " + check.flags().size() + " flags");
      check.flags().stream()
          .limit(MOST_SERIOUS)
          .forEach(
              flag ->
                  page.marked(0, AnsiStyle.of(flag.severity()), mark(flag), titleAndBody(flag)));
    }
  }

  /** Severity and certainty, in columns. */
  private static String mark(Flag flag) {
    return String.format("%-8s%-12s", flag.severity(), CaseWords.certainty(flag));
  }

  private String titleAndBody(Flag flag) {
    return check.flags(flag.code()).size() > 1
        ? Brackets.add(flag.title(), facts.subject(flag.subject()))
        : flag.title();
  }

  private void flags(Pack pack) {
    List<Flag> flags =
        check.flags().stream().filter(flag -> flag.pack().equals(pack.id())).toList();
    if (!flags.isEmpty()) {
      page.heading(pack.question());
      byDetails(flags).forEach(this::flags);
    }
  }

  /** Flags that differ only in their subjects and sentences share one group. */
  private Collection<List<Flag>> byDetails(List<Flag> flags) {
    return flags.stream()
        .collect(
            Collectors.groupingBy(
                flag -> List.of(flag.code(), mark(flag), new FlagDetails(flag, words).rows()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private void flags(List<Flag> group) {
    Flag first = group.get(0);
    page.blank();
    page.marked(
        0,
        AnsiStyle.of(first.severity()),
        first.severity() + ", " + CaseWords.certainty(first),
        "- " + first.title());
    for (Flag flag : group) {
      page.paragraph(2, flag.code() + "@" + flag.subject());
      page.paragraph(2, CaseWords.sentence(flag.guarded()));
    }
    new FlagDetails(first, words)
        .rows()
        .forEach(row -> page.labelled(2, LABEL, row.label(), row.text()));
    if (explain) {
      group.stream()
          .flatMap(flag -> flag.grounds().stream().limit(1))
          .flatMap(ground -> words.noted(ground).stream())
          .distinct()
          .forEach(note -> page.labelled(2, LABEL, "Note", note));
    }
  }

  private void questions() {
    if (check.questions().isEmpty()) {
      return;
    }
    page.heading("Open questions, and how many flags depend on each");
    List<OpenQuestion> shown =
        check.questions().stream()
            .filter(question -> explain || !question.decides().isEmpty())
            .limit(explain ? Integer.MAX_VALUE : MOST_QUESTIONS)
            .toList();
    shown.forEach(this::question);
    List<OpenQuestion> rest = check.questions().subList(shown.size(), check.questions().size());
    int idle = (int) rest.stream().filter(question -> question.decides().isEmpty()).count();
    page.more(4, rest.size() - idle);
    if (idle > 0) {
      page.marked(
          0,
          AnsiStyle.PLAIN,
          "  -",
          idle
              + (shown.isEmpty() ? "" : " other")
              + (idle == 1
                  ? " question that no flag depends on"
                  : " questions that no flag depends on"));
    }
  }

  private void question(OpenQuestion question) {
    int flags = question.decides().size();
    page.marked(
        0,
        AnsiStyle.PLAIN,
        String.format("%3s", flags == 0 ? "-" : flags),
        Brackets.add(question.text(), question.why().inWords()));
  }

  private void limits() {
    page.heading("What this does not cover");
    words.notLookedAt().ifPresent(sections -> page.paragraph(0, sections));
    page.paragraph(0, words.silent(explain));
    if (explain) {
      check
          .notRaised()
          .forEach(
              rule -> page.marked(2, AnsiStyle.PLAIN, "-", rule.code() + ": " + rule.reason()));
      packs.stream().filter(pack -> !pack.notModelled().isEmpty()).forEach(this::notModelled);
    }
    page.paragraph(0, "Made from " + Inputs.of(check.inputs()) + ".");
  }

  private void notModelled(Pack pack) {
    page.paragraph(0, "No rule of " + pack.id() + " looks at:");
    pack.notModelled().forEach(description -> page.marked(2, AnsiStyle.PLAIN, "-", description));
  }
}
