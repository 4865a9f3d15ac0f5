package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.TextEdit;

class AutoFixTest {
  private static final String RIGHT = Sample.withConditions("$p : Partnership()");

  // --- what is mended
  // -----------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "UNKNOWN_TYPE ~ Hots( country == \"XA\" ) ~ Host( country == \"XA\" )",
        "UNKNOWN_PROPERTY ~ Host( contry == \"XA\" ) ~ Host( country == \"XA\" )",
        "UNKNOWN_CONSTANT ~ Approval( rank == Rank.MINSTER ) ~ Approval( rank == Rank.MINISTER )",
        "UNKNOWN_CONSTANT ~ Approval( rank == Rnak.MINISTER ) ~ Approval( rank == Rank.MINISTER )",
        "ONE_EQUALS_SIGN ~ Host( country = \"XA\" ) ~ Host( country == \"XA\" )",
        "SINGLE_QUOTES ~ Host( country == 'XA' ) ~ Host( country == \"XA\" )",
        "SYMBOL_BETWEEN_PATTERNS ~ not( Host() || Phase() ) ~ not( Host() or Phase() )",
        "SYMBOL_BETWEEN_PATTERNS ~ not( Host() && Phase() ) ~ not( Host() and Phase() )",
        "ACCUMULATE_SEPARATOR ~ accumulate( Host(), $n : count(); $n > 2 ) ~ accumulate( Host(); $n : count(); $n > 2 )",
        "UNKNOWN_FUNCTION ~ accumulate( Host(); $n : cuont(); $n > 2 ) ~ accumulate( Host(); $n : count(); $n > 2 )",
        "WRONG_TYPE ~ Approval( rank == \"minister\" ) ~ Approval( rank == Rank.MINISTER )",
        "LOOK_ALIKE ~ Host( country == \"X\u0410\" ) ~ Host( country == \"XA\" )",
        "TAB_IN_TEXT ~ Host( country == \"X\tA\" ) ~ Host( country == \"X A\" )",
      })
  void mendsAConditionThatCanOnlyMeanOneThing(String code, String wrong, String right) {
    assertMended(code, with(wrong), with(right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "UNKNOWN_METADATA ~ @title    ~ @titel",
        "METADATA_NOT_QUOTED ~ ( \"2017-01-26\" ) ~ ( 2017-01-26 )",
        "METADATA_NOT_QUOTED ~ ( \"human rights desk\" ) ~ ( human rights desk )",
        "METADATA_NOT_QUOTED ~ ( \"human rights desk\" ) ~ ( 'human rights desk' )",
        "METADATA_CHOICE ~ \"guidance\" ~ \"guidence\"",
        "NO_SEMICOLON ~ ); ~ )",
        "OTHER_PACKAGE ~ package osja ~ package evidence",
      })
  void mendsWhatStandsElsewhere(String code, String right, String wrong) {
    assertMended(code, RIGHT.replace(right.strip(), wrong.strip()), RIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "NO_PACKAGE ~ package osja",
        "NO_IMPORT ~ import org.plumbline.facts.*",
        "NO_GLOBAL ~ global org.plumbline.flags.Flags flags",
        "NO_END ~ end"
      })
  void putsALineThatIsMissing(String code, String line) {
    String missing = line + "\n";
    AutoFix.Mended mended = mend(RIGHT.replace(missing, ""));
    assertEquals(List.of(ProblemCode.valueOf(code)), codes(mended));
    assertEquals(
        RIGHT.replaceAll("\n+", "\n"), mended.text().strip().concat("\n").replaceAll("\n+", "\n"));
  }

  @Test
  void mendsAllOfSeveral() {
    String wrong =
        with("Host( country = 'XA' )")
            .replace("import org.plumbline.facts.*", "")
            .replace("global org.plumbline.flags.Flags flags", "")
            .replace(");", ")");
    AutoFix.Mended mended = mend(wrong);
    assertEquals(
        with("Host( country == \"XA\" )").replaceAll("\n+", "\n"),
        mended.text().replaceAll("\n+", "\n"));
  }

  @Test
  void keepsCommentsAndTheEndsOfLines() {
    String right =
        ("// why \u65b0\n" + with("Host( country == \"XA\" ) // here")).replace("\n", "\r\n");
    assertEquals(right, mend(right.replace("==", "=")).text());
    String noImport = right.replace("import org.plumbline.facts.*\r\n", "");
    assertEquals(
        right.replace("\r\n\r\nimport", "\r\nimport"),
        mend(noImport).text().replaceFirst("facts\\.\\*\r\n\r\n", "facts.*\r\n"));
  }

  // --- what must not be touched
  // -------------------------------------------------------------------

  @Test
  void leavesEveryRuleThatComesWithPlumblineAlone() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      List<Path> rules = files.filter(file -> file.toString().endsWith(".drl")).toList();
      assertTrue(rules.size() > 20);
      for (Path rule : rules) {
        String text = Files.readString(rule);
        assertEquals(
            new AutoFix.Mended(text, List.of()), new AutoFix(rule.toString(), true).mend(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host( country == country )",
        "accumulate( Host(); $n : count(); $n >= 0 )",
        "Host( country == \"XA\", country == \"XB\" )",
        "Host( $unused : country )",
        "Host( country == \"XA\" || )",
        "Host( country == 'X\"A' )",
        "Host( xyzzy == 1 )",
        "Host( country == \"XA )"
      })
  void leavesAloneWhatTakesThought(String condition) {
    String text = with(condition);
    assertEquals(new AutoFix.Mended(text, List.of()), mend(text));
  }

  @Test
  void doesNotMendWhereTheResultWouldHaveAnotherProblem() {
    String text = with("Host( contry == 5 )");
    assertEquals(new AutoFix.Mended(text, List.of()), mend(text));
  }

  @Test
  void anEditIsMadeOnlyWhereItsTextStands() {
    assertEquals(Optional.of("a c\n"), AutoFix.apply(new TextEdit(1, 3, "b", "c"), "a b\n"));
    assertEquals(Optional.empty(), AutoFix.apply(new TextEdit(1, 3, "x", "c"), "a b\n"));
    assertEquals(Optional.empty(), AutoFix.apply(new TextEdit(9, 1, "x", "c"), "a b\n"));
    assertEquals(Optional.empty(), AutoFix.apply(new TextEdit(1, 9, "x", "c"), "a b\n"));
    assertEquals(
        Optional.of("\ud835\udc17 c"),
        AutoFix.apply(new TextEdit(1, 3, "b", "c"), "\ud835\udc17 b"));
  }

  static List<Path> broken() throws IOException {
    return BrokenRulesTest.broken();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void ofBrokenRulesItLeavesFewerProblemsAndNoneThatWasNotThere(Path name) throws IOException {
    Path file = Path.of("src/test/resources/org/plumbline/rulebook/broken-rules").resolve(name);
    String text = Files.readString(file);
    AutoFix.Mended mended = new AutoFix(name.toString(), true).mend(text);
    List<Problem> before = problems(text);
    List<Problem> after = problems(mended.text());
    assertEquals(before.size() - mended.mended().size() >= after.size(), true, mended.text());
    Set<ProblemCode> fresh = codes(after);
    fresh.removeAll(codes(before));
    assertEquals(Set.of(), fresh);
    assertEquals(mended.text(), new AutoFix(name.toString(), true).mend(mended.text()).text());
  }

  private static List<Problem> problems(String text) {
    try {
      RuleReader.readLoose(text, "x.drl");
      return List.of();
    } catch (BrokenRulesException e) {
      return e.problems();
    }
  }

  private static Set<ProblemCode> codes(List<Problem> problems) {
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    problems.forEach(problem -> codes.add(problem.code().orElseThrow()));
    return codes;
  }

  private static void assertMended(String code, String wrong, String right) {
    AutoFix.Mended mended = mend(wrong);
    assertEquals(right, mended.text());
    assertEquals(Set.of(ProblemCode.valueOf(code)), Set.copyOf(codes(mended)));
  }

  private static List<ProblemCode> codes(AutoFix.Mended mended) {
    return mended.mended().stream().map(problem -> problem.code().orElseThrow()).toList();
  }

  private static AutoFix.Mended mend(String text) {
    return new AutoFix("sample.drl", true).mend(text);
  }

  private static String with(String condition) {
    return Sample.withConditions("$p : Partnership()\n" + condition);
  }
}
