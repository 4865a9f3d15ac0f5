package org.plumbline.internal.rulebook.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.rulebook.Rulebook;

/** The form of rule files: what it is, and what it must not touch. */
class RuleFormatTest {
  /** A text, a comment, space, or anything else. */
  private static final Pattern PARTS =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*\\n|\\s+|[^\\s\"/]+|.", Pattern.DOTALL);

  static Stream<String> bundled() {
    List<String> texts =
        Rulebook.bundled().files().matching(".*\\.drl").stream()
            .map(Rulebook.bundled().files()::text)
            .toList();
    assertTrue(texts.size() > 50, () -> texts.size() + " rules are too few");
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theRulesThatComeWithPlumblineAreInForm(String text) {
    assertEquals(text, format(text));
  }

  /** The tree is the same whatever became of the spaces, and formatting again changes nothing. */
  @ParameterizedTest
  @MethodSource("bundled")
  void whateverTheSpacesTheRuleStaysTheSame(String text) {
    Random random = new Random(text.hashCode());
    List<UnaryOperator<String>> spaces =
        List.of(
            space -> " ",
            space -> "\n",
            space -> space + "\n\n\n\t",
            space -> random.nextBoolean() ? " " : "\r\n   ");
    for (UnaryOperator<String> otherFunction : spaces) {
      String mangled = mangled(text, otherFunction);
      String formatted = format(mangled);
      assertEquals(formatted, format(formatted), mangled);
      assertEquals(tree(text), tree(formatted), mangled);
      assertEquals(comments(text), comments(formatted), mangled);
    }
  }

  private static String mangled(String text, UnaryOperator<String> space) {
    return PARTS
        .matcher(text)
        .replaceAll(
            part ->
                java.util.regex.Matcher.quoteReplacement(
                    part.group().isBlank() ? space.apply(part.group()) : part.group()));
  }

  private static String tree(String text) {
    Rule rule = RuleReader.read(text, "rule.drl");
    return rule.header() + "\n" + RulePrinter.print(rule);
  }

  private static List<String> comments(String text) {
    return PARTS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(part -> part.startsWith("//"))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void noConditionIsTooLong(String text) {
    String when = format(mangled(text, space -> " ")).split("\nwhen\n|\nthen\n", -1)[1];
    assertEquals(
        "", when.lines().filter(line -> line.length() > 120).collect(Collectors.joining("\n")));
  }

  @Test
  void aRuleOnOneLineGetsItsForm() {
    assertEquals(
        """
        // What it is for.
        package osja

        import org.plumbline.facts.*
        global org.plumbline.flags.Flags flags

        rule "osja/sample"
            @title    ( "A  title" )
            @validTo  ( "2030-01-01" )
        when
            AsOf( $day : date )
            $p : Partnership()
            Value( name == "months", $months : number )
            not Phase( !runningOn( $day ), !( id == "a" || id == "b" ) )
            not( Phase( partnership == $p.id, kind not in ( Kind.A, Kind.B ) ) and Review() )
            accumulate( Phase( $f : from ); $n : count(), $least : min( $f ); $n >= -2 )
        then
            flags.raise( $p, "for " + $n + " months" );
        end
        """,
        format(
            """
            // What it is for.
            package osja import org . plumbline.facts .* global org.plumbline.flags.Flags flags
            rule"osja/sample"@title("A  title")@validTo("2030-01-01")when AsOf($day:date)$p:Partnership( )
            Value(name=="months",$months:number) not Phase(! runningOn($day),!(id=="a"||id=="b"))
            not(Phase(partnership==$p.id,kind not in(Kind.A,Kind.B))and Review())
            accumulate(Phase($f:from);$n:count(),$least:min($f);$n>=-2)
            then flags.raise($p,"for "+$n+" months");end"""));
  }

  @Test
  void aConditionStaysBrokenWhereItsAuthorBrokeIt() {
    assertEquals(
        conditions(
            """
                Phase( partnership == $p.id,
                       from >= $edition )
                exists( Belongs( part == $about,
                                 whole in ( "a",
                                            "b" ) )
                        or Belongs( part == "c"
                                    || part == "d" ) )
            """),
        format(
            conditions(
                """
                Phase(
                  partnership == $p.id,
                  from
                  >= $edition
                )
                exists( Belongs( part == $about,
                whole in ( "a",
                "b" ) ) or
                Belongs( part == "c" ||
                   part == "d" ) )
                """)));
  }

  @Test
  void everyCommentKeepsItsPlace() {
    String inForm =
        """
        // Several
        //      lines
        // and one

        package osja // its pack

        // What is brought in.
        import org.plumbline.facts.* // all of it
        // and
        global org.plumbline.flags.Flags flags

        // The rule.
        rule "osja/sample" // its name
            // What it says of itself.
            @title    ( "A" ) // a title
            @owner    ( "B" )
            // Now it begins.
        when // always
            // The day.
            AsOf( $day : date ) // of the check

            // The phase.
            Phase( from <= $day, // begun
                   // and not ended
                   to >= $day, id == "a"
                   // nothing more
                   )
            // Enough.
        then
            flags.raise( $p, "x" );
        end
        // That was it.

        // Really.
        """;
    assertEquals(inForm, format(inForm));
    String ragged = inForm.replace("\n    ", "\n ").replace("\n  lines", "\n     lines");
    assertEquals(inForm, format(ragged));
  }

  @Test
  void emptyLinesAreKeptBetweenConditionsAndNowhereElse() {
    assertEquals(
        conditions("    AsOf( $day : date )\n\n    $p : Partnership()\n"),
        format(
            conditions("\n\n    AsOf( $day : date )\n\n\n\n    $p : Partnership()\n\n")
                .replace("    @owner", "\n\n    @owner")
                .replace("rule ", "\n\n\nrule ")
                .replace("end", "\n\nend\n\n\n")));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() {
    String unix = conditions("    $p : Partnership()\n");
    String windows = unix.replace("\n", "\r\n");
    assertEquals(windows, format(windows));
    assertEquals("\uFEFF" + windows, format("\uFEFF" + windows.replace("( )", "()")));
    assertEquals(unix, format(unix.stripTrailing()));
    assertEquals(unix, format(unix.replace("\n", "   \n").replaceFirst("\n", "\r\n")));
    assertEquals(windows, format(windows.replaceFirst("\r\n", "\n")));
  }

  @Test
  void whatIsOfTheWrongTypeIsFormattedAllTheSame() {
    assertEquals(
        conditions("    $p : Partnersip( host == 5, started = 'abc' )\n"),
        format(conditions("$p:Partnersip(host==5,started='abc')\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "$p : Partnership( => rule.drl:16:1: unexpected 'then'; expected a comma or ')'",
        "$p : Partnership() from list => rule.drl:15:20: 'from' is not supported; a rule can only use facts",
        "$p : Partnership() ? => rule.drl:15:20: '?' is not the start of a condition (write a condition such as Phase( partnership == $p.id ))",
      })
  void whatIsNoWholeRuleIsRefused(String broken, String problem) {
    BrokenRulesException refused =
        assertThrows(BrokenRulesException.class, () -> format(conditions(broken + "\n")));
    assertEquals(problem, String.valueOf(refused.getMessage()));
  }

  private static String conditions(String when) {
    return Sample.withConditions(when).replaceFirst("\n\nthen", "\nthen");
  }

  private static String format(String text) {
    return RuleFormat.of(text, "rule.drl");
  }
}
