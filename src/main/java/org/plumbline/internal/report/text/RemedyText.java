package org.plumbline.internal.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.remedy.Remedies;
import org.plumbline.internal.remedy.Remedies.Cleared;
import org.plumbline.internal.remedy.Remedy;
import org.plumbline.internal.remedy.RemedySearch;
import org.plumbline.internal.remedy.Unknown;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * What would clear flags, and which flags depend on open questions, as text for a terminal, at most
 * 80 columns wide. There is no other form, because none of it belongs in a file that is passed on.
 * Safe for any number of threads.
 */
public final class RemedyText {
  private final boolean colours;

  /** Says whether the reader's terminal has colours. */
  public RemedyText(boolean colours) {
    this.colours = colours;
  }

  /** What would clear each flag. */
  public String clearings(Check check, List<Remedies> clearings) {
    Page page = new Page(colours);
    page.title("What would change the answer of the rules on " + day(check.asOf()));
    page.paragraph(
        0,
        "This shows which acts or documents would keep the rules from raising a flag. It does not"
            + " say that anything would then be right, and it is not advice. It tries acts done on "
            + day(check.asOf())
            + " or, if none of these works, on the day after. It also tries documents that show what"
            + " was done by then and is not on record. It never changes what happened, who anybody is"
            + " or what was found, and it does not try what more time would bring.");
    notJudged(page, check);
    if (clearings.isEmpty()) {
      page.blank();
      page.paragraph(0, "No flag stands or depends, so there is nothing to clear.");
    }
    clearings.forEach(clearing -> clearing(page, check, clearing));
    page.blank();
    return page.toString();
  }

  private static void notJudged(Page page, Check check) {
    if (check.isPartlyUnjudged()) {
      page.blank();
      page.paragraph(0, "Not judged: " + String.join(" ", check.notJudgedInWords()));
    }
  }

  private static void clearing(Page page, Check check, Remedies clearing) {
    Flag flag = clearing.flag();
    page.heading(
        flag.code()
            + " on "
            + flag.subject()
            + (flag.certainty() == Certainty.STANDS
                ? " stands"
                : flag.certainty() == Certainty.DEPENDS ? " depends" : " is not decided"));
    page.paragraph(0, Brackets.add(flag.title(), flag.severity().toString()) + ".");
    if (clearing.sets().isEmpty()) {
      page.paragraph(0, none(clearing));
    } else {
      page.paragraph(0, sets(check, clearing));
      clearing.sets().forEach(set -> set(page, set));
    }
    if (!clearing.stops().isEmpty()) {
      page.paragraph(0, "It would also not be raised if the assistance stopped:");
      clearing.stops().forEach(set -> set(page, set));
    }
    if (!clearing.history().isEmpty()) {
      page.paragraph(
          0,
          "It also depends on what happened or who somebody is, which nobody can change; "
              + "'explain --missing' shows what each answer would change:");
      clearing.history().forEach(text -> page.marked(2, AnsiStyle.PLAIN, "-", text));
    }
  }

  private static String none(Remedies clearing) {
    if (clearing.tried() == 0) {
      return "There is none: the acts and documents that can be tried do not affect what the rule"
          + " looks at.";
    }
    return clearing.bounded()
        ? "None was found among the "
            + clearing.tried()
            + " sets tried; there are more, or too many open questions to try all documents."
        : "There is none: no set of up to "
            + RemedySearch.MOST_STEPS
            + " acts or documents clears it"
            + (clearing.stops().isEmpty() ? ", and no pause or end does." : ".")
            + tried(clearing);
  }

  private static String sets(Check check, Remedies clearing) {
    int size = clearing.sets().get(0).steps().size();
    String when =
        clearing.day().equals(check.asOf())
            ? "It"
            : "On " + day(clearing.day()) + ", the day after, it";
    if (size == 0) {
      return when + " would not be raised, whatever is done.";
    }
    return when
        + " would not be raised with "
        + (clearing.sets().size() > 1 ? "any one of these" : "this")
        + (size == 1 ? ":" : size == 2 ? ", both parts together:" : ", all parts together:")
        + (clearing.bounded() ? " (not all sets of that size were tried)" : "");
  }

