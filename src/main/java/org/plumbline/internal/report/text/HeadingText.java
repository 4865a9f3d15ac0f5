package org.plumbline.internal.report.text;

import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.Headline;

/** The heading of a check: its verdict, and the limits of the verdict. */
final class HeadingText {
  private static final int LABEL = 12;
  private static final int MOST_QUESTIONS = 3;

  private final Check check;
  private final Page page;
  private final Headline headline;

  HeadingText(Check check, CaseWords words, Page page) {
    this.check = check;
    this.page = page;
    this.headline = new Headline(check, words);
  }

  void write() {
    page.title(check.theCase().title());
    row("Case", check.theCase().id());
    row(
        "Date",
        DateForm.WORDS.day(check.asOf()) + ", drawn from " + CaseFacts.drawnFrom(check.theCase()));
    page.labelled(
        0,
        LABEL,
        "Verdict",
        AnsiStyle.of(check.verdict()),
        headline.verdict(),
        headline.condition());
    row("", headline.meaning());
    headline.notJudged().ifPresent(sentences -> row("Not judged", sentences));
    worstCase();
    check.remarks().forEach(remark -> row("Note", remark));
    check.theCase().notes().forEach(note -> row("", CaseWords.noted(note)));
  }

  private void row(String label, String text) {
    page.labelled(0, LABEL, label, text);
  }

  private void worstCase() {
    page.labelled(
        0,
        LABEL,
        "Worst case",
        AnsiStyle.of(check.couldBe()),
        headline.worstCase(),
        headline.worstCaseLimits());
    check.hangsOn().stream()
        .limit(MOST_QUESTIONS)
        .forEach(question -> page.marked(LABEL, AnsiStyle.PLAIN, "-", question.text()));
    page.more(LABEL, check.hangsOn().size() - MOST_QUESTIONS);
  }
}
