package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.HostFlags;
import org.plumbline.result.Certainty;

/** The flags of several checks by host country, the most serious first. */
final class Overview {
  private static final int MOST_NUMBERS = 3;

  private Overview() {}

  /** A table for each host; each number is a link to the check that has it. */
  static List<Element> of(List<Check> checks) {
    List<Element> all = new ArrayList<>();
    all.add(
        Tag.P.of(
            "By host country, the most serious first. The numbers are those of the checks below."));
    HostFlags.of(checks).stream().map(Overview::host).forEach(all::add);
    return all;
  }

  private static Element host(HostFlags host) {
    Element caption = Tag.CAPTION.of(Tag.STRONG.of(host.host())).say(" " + host.verdicts());
    return host.rows().isEmpty()
        ? Tag.P.of(Tag.STRONG.of(host.host())).say(" " + host.verdicts() + "; no flags")
        : Tag.TABLE
            .of(
                caption,
                Rows.heads("Severity", "Flag", "Stands in", "Depends in"),
                Tag.TBODY.of(host.rows().stream().map(Overview::row).toList()))
            .css("overview");
  }

  private static Element row(HostFlags.Row row) {
    return Tag.TR.of(
        Tag.TD.of(Rows.mark(row.flag().severity())),
        Tag.TH
            .of(row.flag().title() + " ")
            .add(Tag.CODE.of(row.flag().code()))
            .set(Attribute.SCOPE, "row"),
        numbers(row.checks(Certainty.STANDS)),
        depends(row));
  }

  private static Element depends(HostFlags.Row row) {
    List<Integer> undecided = row.checks(Certainty.NOT_DECIDED);
    Element cell = numbers(row.checks(Certainty.DEPENDS));
    return undecided.isEmpty() ? cell : cell.say("; not decided in " + undecided.size());
  }

  /** {@code no. 1, 4}, {@code 12 checks: no. 1, 2, 3 ...}. */
  private static Element numbers(List<Integer> checks) {
    if (checks.isEmpty()) {
      return Tag.TD.of("none");
    }
    boolean isMany = checks.size() > MOST_NUMBERS;
    Element cell = Tag.TD.of(isMany ? checks.size() + " checks: " : "");
    String separator = "no. ";
    for (int number : checks.subList(0, Math.min(MOST_NUMBERS, checks.size()))) {
      cell.say(separator).add(Element.to("check-" + number, Integer.toString(number)));
      separator = ", ";
    }
    return isMany ? cell.say(" …") : cell;
  }
}
