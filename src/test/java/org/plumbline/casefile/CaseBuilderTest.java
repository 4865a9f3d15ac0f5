package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.WrittenDate;

class CaseBuilderTest {

  private static CaseBuilder minimal() {
    return Case.builder()
        .title("A UK college trains the police of an invented state")
        .partnership("training")
        .host("XA")
        .recipient(Map.of("organisation", "police", "units", "all"))
        .phase("p1", LocalDate.of(2019, 3, 1), "college")
        .organisation("police", "XA Police", "XA", BodyKind.POLICE)
        .organisation("college", "UK College", "GB", BodyKind.POLICE_COLLEGE);
  }

  @Test
  void aCaseInJavaIsTheSameAsInAFile() {
    Case built = minimal().build();
    Case read = Case.parse(Minimal.TEXT);
    assertEquals(read.title(), built.title());
    assertEquals(read.drawnFrom(), built.drawnFrom());
    assertEquals(Facts.in(read, Facts.FIRST), Facts.in(built, Facts.FIRST));
    assertEquals(Facts.questions(read), Facts.questions(built));
  }

  @Test
  void everythingThatAFileKnowsCanBeSaid() {
    Case built =
        minimal()
            .asOf(LocalDate.of(2021, 6, 30))
            .drawnFrom(DrawnFrom.DEPARTMENT_FILE)
            .assistance(Assistance.CASE_SPECIFIC)
            .recipient("college", Level.UNIT)
            .phase("p2", LocalDate.of(2020, 1, 1), "college", "police")
            .link("police", LinkKind.PART_OF, "college", LocalDate.of(2000, 1, 1))
            .inPartnership(
                "end", Map.of("effective", LocalDate.of(2022, 1, 1), "transfer-ruled-out", true))
            .add("incidents", Map.of("about", "XA", "kind", "coup", "date", 2020))
            .set("assessments", List.of(Map.of("id", "a1", "rating", Map.of("after", "high"))))
            .none("torture-findings")
            .build();
    assertEquals(List.of(LocalDate.of(2021, 6, 30)), built.asOf());
    assertEquals(
        "Partnership[id=training, assistance=case-specific]", Facts.first(built, "Partnership"));
    assertEquals(
        "Link[id=link-1, organisation=police, kind=part-of, other=college, from=2000-01-01,"
            + " to=9999-12-31]",
        Facts.first(built, "Link"));
    assertEquals(
        "Deliverer[id=p2.police, partnership=training, phase=p2, organisation=police, name=XA"
            + " Police, role=funder, state=XA, publicBody=true]",
        Facts.first(built, "Deliverer").lines().reduce((first, last) -> last).orElseThrow());
    assertEquals(LocalDate.of(2021, 12, 31), built.lastDay().orElseThrow());
  }

  @Test
  void theSameCaseHasTheSameText() {
    assertEquals(minimal().toJson(), minimal().toJson());
    assertEquals(minimal().build().sha256(), Case.parse(minimal().toJson()).sha256());
  }

  @Test
  void itIsCheckedAsAFileIs() {
    CaseBuilder wrong =
        minimal().host("UK").add("incidents", Map.of("about", "XA", "kind", "koup"));
    BrokenFileException broken = assertThrows(BrokenFileException.class, wrong::build);
    assertEquals(
        List.of(
            "'UK' is not an ISO 3166-1 country code such as LK (XA to XZ and ZZ are"
                + " for invented states)",
            "'koup' is not allowed here; expected: a kind of incident: crackdown, coup, moratorium-lifted,"
                + " killings, torture, death-in-custody, mass-detention, armed-conflict,"
                + " change-of-circumstances, other, unknown"),
        broken.problems().stream().map(org.plumbline.problem.Problem::message).toList());
  }

  @Test
  void anEmptyCaseSaysWhatIsMissing() {
    assertEquals(
        List.of("hosts", "phases", "recipients"),
        assertThrows(BrokenFileException.class, () -> Case.builder().build()).problems().stream()
            .map(problem -> problem.message().split("'", -1)[1])
            .toList());
  }

