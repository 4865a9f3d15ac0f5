package org.plumbline.internal.casefile.table;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.casefile.Minimal;

class CaseSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CaseSchema.json());

  @Test
  void theTestCasesFollowTheSchema() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.walk(Path.of("test-cases"))) {
      cases = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    List<String> wrong = new ArrayList<>();
    for (Path file : cases) {
      errors(Files.readString(file)).forEach(error -> wrong.add(file + " " + error));
    }
    assertEquals(List.of(), wrong);
    assertTrue(cases.size() > 2, "cases: " + cases);
  }

  @Test
  void aCaseLikeAnotherMayLeaveTheRestToIt() {
    assertEquals(
        List.of(),
        errors("case: Another\nlike: base\npartnership: {phases: [{id: p1, to: 2021}]}\n"));
  }

  @Test
  void theShortestCaseFollowsTheSchema() {
    assertEquals(List.of(), errors(Minimal.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assesments: none",
        "assessments: non",
        "assessments: [{rating: {after: hihg}}]",
        "incidents: [{about: XA}]",
        "as-of: 2019-02",
        "links: [{from: police, to: college, kind: trains, since: 1.3.2019}]",
        "torture-findings: {accounts: [{none: yes}]}",
        "expect: {stands: [assessment-missing]}",
        "as-of: 2019",
        "as-of: 2022-13-01",
        "why: ''",
        "links: [{from: Police, to: college, kind: trains}]",
        "torture-findings: [{about: The Police, practice: reported}]",
        "host-laws: [{country: UK, death-penalty: yes}]",
        "host-laws: [{country: GB, death-penalty: ja}]",
        "acts: [{what: evidence-shard}]",
        "acts: [{what: evidence-shared, decided: 1.3.2019}]",
        "acts: [{what: evidence-shared, assurances: [{abuot: torture}]}]",
        "equipment: [{what: batons, goods: baned}]",
        "fees: [{payer: XA, from: 19}]",
        "listings: [{organisation: police, list: L, authority: UK, effect: unknown}]",
      })
  void aBrokenCaseDoesNot(String line) {
    assertFalse(errors(Minimal.with(line)).isEmpty(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as-of: [2022-03-31, 2022-04-01]",
        "why: 2019",
        "links: [{from: 2016, to: college, kind: trains, since: 2019}]",
        "torture-findings: [{about: CN/Xinjiang, practice: reported, covers: ../2019-02-28}]",
        "host-laws: [{country: NO, death-penalty: no}]",
        "acts: [{what: evidence-shared, decided: {is: 2019-10, by: The Office}}]",
        "listings: [{organisation: police, list: L, authority: EU, effect: unknown}]",
        "assessments: not-recorded",
      })
  void whatTheReaderTakesTheSchemaTakes(String line) {
    assertEquals(List.of(), errors(Minimal.with(line)));
  }

  /** An editor reads all of it again and again. */
  @Test
  void theSchemaSaysNothingTwice() {
    assertTrue(CaseSchema.json().length() < 600_000, "it has " + CaseSchema.json().length());
  }

  @Test
  void theSchemaIsTheSameEachTime() {
    assertEquals(CaseSchema.json(), CaseSchema.json());
  }

  @Test
  void everyKeySaysWhatItIs() {
    List<String> silent =
        CaseTable.ALL.stream()
            .flatMap(
                shape ->
                    shape.keys().stream()
                        .filter(key -> key.description().isEmpty())
                        .map(key -> shape.name() + "." + key.name()))
            .toList();
    assertEquals(List.of(), silent);
  }

  private static List<String> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
