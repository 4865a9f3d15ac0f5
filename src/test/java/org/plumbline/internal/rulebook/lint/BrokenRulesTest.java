package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.BrokenRulesException;

/**
 * Each file {@code broken-rules/x.drl} has one kind of mistake, and beside it {@code x.txt} all
 * that is said of it.
 */
class BrokenRulesTest {
  private static final Path BROKEN =
      Path.of("src/test/resources/org/plumbline/rulebook/broken-rules");

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files
          .map(Path::getFileName)
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysWhatIsWrong(Path file) throws IOException {
    String expected = Files.readString(BROKEN.resolve(file.toString().replace(".drl", ".txt")));
    PathLint.Result found = PathLint.of(BROKEN.resolve(file), LocalDate.of(2026, 11, 23));
    assertEquals(
        expected.strip(),
        Stream.concat(found.broken().stream(), found.findings().stream())
            .map(problem -> problem.in(file.toString()).toString())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void everyKindOfMistakeThatWeKnowIsAmongThem() throws IOException {
    assertTrue(broken().size() >= 130, () -> "files may have got lost");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void speaksTheLanguageOfTheReader(Path file) throws IOException {
    String said = Files.readString(BROKEN.resolve(file.toString().replace(".drl", ".txt")));
    for (String jargon :
        List.of(
            "token",
            "ANTLR",
            "mismatched",
            "parser",
            "Exception",
            "MVEL",
            "Drools",
            "String",
            "LocalDate",
            "<EOF>")) {
      boolean quoted = said.contains("'" + jargon) || said.contains("String.valueOf");
      assertTrue(quoted || !said.contains(jargon), () -> jargon + " in: " + said);
    }
  }

  @Test
  void readsNoFileThatIsTooLarge() {
    String text = "// " + "x".repeat(20_000) + "\n" + Sample.withConditions("$p : Partnership()");
    BrokenRulesException broken =
        assertThrows(BrokenRulesException.class, () -> RuleReader.read(text, "large.drl"));
    assertEquals(
        "large.drl: the file has " + text.length() + " characters; a rule can have at most 20000",
        broken.getMessage());
  }

  @Test
  void doesNotTripOverAnyTextCutOff() {
    String text =
        Sample.withConditions(
            "$p : Partnership()\n accumulate( Phase( partnership == $p.id, $f : from ); $n : min( $f ) )\n AsOf( date > $n )");
    int whole = text.stripTrailing().length();
    for (int end = 0; end < whole; end++) {
      String cut = text.substring(0, end);
      assertThrows(BrokenRulesException.class, () -> RuleReader.read(cut, "cut.drl"), () -> cut);
    }
  }

  @Test
  void doesNotTripOverAnyWordLeftOut() {
    String text =
        Sample.withConditions(
            "$p : Partnership()\n not( Phase( partnership == $p.id, !runningOnEveOf( from ) || id in ( \"a\", \"b\" ) ) and Approval() )");
    String[] words = text.split("(?<=\\s)|(?=\\s)", -1);
    for (int i = 0; i < words.length; i++) {
      String without =
          String.join(
              "", Stream.concat(Stream.of(words).limit(i), Stream.of(words).skip(i + 1)).toList());
      try {
        RuleReader.read(without, "without.drl");
      } catch (BrokenRulesException e) {
        assertTrue(e.problems().size() < 12, () -> without + e.getMessage());
      }
    }
  }

  @Test
  void readsManyShallowParenthesesAndLongChainsQuickly() {
    String conditions =
        "$p : Partnership( "
            + String.join(
                " || ", java.util.Collections.nCopies(500, "( id == \"a\" && id != \"b\" )"))
            + " )";
    assertEquals("osja/sample", Sample.read(conditions).id());
  }

  @Test
  void theFolderAndTheFileGiveTheName() {
    BrokenRulesException broken =
        assertThrows(
            BrokenRulesException.class,
            () ->
                RuleReader.read(
                    Sample.withConditions("$p : Partnership()"), "rules/osja/other.drl"));
    assertEquals(
        "rules/osja/other.drl:6:6: the rule is named 'osja/sample', but its file is osja/other.drl (write rule \"osja/other\")",
        broken.getMessage());
  }
}
