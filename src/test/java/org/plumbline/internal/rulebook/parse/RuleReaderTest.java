package org.plumbline.internal.rulebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.word.Rank;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Constraint.Ask;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Result;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.problem.Place;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;

class RuleReaderTest {
  private static final FactType PHASE = FactType.of(Phase.class);

  /** Conditions that are right; {@code $p} and {@code $day} are bound above them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phase( partnership == $p.id )",
        "Phase( partnership != $p.id, from < $day, to >= $day )",
        "Phase( $p.id == partnership )",
        "Phase( $from : from, to > $from )",
        "Phase( from <= to )",
        "Phase( runningOn( $day ) )",
        "Phase( !runningOn( $day ) )",
        "Phase( runningOn( from ) || runningOn( $day ) && id != \"x\" )",
        "Phase( ( runningOn( $day ) || id == \"x\" ) && partnership == $p.id )",
        "$a : AsOf() Phase( runningOn( $a.date ) )",
        "Listing( security, !security )",
        "Listing( security == true, security != false, security in ( true, false ) )",
        "Listing( $s : security ) Organisation( security == $s )",
        "Assessment( rating == Rating.HIGH, ratingBefore not in ( Rating.LOW, Rating.NOT_RATED ) )",
        "Assessment( $r : rating ) Assessment( ratingBefore == $r )",
        "Chain( hops in ( 1, 2 ), hops > -1 )",
        "Value( name == \"near-hops\", $near : number ) Chain( hops <= $near )",
        "ValueList( name == \"kinds\", $kinds : items ) Chain( onlyOf( $kinds ) )",
        "Value( name == \"months\", $m : number ) Assessment( madeWithin( $m, $day ) )",
        "Assessment( madeWithin( 12, $day ) )",
        "Recipient( name == \"a \\\"b\\\" \\\\ c\" )",
        "Recipient( name == \"新疆 // no comment /* nor this */ end then\" )",
        "not Phase( partnership == $p.id )",
        "exists Phase( partnership == $p.id )",
        "not( Assessment( $i : id ) and Review( assessment == $i ) )",
        "not( Assessment( $i : id ) and not Review( assessment == $i ) )",
        "exists( ( Assessment( $i : id ) and Review( assessment == $i ) ) or Approval() )",
        "not( Assessment() or Review() or Approval() )",
        "accumulate( Phase( partnership == $p.id ); $n : count() ) Chain( hops == $n )",
        "accumulate( Phase( partnership == $p.id ); $n : count(); $n >= 2, $n != 5 )",
        "accumulate( Phase( $f : from ); $a : min( $f ) ) accumulate( Phase( $t : to ); $b : max( $t ); $a < $b || $b == $day )",
        "accumulate( Phase( $f : from ); $a : min( $f ) ) Phase( runningOn( $a ) )",
        "Raised( code == \"osja/other\", subject == $p.id )",
        "not Raised( code in ( \"osja/other\", \"evidence/contested\" ), subject == $p.id )",
        "Chain( end == \"x\" )",
        "Phase( partnership == $p.id );",
        "Phase( ) // a comment\n // and\n // another",
      })
  void takesWhatTheProfileHas(String conditions) {
    Rule rule =
        Sample.read("AsOf( $day : date ) $p : Partnership() Phase( from == $day )\n" + conditions);
    assertFalse(rule.when().isEmpty());
  }

  @Test
  void readsTheHeader() {
    Rule.Header header = Sample.read("$p : Partnership()").header();
    Rule.Header expected =
        new Rule.Header(
            "A sample",
            Severity.HIGH,
            "OSJA Guidance 2017",
            true,
            "",
            Footing.GUIDANCE,
            LocalDate.of(2017, 1, 26),
            Optional.empty(),
            LocalDate.of(2026, 11, 23),
            "human rights desk");
    assertEquals(expected, header);
  }

  @Test
  void readsWhatIsOptional() {
    String text =
        Sample.withConditions("$p : Partnership()")
            .replace(
                "@footing",
                "@reference( \"https://example.org/a\" ) @validTo( \"2020-12-31\" ) @footing")
            .replace("OSJA Guidance 2017", "OSJA Guidance 2017 (Unverified)");
    Rule.Header header = RuleReader.read(text, "sample.drl").header();
    assertEquals("https://example.org/a", header.reference());
    assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), header.validTo());
    assertFalse(header.verified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unverified", "we have not verified it", "Never verified", "still to be verified"})
  void aBasisThatNobodyVerifiedIsNotVerified(String words) {
    String text =
        Sample.withConditions("$p : Partnership()")
            .replace("OSJA Guidance 2017", "OSJA Guidance 2017 (" + words + ")");
    assertFalse(RuleReader.read(text, "sample.drl").header().verified());
  }

  @Test
  void readsPatternsWithTheirPlaces() {
    Rule rule =
        Sample.read(
            "    AsOf( $day : date )\n    $p : Phase( runningOn( $day ), !runningOn( from ), to > $day )");
    Match match = (Match) rule.when().get(1);
    assertEquals(new Place("sample.drl", 16, 5), match.place());
    assertEquals(Optional.of("$p"), match.binding());
    assertEquals(
        List.of(
            new Ask(
                helper("runningOn"),
                List.of(new Variable("$day", LocalDate.class)),
                false,
                at(16, 17)),
            new Ask(helper("runningOn"), List.of(own("from")), true, at(16, 36)),
            new Compare(
                own("to"), Operator.GREATER, new Variable("$day", LocalDate.class), at(16, 56))),
        match.constraints());
  }

  @Test
  void readsBindingsAndPropertiesOfOtherFacts() {
    Rule rule =
        Sample.read(
            "$p : Partnership()\nPhase( $i : id, partnership == $p.id )\nApproval( phase == $i, rank == Rank.MINISTER )");
    Match phase = (Match) rule.when().get(1);
    assertEquals(new Bind("$i", property("id"), at(16, 8)), phase.constraints().get(0));
    Compare compare = (Compare) phase.constraints().get(1);
    assertEquals("$p", ((PropertyOf) compare.right()).variable());
    Match approval = (Match) rule.when().get(2);
    assertEquals(new Literal(Rank.MINISTER), ((Compare) approval.constraints().get(1)).right());
  }

  @Test
  void readsAYesOrNoPropertyAsAComparison() {
    Match match = (Match) Sample.read("$p : Listing( security, !security )").when().get(0);
    assertEquals(new Literal(true), ((Compare) match.constraints().get(0)).right());
    assertEquals(new Literal(false), ((Compare) match.constraints().get(1)).right());
  }

  @Test
  void readsAccumulate() {
    Rule rule =
        Sample.read(
            "$p : Partnership()\naccumulate( Phase(); $m : count(), $n : count(); $n > 1 )\naccumulate( Phase( $f : from ); $a : min( $f ) )\nAsOf( date >= $a )\nChain( hops == $m )");
    Accumulate accumulate = (Accumulate) rule.when().get(1);
    assertEquals(
        List.of(
            new Result("$m", Premise.Function.COUNT, Optional.empty()),
            new Result("$n", Premise.Function.COUNT, Optional.empty())),
        accumulate.results());
    assertEquals(
        List.of(new Result("$a", Premise.Function.MIN, Optional.of("$f"))),
        ((Accumulate) rule.when().get(2)).results());
    assertEquals(
        List.of(
            new Compare(
                new Variable("$n", int.class), Operator.GREATER, new Literal(1), at(16, 50))),
        accumulate.constraints());
  }

  @Test
  void readsTheConclusion() {
    Rule rule =
        RuleReader.read(
            Sample.rule(
                "osja/sample",
                "$p : Phase( $from : from )",
                "flags.raise( $p, \"since \\\"\" + $from + \"\\\"\" );"),
            "sample.drl");
    assertEquals(
        new Conclusion(
            "$p", List.of(new Text("since \""), new Spoken("$from"), new Text("\"")), at(17, 5)),
        rule.then());
  }

  @Test
  void findsTheFlagsThatARuleReads() {
    Rule rule =
        Sample.read(
            "$p : Partnership()\nRaised( code == \"osja/b\", subject == $p.id )\nnot( Raised( code in ( \"osja/c\", \"evidence/a\" ) ) and Phase() )");
    assertEquals(Set.of("evidence/a", "osja/b", "osja/c"), rule.readsFlags());
  }

  @Test
  void skipsAByteOrderMarkAndTakesEitherLineEnd() {
    String text = "\ufeff" + Sample.withConditions("$p : Partnership()").replace("\n", "\r\n");
    assertEquals(
        new Place("a/osja/sample.drl", 6, 1), RuleReader.read(text, "a/osja/sample.drl").place());
  }

  @Test
  void allPropertiesOfAllFactsAreOfATypeThatRulesKnow() {
    for (FactType type : FactType.ALL) {
      type.properties()
          .values()
          .forEach(
              property -> assertTrue(isKnown(property.type()), () -> type + "." + property.name()));
    }
  }

  private static boolean isKnown(Class<?> type) {
    return type.isEnum()
        || List.of(String.class, int.class, boolean.class, LocalDate.class, Set.class)
            .contains(type);
  }

  private static Place at(int line, int column) {
    return new Place("sample.drl", line, column);
  }

  private static FactType.Property property(String name) {
    return Objects.requireNonNull(PHASE.properties().get(name));
  }

  private static Own own(String name) {
    return new Own(property(name));
  }

  private static FactType.Helper helper(String name) {
    return Objects.requireNonNull(PHASE.helpers().get(name));
  }
}
