package org.plumbline.internal.rulebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.partnership.InScope;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.Effect;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.Regime;
import org.plumbline.internal.rulebook.Running;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.parse.RuleReader;

/**
 * What Drools makes of conditions as we print them; each line was a doubt. {@code $f} is whom the
 * flag is about.
 */
class PrintedRulesTest {
  private static final List<Fact> FACTS =
      List.of(
          new AsOf(day("2020-06-01")),
          new Partnership("p", Assistance.CAPACITY_BUILDING),
          new Phase("early", "p", day("2019-01-01"), day("2020-12-31"), "college"),
          new Phase("late", "p", day("2021-01-01"), Dates.NEVER, "college"),
          new Phase("today", "other", day("2020-06-01"), day("2020-06-01"), "army"),
          new InScope("scope", "p", "early", Regime.OSJA),
          new Recipient("r", "p", Level.FORCE, "CN", "", "007"),
          new Recipient("s", "p", Level.UNIT, "TH", "", "7"),
          new Chain(
              "near", "r", "x", "X", "l", "L", Effect.ASSET_FREEZE, 1, Set.of("part-of"), "r - x"),
          new Chain(
              "far",
              "r",
              "x",
              "X",
              "l",
              "L",
              Effect.TRAVEL_BAN,
              3,
              Set.of("part-of", "funds"),
              "r - y - z - x"),
          new Value("two", 2),
          new ValueList("kinds", Set.of("part-of", "commands")),
          new Raised("osja/raised", "p"));

