package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.text.SafeText;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * Many checks in short: the verdict of each, and the most serious of its flags that stand or
 * depend. The size of the page is bounded, so that a browser can open it.
 */
final class PortfolioSection {
  private static final int MOST_CHECKS = 10_000;
  private static final int MOST_FLAGS = 50_000;
  private static final int LEAST_EACH = 5;
  private static final int MOST_BYTES = 120;

  private final List<Check> checks;
  private final int each;

  PortfolioSection(List<Check> checks) {
    this.checks = checks;
    this.each = Math.max(LEAST_EACH, MOST_FLAGS / checks.size());
  }

  /** What is left out, and where to find it. */
  String leftOut() {
    return "This page has "
        + checks.size()
        + " checks, so each is shown in short: its verdict and, most serious first, at most "
        + each
        + " of its flags that stand or depend"
        + (checks.size() > MOST_CHECKS
            ? "; only the " + MOST_CHECKS + " most serious checks are listed"
            : "")
        + ". Sentences, evidence, standing, replies, chains, timelines, open questions and what was"
        + " not looked at are left out; so are flags that are not decided, and the ends of long"
        + " names. Everything is in the report of one case (check CASE --format html) or of all"
        + " (check CASE... --format json).";
  }

  /** The table. */
  Element table() {
    List<Element> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(checks.size(), MOST_CHECKS); i++) {
      rows.add(row(checks.get(i), i + 1));
    }
    return Tag.TABLE
        .of(
            Tag.CAPTION.of("All checks, the most serious first"),
            Rows.heads("No., verdict", "Case", "Flags that stand or depend"),
            Tag.TBODY.of(rows))
        .css("portfolio");
  }

  private Element row(Check check, int number) {
    return Tag.TR
        .of(
            verdict(check, number),
            Tag.TH
                .of(brief(check.theCase().title()) + " ")
                .add(Tag.CODE.of(brief(check.theCase().id())))
                .say(
                    " "
                        + CaseFacts.hostsByName(check.theCase())
                        + ", "
                        + DateForm.WORDS.day(check.asOf()))
                .set(Attribute.SCOPE, "row"),
            flags(check))
        .id("check-" + number);
  }

  private static Element verdict(Check check, int number) {
    Element cell = Tag.TD.of(number + ". ").add(Rows.mark(check.verdict()));
    if (check.couldBe() != check.verdict()) {
      cell.say(", worst case " + Headline.quiet(check.couldBe()));
    }
    return cell.say(Headline.notJudgedInShort(check));
  }

  private Element flags(Check check) {
    List<Flag> flags =
        check.flags().stream().filter(flag -> flag.certainty() != Certainty.NOT_DECIDED).toList();
    List<Element> items =
        new ArrayList<>(flags.stream().limit(each).map(PortfolioSection::item).toList());
    if (flags.size() > each) {
      items.add(Tag.LI.of("and " + (flags.size() - each) + " more"));
    }
    return items.isEmpty() ? Tag.TD.of("none") : Tag.TD.of(Tag.UL.of(items));
  }

  private static Element item(Flag flag) {
    return Tag.LI.of(
        flag.severity()
            + " "
            + CaseWords.certainty(flag)
            + ": "
            + flag.code()
            + "@"
            + brief(flag.subject()));
  }

  /** The beginning of a name, as much as has room on the page when it is written. */
  private static String brief(String name) {
    StringBuilder brief = new StringBuilder();
    int room = MOST_BYTES;
    for (int codePoint : SafeText.of(name).codePoints().toArray()) {
      room -= bytes(codePoint);
      if (room < 0) {
        return brief.append('…').toString();
      }
      brief.appendCodePoint(codePoint);
    }
    return name;
  }

  /** As many as UTF-8 needs; more for what HTML escapes. */
  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return "&<>\"'".indexOf(codePoint) < 0 ? 1 : 6;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
