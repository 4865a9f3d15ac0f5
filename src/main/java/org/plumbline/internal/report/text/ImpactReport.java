package org.plumbline.internal.report.text;

import java.util.List;
import org.plumbline.internal.impact.ChangedCase;
import org.plumbline.internal.impact.ChangedFlag;
import org.plumbline.internal.impact.Difference;
import org.plumbline.internal.impact.EditEffect;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.report.words.DateForm;

/** The impact of edits of rules as text, for people. Safe for any number of threads. */
public final class ImpactReport {
  private final ImpactResult result;
  private final ImpactWords words;
  private final Page page;

  private ImpactReport(ImpactResult result, boolean colours) {
    this.result = result;
    this.words = new ImpactWords(result);
    this.page = new Page(colours);
  }

  /**
   * Writes it, at most 80 columns wide.
   *
   * @param older the name of the older rules
   * @param newer the name of the newer rules
   * @param colours whether the reader has a terminal with colours
   */
  public static String write(String older, String newer, ImpactResult result, boolean colours) {
    ImpactReport report = new ImpactReport(result, colours);
    report.all("From " + older + " to " + newer);
    return report.page.toString();
  }

  private void all(String title) {
    page.title(title);
    page.paragraph(0, words.summary());
    if (!result.edits().isEmpty()) {
      page.paragraph(0, words.verdicts());
      words.leftOut().ifPresent(sentence -> page.paragraph(0, sentence));
      words.listed().forEach(this::checks);
      edits();
    }
  }

  private void checks(Difference difference, List<ChangedCase> checks) {
    page.heading(ImpactWords.heading(difference));
    checks.forEach(this::check);
  }

  private void edits() {
    page.heading("Edits");
    for (EditEffect effect : result.edits()) {
      page.labelled(
          0,
          5,
          Integer.toString(effect.number()),
          AnsiStyle.STRONG,
          ImpactWords.name(effect.edit()),
          ": " + ImpactWords.effect(effect));
      effect.edit().details().forEach(detail -> page.paragraph(5, detail));
    }
  }

  private void check(ChangedCase changedCase) {
    page.blank();
    page.labelled(
        0,
        18,
        DateForm.WORDS.day(changedCase.asOf()),
        AnsiStyle.of(changedCase.after()),
        ImpactWords.verdict(changedCase),
        "; " + changedCase.id());
    changedCase.weightiestFirst().forEach(this::flag);
  }

  private void flag(ChangedFlag flag) {
    page.marked(
        2,
        AnsiStyle.of(flag.gravest()),
        mark(flag),
        ImpactWords.flag(flag) + ": " + flag.what() + ", " + ImpactWords.state(flag));
    page.paragraph(6, ImpactWords.sentence(flag));
    words.differences(flag).forEach(line -> page.paragraph(6, line));
  }

  private static String mark(ChangedFlag flag) {
    return switch (flag.what()) {
      case ADDED -> "+";
      case CLEARED -> "-";
      case CHANGED -> "~";
    };
  }
}
