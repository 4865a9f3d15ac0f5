package org.plumbline.internal.report.markdown;

import org.plumbline.internal.impact.ChangedCase;
import org.plumbline.internal.impact.ChangedFlag;
import org.plumbline.internal.impact.EditEffect;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.report.text.ImpactWords;
import org.plumbline.internal.report.words.DateForm;

/**
 * The impact of edits of rules in Markdown, such as for a pull request. Safe for any number of
 * threads.
 */
public final class ImpactMarkdown {
  private ImpactMarkdown() {}

  /**
   * Writes it.
   *
   * @param older the name of the older rules
   * @param newer the name of the newer rules
   */
  public static String write(String older, String newer, ImpactResult result) {
    ImpactWords words = new ImpactWords(result);
    Markdown page = new Markdown();
    page.heading(1, "From " + older + " to " + newer);
    page.paragraph(words.summary());
    if (!result.edits().isEmpty()) {
      page.paragraph(words.verdicts());
      words.leftOut().ifPresent(page::paragraph);
      words
          .listed()
          .forEach(
              (difference, checks) -> {
                page.heading(2, ImpactWords.heading(difference));
                checks.forEach(check -> check(check, words, page));
              });
      page.heading(2, "Edits");
      page.table("No.", "Edit", "What is different", "Effect");
      result.edits().forEach(effect -> row(effect, page));
    }
    if (!result.problems().isEmpty()) {
      page.heading(2, "Cases that could not be used");
      result.problems().forEach(problem -> page.item(problem.toString()));
    }
    return page.toString();
  }

  private static void row(EditEffect effect, Markdown page) {
    page.row(
        Integer.toString(effect.number()),
        ImpactWords.name(effect.edit()),
        String.join("; ", effect.edit().details()),
        ImpactWords.effect(effect));
  }

  private static void check(ChangedCase changedCase, ImpactWords words, Markdown page) {
    page.heading(
        3,
        changedCase.id()
            + ", "
            + DateForm.WORDS.day(changedCase.asOf())
            + ": "
            + ImpactWords.verdict(changedCase));
    changedCase.weightiestFirst().forEach(flag -> flag(flag, words, page));
  }

  private static void flag(ChangedFlag flag, ImpactWords words, Markdown page) {
    page.labelled(
        flag.what() + " " + ImpactWords.flag(flag),
        ImpactWords.state(flag)
            + "; "
            + String.join("; ", words.differences(flag))
            + ". "
            + ImpactWords.sentence(flag));
  }
}
