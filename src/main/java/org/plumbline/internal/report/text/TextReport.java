package org.plumbline.internal.report.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.report.words.Inputs;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;

/**
 * The result of checks as text for people, at most 80 columns wide: the verdict and on whose
 * account it rests, the weightiest flags, all flags by the question that they answer, what is not
 * known, and what was not looked at. Safe for any number of threads.
 */
public final class TextReport {
  private static final int WEIGHTIEST = 5;
  private static final int MOST_QUESTIONS = 10;
  private static final int MOST_HANGING = 3;
  private static final int HEAD = 12;
  private static final int BODY = 16;

  private final List<Pack> packs;
  private final boolean colours;
  private final boolean explain;

  /**
   * Says how to write.
   *
   * @param packs whose questions group the flags, in the order of the report
   * @param colours whether the reader's terminal has colours
   * @param explain whether to list every rule that raised nothing, and what no rule looks at
   */
  public TextReport(List<Pack> packs, boolean colours, boolean explain) {
    this.packs = List.copyOf(packs);
    this.colours = colours;
    this.explain = explain;
  }

  /** Writes the checks one after the other; if there are several, their verdicts first. */
  public String write(List<Check> checks) {
    Page page = new Page(colours);
    if (checks.size() > 1) {
      overview(page, checks);
    }
    for (Check check : checks) {
      new OneCheck(check, page).write();
    }
    return page.toString();
  }

  private static void overview(Page page, List<Check> checks) {
    page.title(checks.size() + " checks");
    for (Check check : checks) {
      Headline headline = new Headline(check, new CaseWords(check));
      boolean otherAnswer = check.couldBe() != check.verdict();
      page.labelled(
          0,
          HEAD,
          check.asOf().toString(),
          AnsiStyle.of(check.verdict()),
          headline.verdict(),
          (otherAnswer ? ", could be " + Headline.quiet(check.couldBe()) : "")
              + Headline.notJudgedInShort(check)
              + "; "
              + check.theCase().id());
    }
    page.blank();
  }

  /** Writes one check on a page. */
  private final class OneCheck {
    private final Check check;
    private final Page page;
    private final CaseWords words;

    OneCheck(Check check, Page page) {
      this.check = check;
      this.page = page;
      this.words = new CaseWords(check);
    }

    void write() {
      head();
      weightiest();
      packs.forEach(this::answers);
      questions();
      limits();
      page.blank();
    }

    private void head() {
      Headline headline = new Headline(check, words);
      page.title(check.theCase().title());
      page.labelled(0, HEAD, "Case", check.theCase().id());
      page.labelled(
          0, HEAD, "As of", check.asOf() + ", drawn from " + CaseFacts.drawnFrom(check.theCase()));
      page.labelled(
          0,
          HEAD,
          "Verdict",
          AnsiStyle.of(check.verdict()),
          headline.verdict(),
          headline.condition());
      page.labelled(0, HEAD, "", headline.meaning());
      headline
          .notJudged()
          .ifPresent(description -> page.labelled(0, HEAD, "Not judged", description));
      couldBe(headline);
      check.remarks().forEach(remark -> page.labelled(0, HEAD, "Mind", remark));
      check.theCase().notes().forEach(note -> page.labelled(0, HEAD, "", CaseWords.noted(note)));
    }

    private void couldBe(Headline headline) {
      if (check.couldBe() == check.verdict()) {
        page.labelled(0, HEAD, "Could be", headline.noGraver());
        return;
      }
      page.labelled(
          0,
          HEAD,
          "Could be",
          AnsiStyle.of(check.couldBe()),
          Headline.loud(check.couldBe()),
          check.hangsOn().isEmpty() ? "" : "; that hangs on:");
      check.hangsOn().stream()
          .limit(MOST_HANGING)
          .forEach(question -> page.marked(HEAD, AnsiStyle.PLAIN, "-", question.text()));
      more(HEAD, check.hangsOn().size() - MOST_HANGING);
    }

