package org.plumbline.internal.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.replay.CaseResult;
import org.plumbline.internal.replay.CaseResult.Outcome;
import org.plumbline.internal.replay.ReplayResult;
import org.plumbline.internal.report.Hostile;
import org.plumbline.internal.report.HtmlPages;
import org.w3c.dom.Element;

class JunitReportTest {
  @Test
  void onlyWhatCameOutAsExpectedPasses() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="plumbline replay" tests="4" failures="1" errors="2" skipped="0">
          <testsuite name="test-cases/osja" tests="3" failures="1" errors="1" skipped="0">
            <testcase classname="test-cases/osja" name="green.yaml"/>
            <testcase classname="test-cases/osja" name="red.yaml">
              <failure type="not as expected" message="expected but not raised: a">expected but not raised: a
        raised but not expected: b</failure>
            </testcase>
            <testcase classname="test-cases/osja" name="broken.yaml">
              <error type="the case cannot be used" message="the file is empty">the file is empty</error>
            </testcase>
          </testsuite>
          <testsuite name="." tests="1" failures="0" errors="1" skipped="0">
            <testcase classname="." name="fault.yaml">
              <error type="Plumbline failed" message="Plumbline failed: x">Plumbline failed: x</error>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        JunitReport.write(
            new ReplayResult(
                List.of(
                    result("test-cases/osja/green.yaml", Outcome.GREEN),
                    result(
                        "test-cases/osja/red.yaml",
                        Outcome.RED,
                        "expected but not raised: a",
                        "raised but not expected: b"),
                    result("test-cases/osja/broken.yaml", Outcome.BROKEN, "the file is empty"),
                    result("fault.yaml", Outcome.FAULT, "Plumbline failed: x")))));
  }

  @Test
  void hostileNamesDoNoHarmAndWhatXmlForbidsIsShown() {
    String words = Hostile.HTML + Hostile.BIDI + "\u0000\uffff]]>";
    String xml =
        JunitReport.write(
            new ReplayResult(List.of(result("a/" + words.replace("/", ""), Outcome.RED, words))));
    Element failure = (Element) HtmlPages.parse(xml).getElementsByTagName("failure").item(0);
    String shown =
        Hostile.HTML + "safe\\u202egnp.exe\\u0007\\u009b\\u2028end" + "\\u0000\\uffff]]>";
    assertEquals(shown, failure.getTextContent());
    assertEquals(shown, failure.getAttribute("message"));
  }

  private static CaseResult result(String file, Outcome outcome, String... differences) {
    return new CaseResult(file, outcome, List.of(differences), Optional.empty());
  }
}