  private static String tried(Remedies clearing) {
    return " Tried: " + clearing.tried() + ".";
  }

  private static void set(Page page, Cleared set) {
    if (!set.steps().isEmpty()) {
      page.marked(
          2,
          AnsiStyle.PLAIN,
          "-",
          set.steps().stream().map(Remedy::words).collect(Collectors.joining("; and ")));
    }
    if (!set.also().isEmpty()) {
      page.paragraph(
          4,
          "But these would then be raised, or stand: "
              + set.also().stream().map(RemedyText::named).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static String named(Flag flag) {
    return flag.code()
        + " ("
        + flag.severity()
        + ", "
        + (flag.certainty() == Certainty.STANDS ? "stands" : flag.certainty().toString())
        + ")";
  }

  /** The open questions, by the flags that depend on them. */
  public String unknowns(Check check, List<Unknown> unknowns) {
    Page page = new Page(colours);
    page.title("Open questions on " + day(check.asOf()) + ", by the flags that depend on them");
    notJudged(page, check);
    if (unknowns.isEmpty()) {
      page.paragraph(0, "No flag depends on an open question.");
    }
    for (int i = 0; i < unknowns.size(); i++) {
      unknown(page, i + 1, unknowns.get(i));
    }
    long idle =
        check.questions().stream().filter(openQuestion -> openQuestion.decides().isEmpty()).count();
    page.blank();
    if (idle > 0) {
      page.paragraph(
          0,
          idle == 1
              ? "No flag depends on the one other open question."
              : "No flag depends on the " + idle + " other open questions.");
    }
    if (!check.theCase().notLookedAt().isEmpty()) {
      page.paragraph(
          0,
          "The case does not say whether anybody looked for: "
              + String.join(", ", check.theCase().notLookedAt())
              + ". No flag can take these into account.");
      page.blank();
    }
    return page.toString();
  }

  private static void unknown(Page page, int number, Unknown unknown) {
    page.blank();
    page.marked(0, AnsiStyle.STRONG, number + ".", unknown.question().text());
    page.paragraph(
        3,
        "("
            + unknown.question().why().inWords()
            + ", "
            + unknown.question().place()
            + ") "
            + count(unknown.flags())
            + " on it: "
            + codes(unknown.flags())
            + ".");
    unknown.answers().forEach(answer -> answer(page, answer));
  }

  private static String count(List<Flag> flags) {
    return (flags.size() == 1 ? "One flag depends" : flags.size() + " flags depend");
  }

  private static void answer(Page page, Unknown.IfSo answer) {
    StringBuilder does = new StringBuilder();
    add(does, "not raised: ", answer.clears());
    add(does, answer.stand().size() == 1 ? "stands: " : "stand: ", answer.stand());
    add(does, "still open: ", answer.depend());
    String words = answer.answer().words();
    page.marked(
        3,
        AnsiStyle.PLAIN,
        "-",
        (words.equals("yes or no") ? "either way" : "if " + words) + ": " + does);
  }

  private static void add(StringBuilder text, String label, List<Flag> flags) {
    if (!flags.isEmpty()) {
      text.append(text.length() == 0 ? "" : "; ").append(label);
      text.append(
          flags.stream()
              .map(flag -> flag.code() + " (" + flag.severity() + ")")
              .distinct()
              .collect(Collectors.joining(", ")));
    }
  }

  private static String day(LocalDate day) {
    return DateForm.WORDS.day(day);
  }

  private static String codes(List<Flag> flags) {
    return flags.stream().map(Flag::code).distinct().collect(Collectors.joining(", "));
  }
}
