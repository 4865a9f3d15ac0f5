package org.plumbline.internal.report.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.internal.coverage.CoverageMeasurement;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.report.HtmlPages;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CoveragePageTest {
  private static final Path CASES =
      CaseFolders.ROOT.resolve("evidence").resolve("statement-contradicted");

  private final Rulebook rules = Rulebook.bundled();
  private final String page =
      CoveragePage.write(
          "1", CoverageMeasurement.of(CaseSuite.load(rules, Lists.bundled(), CASES)));

  @Test
  void thePageIsSound() {
    assertEquals(List.of(), HtmlPages.faults(page));
  }

  @Test
  void eachLineOfTheRuleIsALine() {
    NodeList blocks = HtmlPages.parse(page).getElementsByTagName("div");
    Element text =
        IntStream.range(0, blocks.getLength())
            .mapToObj(i -> (Element) blocks.item(i))
            .filter(block -> block.getAttribute("class").equals("rule-text"))
            .findFirst()
            .orElseThrow();
    NodeList lines = text.getElementsByTagName("div");
    assertEquals(
        rules.text("evidence/statement-contradicted").orElseThrow().lines().toList(),
        IntStream.range(0, lines.getLength())
            .mapToObj(i -> lines.item(i).getTextContent())
            .toList());
    assertTrue(lines.getLength() > 10);
  }
}
