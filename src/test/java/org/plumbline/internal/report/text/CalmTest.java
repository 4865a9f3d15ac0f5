package org.plumbline.internal.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;

/** What holds of every report: it keeps to 80 columns, and never says that all is well. */
class CalmTest {
  private static final Pattern ALL_IS_WELL =
      Pattern.compile("(?i)\\b(compliant|clear|fine|passed|safe|ok)\\b");
  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "well-run.yaml",
        "histories/uk-china-police-college.yaml",
        "histories/uk-sri-lanka-police-scotland.yaml"
      })
  void everyReportKeepsToItsColumnsAndItsWords(String name) {
    Case theCase = Case.read(Path.of("test-cases", name));
    List<Check> checks =
        Stream.concat(
                theCase.asOf().stream(),
                theCase.expectations().stream().flatMap(expected -> expected.asOf().stream()))
            .distinct()
            .map(day -> PLUMBLINE.check(theCase, day))
            .toList();
    assertFalse(checks.isEmpty());
    for (String text :
        List.of(
            report(checks, TextReport.Depth.SHORT),
            report(checks, TextReport.Depth.DETAILS),
            report(checks, TextReport.Depth.EXPLAINED),
            new ExplainText(false).all(checks))) {
      assertEquals(List.of(), text.lines().filter(line -> Columns.of(line) > 80).toList());
      assertEquals(List.of(), text.lines().filter(line -> line.endsWith(" ")).toList());
      assertEquals(
          List.of(), text.lines().filter(line -> ALL_IS_WELL.matcher(line).find()).toList());
    }
  }

  private static String report(List<Check> checks, TextReport.Depth depth) {
    return new TextReport(PLUMBLINE.rulebook().packs(), false, depth).write(checks);
  }
}
