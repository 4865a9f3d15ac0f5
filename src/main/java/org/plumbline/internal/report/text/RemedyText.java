package org.plumbline.internal.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.remedy.Remedies;
import org.plumbline.internal.remedy.Remedies.Cleared;
import org.plumbline.internal.remedy.Remedy;
import org.plumbline.internal.remedy.RemedySearch;
import org.plumbline.internal.remedy.Unknown;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * What would clear flags, and what hangs on what is not known, as text for a terminal; at most 80
 * columns wide. There is no other form: none of it belongs into a file that is passed on. Safe for
 * any number of threads.
 */
public final class RemedyText {
  private final boolean colours;

  /** Says whether the reader's terminal has colours. */
  public RemedyText(boolean colours) {
    this.colours = colours;
  }

  /** What would clear each of some flags. */
  public String clearings(Check check, List<Remedies> clearings) {
    Page page = new Page(colours);
    page.title("What would change the answer of the rules as of " + check.asOf());
    page.paragraph(
        0,
        "This says with what the rules would not raise a flag. It does not say that anything would"
            + " then be right, and it is no advice. Tried are acts done on "
            + check.asOf()
            + " or, where none of these does, on the day after, and documents that show what was done"
            + " then and is not on record; never what happened, who anybody is, or what was found,"
            + " and not what more time would bring.");
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
    page.paragraph(0, flag.title() + " (" + flag.severity() + ").");
    if (clearing.sets().isEmpty()) {
      page.paragraph(0, none(clearing));
    } else {
      page.paragraph(0, sets(check, clearing));
      clearing.sets().forEach(set -> set(page, set));
    }
    if (!clearing.stops().isEmpty()) {
      page.paragraph(0, "It would also not be raised if the assistance stops:");
      clearing.stops().forEach(set -> set(page, set));
    }
    if (!clearing.history().isEmpty()) {
      page.paragraph(
          0,
          "It hangs also on what happened or who somebody is. That is not for anybody to change; "
              + "'explain --missing' says what each answer would do:");
      clearing.history().forEach(text -> page.marked(2, AnsiStyle.PLAIN, "-", text));
    }
  }

  private static String none(Remedies clearing) {
    if (clearing.tried() == 0) {
      return "There is none: none of the acts and documents that may be tried touches what the rule"
          + " looks at.";
    }
    return clearing.bounded()
        ? "None was found among the "
            + clearing.tried()
            + " sets that were tried; there are more, or too many readings to try all documents."
        : "There is none: no set of up to "
            + RemedySearch.MOST_STEPS
            + " acts or documents clears it"
            + (clearing.stops().isEmpty() ? ", and no pause or end does." : ".")
            + tried(clearing);
  }

  private static String sets(Check check, Remedies clearing) {
    int size = clearing.sets().get(0).steps().size();
    String when =
        clearing.day().equals(check.asOf()) ? "It" : "On " + clearing.day() + ", the day after, it";
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
          "With that these are raised, or stand, that do not now: "
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

  /** What is not known, by the flags that hang on it. */
  public String unknowns(Check check, List<Unknown> unknowns) {
    Page page = new Page(colours);
    page.title("What is not known as of " + check.asOf() + ", by what hangs on it");
    notJudged(page, check);
    if (unknowns.isEmpty()) {
      page.paragraph(0, "No flag depends on what is not known.");
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
              ? "One more question is open, and no flag hangs on it."
              : idle + " more questions are open, and no flag hangs on them.");
    }
    if (!check.theCase().notLookedAt().isEmpty()) {
      page.paragraph(
          0,
          "The case does not say that anybody looked for: "
              + String.join(", ", check.theCase().notLookedAt())
              + ". What there may be of these, no flag can tell.");
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
            + unknown.question().why()
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
    return (flags.size() == 1 ? "One flag hangs" : flags.size() + " flags hang");
  }

  private static void answer(Page page, Unknown.IfSo answer) {
    StringBuilder does = new StringBuilder();
    add(does, "not raised: ", answer.clears());
    add(does, answer.stand().size() == 1 ? "stands: " : "stand: ", answer.stand());
    add(does, "still open: ", answer.depend());
    page.marked(3, AnsiStyle.PLAIN, "-", "if " + answer.answer().words() + ": " + does);
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

  private static String codes(List<Flag> flags) {
    return flags.stream().map(Flag::code).distinct().collect(Collectors.joining(", "));
  }
}