  static Stream<Arguments> conditions() {
    return Stream.of(
        // dates
        arguments("AsOf( $day : date ) $f : Phase( from <= $day )", "[early, today]"),
        arguments("AsOf( $day : date ) $f : Phase( from > $day )", "[late]"),
        arguments("AsOf( $day : date ) $f : Phase( from == $day )", "[today]"),
        arguments("AsOf( $day : date ) $f : Phase( from != $day )", "[early, late]"),
        arguments("AsOf( $day : date ) $f : Phase( from in ( $day, to ) )", "[today]"),
        arguments("AsOf( $day : date ) $f : Phase( from not in ( $day, to ) )", "[early, late]"),
        arguments("AsOf( $day : date ) $f : Phase( $day >= from, $day < to )", "[early]"),
        arguments("$a : AsOf() $f : Phase( from <= $a.date, $a.date <= to )", "[early, today]"),
        arguments("$f : Phase( from < to )", "[early, late]"),
        arguments("$f : Phase( $from : from, to > $from )", "[early, late]"),
        arguments(
            "AsOf( $day : date ) $f : Phase( id == \"late\" || from == $day )", "[late, today]"),
        arguments(
            "AsOf( $day : date ) $f : Phase( ( id == \"late\" && to < $day ) || ( from < $day && to >= $day ) )",
            "[early]"),
        // questions
        arguments("AsOf( $day : date ) $f : Phase( runningOn( $day ) )", "[early, today]"),
        arguments("AsOf( $day : date ) $f : Phase( !runningOn( $day ) )", "[late]"),
        arguments(
            "$a : AsOf() $f : Phase( !runningOn( $a.date ) || from == $a.date )", "[late, today]"),
        arguments(
            "AsOf( $day : date ) $f : Phase( id == \"late\" || runningOn( $day ) && partnership == \"p\" )",
            "[early, late]"),
        arguments("$f : Phase( runningOn( to ), runningOn( from ) )", "[early, late, today]"),
        arguments("AsOf( $day : date ) $f : Phase( begunYearsBefore( 1, $day ) )", "[early]"),
        arguments(
            "AsOf( $day : date ) Value( name == \"two\", $n : number ) $f : Phase( begunYearsBefore( $n, $day ) )",
            "[]"),
        arguments(
            "ValueList( name == \"kinds\", $k : items ) $f : Chain( onlyOf( $k ) )", "[near]"),
        arguments(
            "ValueList( name == \"kinds\", $k : items ) $f : Chain( !onlyOf( $k ) )", "[far]"),
        // numbers, texts, constants
        arguments("Value( name == \"two\", $n : number ) $f : Chain( hops <= $n )", "[near]"),
        arguments("$v : Value( name == \"two\" ) $f : Chain( hops > $v.number )", "[far]"),
        arguments("$f : Chain( hops in ( 1, 2 ) )", "[near]"),
        arguments("$f : Chain( hops not in ( 1, 2 ) || id == \"x\" )", "[far]"),
        arguments("$f : Chain( hops > -1 )", "[far, near]"),
        arguments("$f : Recipient( name == \"007\" )", "[r]"),
        arguments("$f : Recipient( name in ( \"007\", \"1e3\" ) )", "[r]"),
        arguments("$f : Recipient( name != \"007\" )", "[s]"),
        arguments("$f : Chain( effect == Effect.ASSET_FREEZE )", "[near]"),
        arguments("$f : Chain( effect != Effect.ASSET_FREEZE )", "[far]"),
        arguments("$f : Chain( effect in ( Effect.ASSET_FREEZE, Effect.ENTRY_BAR ) )", "[near]"),
        arguments("$f : Chain( effect not in ( Effect.ASSET_FREEZE, Effect.ENTRY_BAR ) )", "[far]"),
        arguments(
            "$f : Chain( id == \"x\" || effect in ( Effect.ASSET_FREEZE, Effect.ENTRY_BAR ) )",
            "[near]"),
        arguments("Recipient( id == \"r\", $l : level ) $f : Recipient( level == $l )", "[r]"),
        arguments("$r : Recipient( id == \"r\" ) $f : Recipient( level != $r.level )", "[s]"),
        arguments(
            "$r : Recipient( id == \"r\" ) $f : Recipient( level in ( $r.level, Level.OTHER ) )",
            "[r]"),
        // not, exists
        arguments("$f : Partnership() not InScope( partnership == $f.id )", "[]"),
        arguments("$f : Partnership() exists InScope( partnership == $f.id )", "[p]"),
        arguments(
            "$f : Partnership() not( Phase( partnership == $f.id, $i : id ) and InScope( phase == $i ) )",
            "[]"),
        arguments(
            "$f : Partnership() not( Phase( partnership == $f.id, $i : id, id != \"early\" ) and InScope( phase == $i ) )",
            "[p]"),
        arguments(
            "$f : Partnership() not( Phase( partnership == $f.id, $i : id ) and not InScope( phase == $i ) )",
            "[]"),
        arguments(
            "$f : Partnership() exists( Phase( partnership == \"none\" ) or InScope( partnership == $f.id ) )",
            "[p]"),
        arguments(
            "$f : Partnership() exists( Phase( partnership == \"none\" ) or InScope( partnership == \"none\" ) )",
            "[]"),
        arguments(
            "$f : Partnership() not( Phase( partnership == \"none\" ) or InScope( partnership == $f.id ) )",
            "[]"),
        arguments(
            "$f : Partnership() not( Phase( partnership == \"none\" ) or InScope( partnership == \"none\" ) )",
            "[p]"),
        arguments(
            "$f : Partnership() not( ( Phase( $i : id ) and InScope( phase == $i ) ) or Raised( code == \"osja/none\" ) )",
            "[]"),
        arguments(
            "$f : Partnership() not Raised( code in ( \"osja/a\", \"osja/raised\" ), subject == $f.id )",
            "[]"),
        arguments(
            "$f : Partnership() not Raised( code in ( \"osja/a\", \"osja/b\" ), subject == $f.id )",
            "[p]"),
        // accumulate
        arguments(
            "$f : Partnership() accumulate( Phase( partnership == $f.id ); $n : count(); $n >= 2 )",
            "[p]"),
        arguments(
            "$f : Partnership() accumulate( Phase( partnership == $f.id ); $n : count(); $n >= 3 )",
            "[]"),
        arguments(
            "$f : Partnership() accumulate( Phase( partnership == \"none\" ); $n : count(); $n == 0 )",
            "[p]"),
        arguments(
            "$f : Partnership() accumulate( Phase( partnership == $f.id ); $n : count(); $n in ( 2, 3 ), $n not in ( 1, 4 ) )",
            "[p]"),
        arguments(
            "accumulate( Phase( partnership == \"p\" ); $n : count() ) $f : Value( name == \"two\", number == $n )",
            "[two]"),
        arguments(
            "accumulate( Phase( partnership == \"p\" ); $n : count() ) $f : Value( name == \"two\", number != $n || number not in ( 7, $n ) )",
            "[]"),
        arguments(
            "Value( name == \"two\", $m : number ) $f : Partnership() accumulate( Phase( partnership == $f.id ); $n : count(); $n != $m )",
            "[]"),
        arguments(
            "accumulate( Phase( partnership == \"p\" ); $n : count(); $n > 1 ) AsOf( $day : date ) $f : Phase( begunYearsBefore( $n, $day ) )",
            "[]"),
        arguments(
            "accumulate( Chain( $h : hops ); $n : max( $h ) ) accumulate( Chain( $i : hops ); $m : min( $i ); $n > $m ) $f : Chain( hops in ( 9, $n ) )",
            "[far]"),
        arguments(
            "accumulate( Chain( hops > 7, $h : hops ); $n : max( $h ) ) $f : Chain( hops <= $n )",
            "[]"),
        arguments(
            "AsOf( $day : date ) $f : Partnership() accumulate( Phase( partnership == $f.id, $d : from ); $n : min( $d ); $n < $day )",
            "[p]"),
        arguments(
            "AsOf( $day : date ) $f : Partnership() accumulate( Phase( partnership == $f.id, $d : from ); $n : max( $d ); $n < $day )",
            "[]"),
        arguments(
            "accumulate( Phase( partnership == \"p\", $d : from ); $n : min( $d ) ) $f : Phase( runningOn( $n ) )",
            "[early]"),
        arguments(
            "accumulate( Phase( partnership == \"p\", $d : from ); $n : min( $d ) ) $f : Phase( from == $n || id == \"today\" && from > $n )",
            "[early, today]"),
        arguments(
            "accumulate( Phase( partnership == \"none\", $d : from ); $n : min( $d ) ) $f : Phase( from >= $n )",
            "[]"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void meanWhatTheySay(String conditions, String raised) {
    assertEquals(raised, run(conditions, FACTS).toString());
  }

  /** Drools compiles a condition after it has looked at it some twenty times. */
  @ParameterizedTest
  @MethodSource("conditions")
  void meanTheSameAmongManyFacts(String conditions, String raised) {
    List<Fact> many = new ArrayList<>(FACTS);
    IntStream.range(0, 60)
        .forEach(
            i -> {
              many.add(new InScope("x" + i, "crowd", "crowd", Regime.OSJA));
              many.add(new Value("x" + i, i));
              many.add(new Raised("osja/crowd", "p" + i));
            });
    Collections.shuffle(many, new Random(7));
    assertEquals(raised, run(conditions, many).toString());
  }

  @Test
  void sentencesSayEveryKindOfValue() {
    String conditions =
        """
        AsOf( $day : date )
        $f : Chain( id == "far", $hops : hops, $kinds : kinds, $effect : effect )
        Phase( id == "late", $from : from, $to : to )
        accumulate( Phase(); $n : count() )
        accumulate( Phase( $t : to ); $last : max( $t ) )
        ValueList( name == "kinds", $k : items )
        exists Chain( onlyOf( $k ) )
        """;
    String then =
        "flags.raise( $f, $hops + \" \\\"hops\\\" \" + $kinds + \" \" + $effect + \" \" + $from + \" \" + $to + \" \" + $day + \" \" + $n + \" \" + $last + \" 新疆 \\\\u0041\" );";
    Rule rule = RuleReader.read(Sample.rule("osja/sample", conditions, then), "sample.drl");
    assertEquals(
        "[far: 3 \"hops\" funds, part-of travel-ban 2021-01-01 no date 2020-06-01 3 no date 新疆 \\u0041]",
        String.valueOf(Running.run(List.of(rule), FACTS).get("osja/sample")));
  }

  private static List<String> run(String conditions, List<Fact> facts) {
    Rule rule =
        RuleReader.read(
            Sample.rule("osja/sample", conditions, "flags.raise( $f, \"\" );"), "sample.drl");
    return Running.run(List.of(rule), facts).getOrDefault("osja/sample", List.of()).stream()
        .map(flag -> flag.substring(0, flag.indexOf(':')))
        .toList();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
