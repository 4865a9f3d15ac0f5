package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.flags.Certainty;
import org.plumbline.reading.Check;

/** What several checks say, by host and flag, the worst first. */
final class Overview {
  private static final int MOST_NUMBERS = 5;

  private Overview() {}

  /** The table; each number is a link to the check that has it. */
  static Element of(List<Check> checks) {
    List<Element> bodies = HostFlags.of(checks).stream().map(Overview::host).toList();
    return Tag.TABLE.of(
            Tag.CAPTION.of(
                "Hosts and flags, the worst first; the numbers are those of the checks below"),
            Rows.heads("Severity", "Flag", "Stands in", "Depends in"))
        .add(bodies)
        .css("overview");
  }

  private static Element host(HostFlags host) {
    Element name =
        Tag.TH
            .of(Tag.STRONG.of(host.host()))
            .say(" " + host.verdicts())
            .set(Attribute.SCOPE, "rowgroup")
            .set(Attribute.COLSPAN, 4);
    List<Element> rows = new ArrayList<>(List.of(Tag.TR.of(name).css("host")));
    host.rows().forEach(row -> rows.add(row(row)));
    return Tag.TBODY.of(rows);
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

  /** {@code 12: nos. 1, 2, 3, 4, 5 ...}. */
  private static Element numbers(List<Integer> checks) {
    Element cell = Tag.TD.of(checks.isEmpty() ? "none" : checks.size() + ": ");
    String separator = "no. ";
    for (int number : checks.subList(0, Math.min(MOST_NUMBERS, checks.size()))) {
      cell.say(separator).add(Element.to("check-" + number, Integer.toString(number)));
      separator = ", ";
    }
    return checks.size() > MOST_NUMBERS ? cell.say(" …") : cell;
  }
}
