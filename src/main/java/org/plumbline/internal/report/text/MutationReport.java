package org.plumbline.internal.report.text;

import java.util.List;
import java.util.Locale;
import org.plumbline.internal.mutation.MutationResult;
import org.plumbline.internal.mutation.Proposal;
import org.plumbline.internal.mutation.TriedMutant;

/** Which changes of rules no case notices, as text for people. Safe for any number of threads. */
public final class MutationReport {
  private MutationReport() {}

  /**
   * As text, at most 80 columns wide but for the places: each change that no case notices, with a
   * case that would; at the end the score.
   *
   * @param colours whether headings are inked
   */
  public static String text(MutationResult result, boolean colours) {
    Page page = new Page(colours);
    page.title("Changes that no case notices");
    result.survivors().forEach(triedMutant -> survivor(triedMutant, page));
    if (!result.unneeded().isEmpty()) {
      page.heading("Exemptions that are not needed");
      result.unneeded().forEach(problem -> page.paragraph(0, problem.toString()));
    }
    page.blank();
    page.paragraph(0, summary(result));
    return page.toString();
  }

  private static void survivor(TriedMutant triedMutant, Page page) {
    page.blank();
    page.paragraph(0, triedMutant.mutant().place() + ": " + triedMutant.mutant().operator());
    page.paragraph(2, triedMutant.mutant().description());
    triedMutant.proposal().ifPresent(found -> proposal(found, page));
  }

  private static void proposal(Proposal found, Page page) {
    page.paragraph(
        2, "A case that would notice: " + found.base() + " with " + found.change() + ".");
    page.paragraph(2, "It now raises " + found.now() + "; with the change, " + found.then() + ".");
  }

  private static String summary(MutationResult result) {
    return result.tried().size()
        + " changes: "
        + result.noticed()
        + " noticed, "
        + result.survivors().size()
        + " not, "
        + result.exempt()
        + " exempt; score "
        + score(result)
        + " %";
  }

  /** Rounded down, so that no score looks better than it is: {@code 95.4}. */
  public static String score(MutationResult result) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(result.score() * 10) / 10);
  }

  /** The cases that would notice a change, none twice. */
  public static List<Proposal> proposals(MutationResult result) {
    return result.tried().stream()
        .flatMap(triedMutant -> triedMutant.proposal().stream())
        .distinct()
        .toList();
  }
}
