package org.plumbline.internal.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.Basis;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.report.words.Inputs;
import org.plumbline.internal.report.words.ShownFacts;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.text.Brackets;
import org.plumbline.problem.Problem;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;
import org.plumbline.result.OpenQuestion;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/**
 * The result of checks in Markdown (CommonMark, with the tables of GitHub), for wikis, issues and
 * mails. Safe for any number of threads.
 */
public final class MarkdownReport {
  private final List<Pack> packs;
  private final boolean explain;

  /**
   * Creates a report.
   *
   * @param packs whose questions group the flags, in the order of the report
   * @param explain whether to list every rule that raised nothing
   */
  public MarkdownReport(List<Pack> packs, boolean explain) {
    this.packs = List.copyOf(packs);
    this.explain = explain;
  }

  /**
   * Writes checks.
   *
   * @param checks in the order in which they were asked for
   * @param problems of cases that could not be checked
   */
  public String write(List<Check> checks, List<Problem> problems) {
    Markdown page = new Markdown();
    if (checks.size() != 1) {
      overview(page, checks);
    }
    if (!problems.isEmpty()) {
      page.heading(2, "What could not be checked");
      problems.stream().distinct().forEach(problem -> page.item(problem.toString()));
    }
    checks.forEach(check -> new OneCheck(check, page, checks.size() == 1 ? 1 : 2).write());
    notModelled(page);
    return page.toString();
  }

  private static void overview(Markdown page, List<Check> checks) {
    page.heading(1, checks.size() + " checks");
    page.table("Date", "Verdict", "Worst case", "Case");
    checks.forEach(
        check ->
            page.row(
                DateForm.WORDS.day(check.asOf()),
                Headline.quiet(check.verdict()) + Headline.notJudgedInShort(check),
                Headline.quiet(check.couldBe()),
                check.theCase().id()));
  }

  private void notModelled(Markdown page) {
    List<Pack> incomplete = packs.stream().filter(pack -> !pack.notModelled().isEmpty()).toList();
    if (!incomplete.isEmpty()) {
      page.heading(2, "What no rule looks at");
      incomplete.forEach(
          pack -> {
            page.item(pack.title() + ":");
            pack.notModelled().forEach(page::under);
          });
    }
  }

  /** Writes one check on a page. */
  private final class OneCheck {
    private final Check check;
    private final Markdown page;
    private final int depth;
    private final CaseWords words;

    OneCheck(Check check, Markdown page, int depth) {
      this.check = check;
      this.page = page;
      this.depth = depth;
      this.words = new CaseWords(check);
    }

    void write() {
      head();
      packs.forEach(this::answers);
      questions();
      replies();
      limits();
      sources();
    }

    private void head() {
      Headline headline = new Headline(check, words);
      page.heading(depth, check.theCase().title());
      page.labelled("Case", check.theCase().id());
      page.labelled("Date", DateForm.WORDS.day(check.asOf()));
      page.labelled("Drawn from", CaseFacts.drawnFrom(check.theCase()));
      page.labelled("Host", CaseFacts.hostsByName(check.theCase()));
      page.strong(
          "Verdict: " + headline.verdict(), headline.condition() + ". " + headline.meaning());
      headline.notJudged().ifPresent(description -> page.strong("Not judged", ": " + description));
      page.strong(
          "Worst case" + (headline.hasWorstCase() ? ": " + headline.worstCase() : ""),
          (headline.hasWorstCase() ? "" : ": ")
              + headline.worstCaseLimits()
              + (check.hangsOn().isEmpty() ? "." : ""));
      check.hangsOn().forEach(question -> page.item(question.text()));
      notes();
    }

    private void notes() {
      List<String> notes =
          Stream.concat(
                  check.remarks().stream(), check.theCase().notes().stream().map(CaseWords::noted))
              .toList();
      if (!notes.isEmpty()) {
        page.paragraph("Notes:");
        notes.forEach(page::item);
      }
    }

