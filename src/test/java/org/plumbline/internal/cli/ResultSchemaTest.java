package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.report.Tiny;

/** {@code schema COMMAND} describes what the command writes, whole and in words. */
class ResultSchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/plumbline");

  @TempDir Path folder;

  private String rules = "";
  private String cases = "";

  @BeforeEach
  void write() {
    rules = Tiny.rules(folder).toString();
    Tiny.write(folder.resolve("cases/a.yaml"), Tiny.CASE + Tiny.EXPECTED);
    cases = folder.resolve("cases").toString();
  }

  @Test
  void check() {
    assertFits("check", run("check", "test-cases/well-run.yaml"));
  }

  @Test
  void checkWithOnlySomeMembers() {
    String[] only = {"--only", "case,verdict,flags"};
    String json = run("check", "test-cases/well-run.yaml", only[0], only[1]);
    assertFits("check", json, only);
    assertNotEquals(List.of(), mistakes("check", json));
    assertNotEquals(List.of(), mistakes("check", json, "--only", "case,verdict"));
  }

  @Test
  void onlyAChecksSchemaTakesMembers() {
    assertEquals(
        new MainTest.Ran(
            2,
            "",
            "plumbline: --only needs the document 'check'\nFor help: plumbline schema --help\n"),
        MainTest.run("schema", "lint", "--only", "case"));
  }

  @Test
  void chain() throws IOException {
    Path links = folder.resolve("links.csv");
    Files.writeString(
        links,
        """
        from,to,relation,percent,since,until,source
        A Ltd,Xinjiang Police College,owned-by,30,2015-01-01,2030-01-01,register
        B Ltd,A Ltd,part-of,,,,register
        """);
    String json = run("chain", "B Ltd", "--lists", "starter", "--links", links.toString());
    assertTrue(json.contains("\"relation\" : \"owned-by\""), json);
    assertFits("chain", json);
  }

  @Test
  void impact() throws IOException {
    assertFits("impact", Files.readString(RESOURCES.resolve("report/impact.json")));
  }

  @Test
  void lint() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("rulebook/broken-rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        assertFits("lint", Files.readString(file));
      }
    }
  }

  @Test
  void mutate() {
    assertFits("mutate", run("mutate", "--rules", rules, "--cases", cases, "--search", "50"));
  }

  @Test
  void replay() {
    assertFits("replay", run("replay", "--rules", rules, cases));
    assertFits("replay", run("replay", "--rules", rules, "--coverage", cases));
  }

  @Test
  void rules() {
    assertFits("rules", run("rules"));
  }

  @Test
  void screen() {
    String json = run("screen", "Xinjiang Police College", "--country", "CN", "--lists", "starter");
    assertTrue(json.contains("\"outcome\" : \"same\""), json);
    assertFits("screen", json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "chain", "impact", "lint", "mutate", "replay", "rules", "screen"})
  void eachNameIsDescribed(String command) {
    JsonNode schema = Json.read(MainTest.run("schema", command).out());
    assertEquals("urn:plumbline:" + command, schema.path("$id").asString());
    List<JsonNode> objects = new ArrayList<>(List.of(schema));
    JsonNode definitions = schema.path("$defs");
    definitions.propertyNames().forEach(name -> objects.add(definitions.path(name)));
    for (JsonNode object : objects) {
      JsonNode properties = object.path("properties");
      for (String name : properties.propertyNames()) {
        String description = properties.path(name).path("description").asString();
        assertTrue(description.matches("(?s)\\p{Lu}.*\\.|[a-z-]+: .*\\."), name + description);
      }
    }
  }

  /** The schema as published lets names be added; here none may. */
  private static void assertFits(String command, String json, String... options) {
    assertEquals(List.of(), mistakes(command, json, options));
  }

  private static List<String> mistakes(String command, String json, String... options) {
    List<String> arguments = new ArrayList<>(List.of("schema", command));
    arguments.addAll(List.of(options));
    String strict =
        MainTest.run(arguments.toArray(String[]::new))
            .out()
            .replace(
                "\"type\" : \"object\",",
                "\"type\" : \"object\", \"additionalProperties\" : false,");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(strict, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    return MainTest.run(all.toArray(String[]::new)).out();
  }
}