  @Test
  void whatIsSensibleIsTaken() {
    Set<String> risks = new LinkedHashSet<>(List.of("torture", "fair-trial"));
    CaseBuilder builder =
        Case.builder()
            .title("t")
            .set("whole", List.of(1, 2L, (short) 3, BigInteger.TEN))
            .set("dates", List.of(LocalDate.of(2020, 1, 2), YearMonth.of(2020, 1), Year.of(2020)))
            .set("words", List.of(CharBuffer.wrap("a"), Level.FORCE, true))
            .set("risks", risks)
            .set("maps", Map.of("b", Map.of("c", false), "a", WrittenDate.known("2019/2020-03")));
    risks.clear();
    assertEquals(
        """
        {
          "case" : "t",
          "drawn-from" : "public-record",
          "assistance" : "capacity-building",
          "partnership" : { },
          "whole" : [ "1", "2", "3", "10" ],
          "dates" : [ "2020-01-02", "2020-01", "2020" ],
          "words" : [ "a", "force", "yes" ],
          "risks" : [ "torture", "fair-trial" ],
          "maps" : {
            "a" : "2019/2020-03",
            "b" : {
              "c" : "no"
            }
          }
        }""",
        builder.toJson().replace("\r\n", "\n"));
  }

  /** A value, and what is said of it under the key {@code end}. */
  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of(null, "the value of 'end' is null"),
        Arguments.of(new Object(), "the value of 'end' is of java.lang.Object"),
        Arguments.of(new String[] {"a"}, "the value of 'end' is of java.lang.String[]"),
        Arguments.of(1.5, "the value of 'end' is of java.lang.Double"),
        Arguments.of(Optional.of("a"), "the value of 'end' is of java.util.Optional"),
        Arguments.of(DayOfWeek.MONDAY, "the value of 'end' is of java.time.DayOfWeek"),
        Arguments.of(Arrays.asList("a", null), "the value of 'end' is null"),
        Arguments.of(
            Map.of("effective", Map.of("by", 'x')),
            "the value of 'end.effective.by' is of java.lang.Character"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("odd")
  void anythingElseIsRefusedAtOnce(Object value, String said) {
    String sentence =
        said
            + "; expected: a text, a whole number, a Boolean, a LocalDate, YearMonth, Year or WrittenDate, an enum constant of Plumbline, or a collection or map of these";
    assertEquals(sentence, refusal(() -> Case.builder().set("end", value)));
    assertEquals(sentence, refusal(() -> Case.builder().inPartnership("end", value)));
  }

  @Test
  void aKeyIsAText() {
    assertEquals(
        "a key below 'incidents' is of java.lang.Integer; expected: a text",
        refusal(() -> Case.builder().set("incidents", Map.of(1, "a"))));
    assertEquals(
        "a key below 'incidents.b' is null; expected: a text",
        refusal(
            () ->
                Case.builder().add("incidents", Map.of("b", Collections.singletonMap(null, "a")))));
  }

  @Test
  void aRefusedValueChangesNothing() {
    CaseBuilder builder = minimal();
    String before = builder.toJson();
    refusal(() -> builder.add("incidents", Map.of("date", new Object())));
    assertEquals(before, builder.toJson());
  }

  private static String refusal(Executable call) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void whatIsSaidAfterThePartnershipWasSetIsAddedToIt() {
    String json =
        Case.builder()
            .host("XA")
            .set("partnership", Map.of("id", "training", "hosts", List.of("XB")))
            .host("XC")
            .toJson();
    assertEquals(
        "{\"hosts\":[\"XB\",\"XC\"],\"id\":\"training\"}",
        json.substring(json.indexOf("\"partnership\"") + 15).replaceAll("\\s|}$", ""));
  }

  @Test
  void aPartnershipIsAMap() {
    assertEquals(
        "the value of 'partnership' must be a map of keys and values",
        assertThrows(
                IllegalArgumentException.class, () -> Case.builder().set("partnership", "none"))
            .getMessage());
  }

  /** Else one of the two would be lost without a word. */
  @Test
  void nothingIsAddedToNone() {
    assertEquals(
        "'listings' was set to none, which is not a list, so nothing can be added",
        assertThrows(
                IllegalStateException.class,
                () -> Case.builder().none("listings").add("listings", Map.of("id", "x")))
            .getMessage());
  }
}
