package org.plumbline.internal.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.json.RecordSchema;
import org.plumbline.internal.report.Golden;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.report.text.CsvReport;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

class JsonReportTest {
  @TempDir Path folder;

  @Test
  void theWholeResultOfASmallCase() {
    assertEquals(Golden.JSON, tiny(Tiny.CASE));
  }

  @Test
  void theSameChecksGiveTheSameText() {
    assertEquals(tiny(Tiny.CASE), tiny(Tiny.CASE));
  }

  @Test
  void theSameCaseAndRulesInTwoFoldersGiveTheSameJsonAndCsv() throws IOException {
    Check here = based(folder.resolve("here/a"));
    Check elsewhere = based(folder.resolve("elsewhere"));
    String json = JsonReport.write("0.1.0", List.of(here), List.of());
    assertEquals(json, JsonReport.write("0.1.0", List.of(elsewhere), List.of()));
    assertEquals(
        CsvReport.write(List.of(here), List.of()), CsvReport.write(List.of(elsewhere), List.of()));
    assertFalse(json.contains(folder.getFileName().toString()), json);
    assertEquals(
        Set.of(
            "case.yaml",
            "../base.yaml",
            "tiny/assessment-missing.drl",
            "tiny/summary-unpublished.drl"),
        Pattern.compile("\"file\" : \"(.*)\"")
            .matcher(json)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet()));
  }

  /** Checks a case whose base is in the folder above, with rules in the same folder. */
  private static Check based(Path at) throws IOException {
    Files.createDirectories(at.resolve("cases/inner"));
    Tiny.write(at.resolve("cases/base.yaml"), Tiny.CASE);
    Path file =
        Tiny.write(
            at.resolve("cases/inner/case.yaml"),
            """
            case: Another made-up case
            like: base
            as-of: 2022-03-31
            assessments: {none: yes, source: report}
            """);
    return Plumbline.load(Tiny.rules(at)).check(Case.read(file));
  }

  @Test
  void casesThatCouldNotBeCheckedAreListed() {
    Problem problem =
        new Problem(
            new Place("case.yaml", 3, 5),
            "unknown field 'recipient'",
            "did you mean 'recipients'?");
    assertEquals(
        """
        {
          "plumbline" : "0.1.0",
          "checks" : [ ],
          "problems" : [
            {
              "file" : "case.yaml",
              "line" : 3,
              "column" : 5,
              "message" : "unknown field 'recipient'",
              "hint" : "did you mean 'recipients'?"
            }
          ]
        }
        """,
        JsonReport.write("0.1.0", List.of(), List.of(problem)));
  }

  @Test
  void whatCouldTurnTheLineRoundIsEscaped() {
    String json = tiny(Tiny.CASE.replace("A made-up case", "\"A \\u202e case, 新疆\""));
    assertTrue(json.contains("\"title\" : \"A \\u202e case, 新疆\""), json);
    assertFalse(json.contains("\u202e"));
  }

  @Test
  void theHistoriesFitTheSchemaAndTheSchemaNamesAllThatIsThere() {
    Plumbline plumbline = Plumbline.withBundledRules();
    List<Check> checks =
        Stream.of("uk-china-police-college", "uk-sri-lanka-police-scotland")
            .map(name -> Case.read(Path.of("test-cases/histories", name + ".yaml")))
            .flatMap(
                theCase ->
                    theCase.expectations().stream()
                        .map(expected -> plumbline.check(theCase, expected.asOf().orElseThrow())))
            .toList();
    Problem problem = new Problem(Place.of("case.yaml"), "the file is empty", "");
    assertEquals(9, checks.size());
    assertEquals(
        List.of(),
        strictSchema()
            .validate(JsonReport.write("0.1.0", checks, List.of(problem)), InputFormat.JSON));
  }

  @Test
  void aNameThatTheSchemaDoesNotHaveIsFoundByTheTestAbove() {
    String furtherText =
        JsonReport.write("0.1.0", List.of(), List.of())
            .replace("\"plumbline\"", "\"plumbine\" : 1, \"plumbline\"");
    assertEquals(1, strictSchema().validate(furtherText, InputFormat.JSON).size());
  }

  /** The schema as published lets names be added; here none may. */
  private static Schema strictSchema() {
    String strict =
        RecordSchema.write("urn:plumbline:check", "", JsonReport.class)
            .replace(
                "\"type\" : \"object\",",
                "\"type\" : \"object\", \"additionalProperties\" : false,");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(strict, InputFormat.JSON);
  }

  private String tiny(String text) {
    Path rules = Tiny.rules(folder);
    Plumbline plumbline = Plumbline.load(rules);
    String json = JsonReport.write("0.1.0", List.of(plumbline.check(Case.parse(text))), List.of());
    return json.replace(rules.toString().replace('\\', '/'), "rules")
        .replaceAll("sha256:[0-9a-f]{64}", "sha256:HASH");
  }
}
