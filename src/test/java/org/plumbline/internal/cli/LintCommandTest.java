package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {
  private static final String RIGHT =
      """
      package osja

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "osja/sample"
          @title    ( "A sample" )
          @severity ( "high" )
          @basis    ( "OSJA Guidance 2017" )
          @footing  ( "guidance" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "human rights desk" )
      when
          $p : Partnership()
          Host( country == "XA" )
      then
          flags.raise( $p, "a sentence" );
      end
      """;
  private static final String WRONG = RIGHT.replace("country == \"XA\"", "country = 'XA'");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFile() {
    file = folder.resolve("loose.drl");
  }

  @Test
  void ofARuleFileThatIsRightNothingIsFound() {
    assertEquals(new Ran(0, "nothing found\n", ""), lint(RIGHT));
  }

  @Test
  void aRuleFileIsCheckedByItself() {
    assertEquals(
        new Ran(
            3,
            "",
            file
                + """
                :16:19: a single '=' does not compare (write ==) [PL0312]
                    Host( country = 'XA' )
                                  ^
                """
                + file
                + """
                :16:21: a text needs double quotation marks (write "XA") [PL0108]
                    Host( country = 'XA' )
                                    ^^^^
                """),
        lint(WRONG));
  }

  @Test
  void aFolderOfLooseRuleFilesIsChecked() {
    Tiny.write(folder.resolve("a/other.drl"), RIGHT.replace("Host(", "Hots("));
    lint(RIGHT);
    Ran ran = MainTest.run("lint", folder.toString());
    assertEquals(3, ran.code());
    assertTrue(ran.err().startsWith(folder + "/a/other.drl:16:5: unknown type"), ran.err());
  }

  @Test
  void aFolderOfRulesIsChecked() {
    assertEquals(
        new Ran(0, "nothing found\n", ""), MainTest.run("lint", "--as-of", "2026-11-23", "rules"));
    assertEquals(
        new Ran(0, "nothing found\n", ""),
        MainTest.run("lint", "--as-of", "2026-11-23", "rules/osja"));
    assertEquals(
        new Ran(0, "nothing found\n", ""),
        MainTest.run("lint", "--as-of", "2026-11-23", "rules/osja/assessment-missing.drl"));
  }

  @Test
  void rulesAreNamedOnce() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --rules and --packs go with a folder of cases, not with a folder of rules\nFor help: plumbline lint --help\n"),
        MainTest.run("lint", "rules", "--rules", "rules"));
  }

  // --- --fix
  // --------------------------------------------------------------------------------------

  @Test
  void whatTakesNoThoughtIsMendedAndTold() throws IOException {
    assertEquals(
        new Ran(
            0,
            "nothing found\n",
            "plumbline: "
                + file
                + ":16:21: wrote '\"XA\"' for ''XA'' [PL0108]\nplumbline: "
                + file
                + ":16:19: wrote '==' for '=' [PL0312]\n"),
        lint(WRONG, "--fix"));
    assertEquals(RIGHT, Files.readString(file));
  }

  @Test
  void aDryRunShowsTheDifferenceAndChangesNothing() throws IOException {
    assertEquals(
        new Ran(
            1,
            "--- "
                + file
                + "\n+++ "
                + file
                + """

                @@ -13,7 +13,7 @@
                     @owner    ( "human rights desk" )
                 when
                     $p : Partnership()
                -    Host( country = 'XA' )
                +    Host( country == "XA" )
                 then
                     flags.raise( $p, "a sentence" );
                 end
                """,
            ""),
        lint(WRONG, "--fix", "--dry-run"));
    assertEquals(WRONG, Files.readString(file));
  }

  @Test
  void aFileWithoutAProblemIsNotTouched() throws IOException {
    Files.writeString(file, RIGHT);
    Object before = Files.getLastModifiedTime(file);
    assertEquals(new Ran(0, "nothing found\n", ""), MainTest.run("lint", "--fix", file.toString()));
    assertEquals(before, Files.getLastModifiedTime(file));
  }

  @Test
  void theMarkBeforeATextStays() throws IOException {
    lint("\ufeff" + WRONG, "--fix");
    assertEquals("\ufeff" + RIGHT, Files.readString(file));
  }

  // --- --explain
  // ----------------------------------------------------------------------------------

  @Test
  void aCodeIsExplained() {
    Ran ran = MainTest.run("lint", "--explain", "pl0312");
    assertEquals(0, ran.code());
    assertTrue(
        ran.out().startsWith("# PL0312: A single equals sign does not compare\n"), ran.out());
  }

  @Test
  void allCodesAreListed() {
    Ran ran = MainTest.run("lint", "--explain");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("PL0312  A single equals sign does not compare\n"), ran.out());
  }

  @Test
  void aCodeThatIsNotThereIsTwo() {
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --explain: there is no problem 'PL312' (did you mean 'PL0312'?)\nFor help: plumbline lint --help\n"),
        MainTest.run("lint", "--explain", "PL312"));
  }

  // --- SARIF
  // --------------------------------------------------------------------------------------

  @Test
  void sarifHasRulesWithHelpResultsRegionsAndFixes() {
    Ran ran = lint(WRONG, "--format", "sarif");
    assertEquals(3, ran.code());
    JsonNode log = JsonMapper.shared().readTree(ran.out());
    assertEquals("2.1.0", log.at("/version").asString());
    assertTrue(log.at("/$schema").asString().endsWith("sarif-schema-2.1.0.json"));
    JsonNode run = log.at("/runs/0");
    assertEquals("Plumbline", run.at("/tool/driver/name").asString());
    assertEquals("unicodeCodePoints", run.at("/columnKind").asString());
    assertEquals(2, run.at("/tool/driver/rules").size());
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      for (String text : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
        assertTrue(!rule.at(text).asString().isBlank(), text);
      }
      assertEquals("error", rule.at("/defaultConfiguration/level").asString());
    }
    assertEquals(2, run.at("/results").size());
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
      assertEquals(rule.at("/id").asString(), result.at("/ruleId").asString());
      assertEquals("error", result.at("/level").asString());
      JsonNode where = result.at("/locations/0/physicalLocation");
      assertEquals("file://" + file, where.at("/artifactLocation/uri").asString());
      assertEquals(16, where.at("/region/startLine").asInt());
      JsonNode change = result.at("/fixes/0/artifactChanges/0");
      assertEquals("file://" + file, change.at("/artifactLocation/uri").asString());
      assertEquals(where.at("/region"), change.at("/replacements/0/deletedRegion"));
      assertTrue(!change.at("/replacements/0/insertedContent/text").asString().isEmpty());
    }
  }

  @Test
  void withoutProblemsSarifHasARunWithoutResults() {
    JsonNode log = JsonMapper.shared().readTree(lint(RIGHT, "--format", "sarif").out());
    assertEquals(0, log.at("/runs/0/results").size());
    assertTrue(log.at("/runs/0/results").isArray());
  }

  @Test
  void aResultIsWrittenToAFile() throws IOException {
    Path result = folder.resolve("result.json");
    assertEquals(new Ran(3, "", ""), lint(WRONG, "--format", "json", "-o", result.toString()));
    assertTrue(Files.readString(result).contains("\"code\" : \"PL0312\""));
  }

  private Ran lint(String text, String... options) {
    Tiny.write(file, text);
    String[] all = new String[options.length + 2];
    all[0] = "lint";
    System.arraycopy(options, 0, all, 1, options.length);
    all[all.length - 1] = file.toString();
    return MainTest.run(all);
  }
}
