package org.plumbline.internal.report.catalogue;

import java.util.Optional;
import org.plumbline.internal.coverage.CoveredCondition;
import org.plumbline.internal.coverage.CoveredRule;
import org.plumbline.internal.report.html.Attribute;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.Rows;
import org.plumbline.internal.report.html.Tag;
import org.plumbline.internal.report.text.CoverageReport;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.problem.Place;

/** The conditions of a rule on a page: each, whether cases show it true and false, or why not. */
final class ConditionTable {
  private ConditionTable() {}

  static Element of(CoveredRule rule) {
    return Tag.TABLE.of(
        Tag.CAPTION.of("The conditions of " + rule.rule().id()),
        Rows.heads("Condition", "True", "False"),
        Tag.TBODY.of(rule.conditions().stream().map(ConditionTable::row).toList()));
  }

  private static Element row(CoveredCondition condition) {
    Place place = condition.condition().place();
    Element head =
        Tag.TH.of(
            Tag.CODE.of(condition.condition().text()),
            Tag.DIV.of("line " + place.line() + ", column " + place.column()).css("small"));
    condition
        .exemptions()
        .forEach(exemption -> head.add(Tag.DIV.of("exempt: " + exemption.because())));
    return Tag.TR.of(
        head.set(Attribute.SCOPE, "row"),
        way(condition.isTrue(), condition.neverTrue()),
        way(condition.isFalse(), condition.neverFalse()));
  }

  private static Element way(boolean seen, Optional<Exemption> exemption) {
    return Tag.TD.of(CoverageReport.way(seen, "seen", exemption)).css("short");
  }
}