    private void more(int indent, int count) {
      if (count > 0) {
        page.paragraph(indent, "and " + count + " more");
      }
    }

    private void weightiest() {
      if (check.flags().size() > WEIGHTIEST) {
        page.heading("The five weightiest of " + check.flags().size() + " flags");
        check.flags().stream()
            .limit(WEIGHTIEST)
            .forEach(
                flag ->
                    page.marked(
                        0, AnsiStyle.of(flag.severity()), mark(flag), flag.title() + about(flag)));
      }
    }

    /** Severity and certainty, in a column. */
    private String mark(Flag flag) {
      return String.format("%-8s%-12s", flag.severity(), CaseWords.certainty(flag));
    }

    private String about(Flag flag) {
      return check.flags(flag.code()).size() > 1 ? " (" + flag.subject() + ")" : "";
    }

    private void answers(Pack pack) {
      List<Flag> flags =
          check.flags().stream().filter(flag -> flag.pack().equals(pack.id())).toList();
      if (!flags.isEmpty()) {
        page.heading(pack.question());
        alike(flags).forEach(this::flags);
      }
    }

    /** Flags of one rule that differ in their subjects and sentences only are shown as one. */
    private Collection<List<Flag>> alike(List<Flag> flags) {
      return flags.stream()
          .collect(
              Collectors.groupingBy(
                  flag -> List.of(flag.code(), mark(flag), new FlagDetails(flag, words).rows()),
                  LinkedHashMap::new,
                  Collectors.toList()))
          .values();
    }

    private void flags(List<Flag> alike) {
      Flag first = alike.get(0);
      page.blank();
      page.marked(
          0,
          AnsiStyle.of(first.severity()),
          first.severity() + ", " + CaseWords.certainty(first),
          "- " + first.title());
      for (Flag flag : alike) {
        page.paragraph(2, flag.code() + "@" + flag.subject());
        page.paragraph(2, sentence(flag));
      }
      new FlagDetails(first, words)
          .rows()
          .forEach(row -> page.labelled(2, BODY, row.label(), row.text()));
      if (explain) {
        alike.stream()
            .flatMap(flag -> flag.grounds().stream().limit(1))
            .flatMap(ground -> words.noted(ground).stream())
            .distinct()
            .forEach(note -> page.labelled(2, BODY, "Noted", note));
      }
    }

    private void questions() {
      if (!check.questions().isEmpty()) {
        page.heading("What is not known, and how many flags hang on it");
        List<OpenQuestion> shown =
            check.questions().stream()
                .filter(this::isShown)
                .limit(explain ? Integer.MAX_VALUE : MOST_QUESTIONS)
                .toList();
        shown.forEach(this::question);
        moreQuestions(
            check.questions().subList(shown.size(), check.questions().size()),
            shown.isEmpty() ? "" : "other ");
      }
    }

    private boolean isShown(OpenQuestion question) {
      return explain || !question.decides().isEmpty();
    }

    private void question(OpenQuestion question) {
      int decides = question.decides().size();
      page.marked(
          0,
          AnsiStyle.PLAIN,
          String.format("%3s", decides == 0 ? "-" : decides),
          question.text() + " (" + question.why().toString().replace('-', ' ') + ")");
    }

    private void moreQuestions(List<OpenQuestion> rest, String otherText) {
      long decisive = rest.stream().filter(question -> !question.decides().isEmpty()).count();
      more(4, (int) decisive);
      long others = rest.size() - decisive;
      if (others > 0) {
        page.marked(
            0,
            AnsiStyle.PLAIN,
            "  -",
            others
                + " "
                + otherText
                + (others == 1 ? "question is" : "questions are")
                + " open, on which no flag hangs");
      }
    }

    private void limits() {
      page.heading("What this does not say");
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

  private static String sentence(Flag flag) {
    return CaseWords.sentence(flag.guarded());
  }
}