    private void answers(Pack pack) {
      List<Flag> flags =
          check.flags().stream().filter(flag -> flag.pack().equals(pack.id())).toList();
      if (!flags.isEmpty()) {
        page.heading(depth + 1, pack.question());
        flags.forEach(this::flag);
      }
    }

    private void flag(Flag flag) {
      page.heading(
          depth + 2, flag.severity() + ", " + CaseWords.certainty(flag) + ": " + flag.title());
      page.paragraph(flag.code() + "@" + flag.subject());
      page.paragraph(CaseWords.sentence(flag.guarded()));
      FlagDetails details = new FlagDetails(flag, words);
      details.accordingTo().ifPresent(text -> page.labelled("According to", text));
      page.labelled(details.since().label(), details.since().text());
      CaseWords.inferences(flag).ifPresent(text -> page.labelled("Inferred", text));
      flag.dependsOn().forEach(id -> page.labelled("Depends on", words.question(id)));
      page.labelled("Basis", Basis.of(flag));
      page.labelled("Rule", flag.rule().toString());
      flag.replies().forEach(id -> reply("Reply", words.reply(id)));
      if (flag.replies().isEmpty()) {
        page.labelled("Reply", "no reply is recorded");
      }
      words.accepted(flag).forEach(risk -> page.labelled("Accepted", risk));
      ShownFacts shownFacts = new ShownFacts();
      flag.grounds().forEach(ground -> ground(flag, ground, shownFacts));
    }

    private void reply(String label, Reply reply) {
      page.labelled(label, words.quoted(reply));
      CaseWords.noted(reply).ifPresent(page::under);
    }

    private void ground(Flag flag, Ground ground, ShownFacts shownFacts) {
      boolean isFirst = ground.equals(flag.grounds().get(0));
      page.paragraph(
          isFirst
              ? "Facts and searches:"
              : "Another ground: " + CaseWords.sentence(flag.guarded(ground)));
      ground.evidence().stream().filter(shownFacts::isNew).forEach(this::fact);
      for (LookedFor search : ground.searches()) {
        if (shownFacts.isNew(search)) {
          page.item("looked for and not found: " + search.description());
          search.absences().forEach(this::fact);
        }
      }
    }

    private void fact(Evidence evidence) {
      String sources = words.cited(evidence.sources());
      String text = evidence.text() + (sources.isEmpty() ? "" : "; source: " + sources);
      page.item(
          evidence.standing().map(how -> Brackets.add(text, CaseWords.standing(how))).orElse(text)
              + ", at "
              + evidence.place());
      evidence.notes().forEach(note -> page.under(CaseWords.noted(note)));
    }

    private void questions() {
      if (!check.questions().isEmpty()) {
        page.heading(depth + 1, "Open questions, and how many flags depend on each");
        page.table("Question", "Why open", "Flags");
        check.questions().forEach(this::question);
      }
    }

    private void question(OpenQuestion question) {
      page.row(
          question.text(), question.why().inWords(), Integer.toString(question.decides().size()));
    }

    private void replies() {
      if (!check.theCase().replies().isEmpty()) {
        page.heading(depth + 1, "Replies of the bodies named");
        for (Reply reply : check.theCase().replies()) {
          page.item(words.quoted(reply));
          CaseWords.noted(reply).ifPresent(page::under);
        }
      }
    }

    private void limits() {
      page.heading(depth + 1, "What this does not cover");
      words.notLookedAt().ifPresent(page::paragraph);
      page.paragraph(words.silent(explain));
      if (explain) {
        check.notRaised().forEach(rule -> page.item(rule.code() + ": " + rule.reason()));
      }
      page.paragraph("Made from " + Inputs.of(check.inputs()) + ".");
    }

    private void sources() {
      if (!check.sources().isEmpty()) {
        page.heading(depth + 1, "Sources");
        check.sources().forEach(this::source);
      }
    }

    private void source(Source source) {
      page.item(
          List.of(words.cited(source.id()), source.title()).stream()
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(": ")),
          source.url());
      if (!source.note().isEmpty()) {
        page.under("Note by the author of this case: " + source.note());
      }
    }
  }
}
