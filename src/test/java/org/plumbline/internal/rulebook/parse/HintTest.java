package org.plumbline.internal.rulebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;

/** A hint, when followed, gives a rule that is read without a problem. */
class HintTest {
  private static final String PARTNERSHIP = "$p : Partnership()\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Host( country == "XA" AND id == "h1" ) ~ write a comma instead ~ Host( country == "XA", id == "h1" )
          Host( country == "XA" and id == "h1" ) ~ write a comma instead ~ Host( country == "XA", id == "h1" )
          Host( id == "a" || country == "XA" AND id == "h1" ) ~ write && instead ~ Host( id == "a" || country == "XA" && id == "h1" )
          Host( id == "a" AND country == "XA" || id == "h1" ) ~ write && instead ~ Host( id == "a" && country == "XA" || id == "h1" )
          Host( country == "XA" OR country == "XB" ) ~ write || instead ~ Host( country == "XA" || country == "XB" )
          Host() AND Phase() ~ write the conditions on separate lines ~ Host()|Phase()
          Host() OR Phase() ~ write a second rule for the alternative ~ Host()
          not( Host() OR Phase() ) ~ did you mean 'or'? ~ not( Host() or Phase() )
          $r : Host()|OtherPartnership( id == r.country ) ~ write $r.country ~ $r : Host()|OtherPartnership( id == $r.country )
          Incident( serious == yes ) ~ write true ~ Incident( serious == true )
          Incident( serious == No ) ~ write false ~ Incident( serious == false )
          Incident( kind == IncidentKind.death-in-custody ) ~ write IncidentKind.DEATH_IN_CUSTODY ~ Incident( kind == IncidentKind.DEATH_IN_CUSTODY )
          Incident( kind == IncidentKind.mass-detention ) ~ write IncidentKind.MASS_DETENTION ~ Incident( kind == IncidentKind.MASS_DETENTION )
          Incident( kind in ( IncidentKind.death-in-custody ) ) ~ write IncidentKind.DEATH_IN_CUSTODY ~ Incident( kind in ( IncidentKind.DEATH_IN_CUSTODY ) )
          Host( country in "XA" ) ~ put the values in parentheses: in ( .. ) ~ Host( country in ( "XA" ) )
          ValueList( name == "states", $s : items )|Host( country in $s ) ~ write out the values, such as in ( "XA", "XB" ); a list from values/ can only be given to a question ~ Host( country in ( "XA", "XB" ) )
          Host( country <> "XA" ) ~ write != instead of <> ~ Host( country != "XA" )
          Chain( hops =< 2 ) ~ write <= instead of =< ~ Chain( hops <= 2 )
          Chain( hops => 2 ) ~ write >= instead of => ~ Chain( hops >= 2 )
          Host( country === "XA" ) ~ write == instead of === ~ Host( country == "XA" )
          Host( $c country )|OtherPartnership( id == $c ) ~ write $c : country ~ Host( $c : country )|OtherPartnership( id == $c )
          Host( $c country, id == "h1" )|OtherPartnership( id == $c ) ~ write $c : country ~ Host( $c : country, id == "h1" )|OtherPartnership( id == $c )
          Host( $c : country, id == "h1" ) ~ remove '$c : country' ~ Host( id == "h1" )
          $h : Host( id == "h1" ) ~ remove '$h :' ~ Host( id == "h1" )
          accumulate( Host(); $n : count() ) ~ compare it, such as $n >= 2, or remove the condition ~ accumulate( Host(); $n : count(); $n >= 2 )
          Chain( 2 < hops ) ~ write hops > 2 ~ Chain( hops > 2 )
          Chain( 2 >= hops ) ~ write hops <= 2 ~ Chain( hops <= 2 )
          Host( "XA" != country ) ~ write country != "XA" ~ Host( country != "XA" )
          Host( $c : country == "XA" )|OtherPartnership( id == $c ) ~ write '$c : country, country == ..' ~ Host( $c : country, country == "XA" )|OtherPartnership( id == $c )
          Host( $c : country in ( "XA" ) )|OtherPartnership( id == $c ) ~ write '$c : country, country in ( .. )' ~ Host( $c : country, country in ( "XA" ) )|OtherPartnership( id == $c )
          Phase( partnership == $q.id ) ~ define it in a condition above ~ $q : Partnership()|Phase( partnership == $q.id )
          OtherPartnership( id == $p.host.country ) ~ add a condition for the other fact, and use its variable ~ $h : Host( partnership == $p.id )|OtherPartnership( id == $h.country )
          """)
  void aHintInTheConditionsHelps(String wrong, String hint, String right) {
    assertHint(
        Sample.withConditions(conditions(wrong)), hint, Sample.withConditions(conditions(right)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          flags.raise( $p, "x on " $day ); ~ write + before $day ~ flags.raise( $p, "x on " + $day );
          flags.raise( $p, $day " x" ); ~ write + before " x" ~ flags.raise( $p, $day + " x" );
          flags.raise( $p "x on " + $day ); ~ write a comma before "x on " ~ flags.raise( $p, "x on " + $day );
          flags.raise( $p, there was a coup ); ~ put the words of the sentence in double quotation marks ~ flags.raise( $p, "there was a coup" + $day );
          flags.raise( $p, coup + $day ); ~ put it in double quotation marks: "coup" ~ flags.raise( $p, "coup" + $day );
          flags.raise( $p, $day + 1 ); ~ put it in double quotation marks: "1" ~ flags.raise( $p, $day + "1" );
          """)
  void aHintInTheSentenceHelps(String wrong, String hint, String right) {
    String conditions = PARTNERSHIP + "AsOf( $day : date )";
    assertHint(
        Sample.rule("osja/sample", conditions, wrong),
        hint,
        Sample.rule("osja/sample", conditions, right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          flags.raise( $p, "x " + $p.id ); ~ add '$x : id' to the condition of $p, and write $x here
          flags.raise( $p, "x " + $p ); ~ add '$x : id' to the condition of $p, and write $x here
          """)
  void aPropertyInASentenceNeedsAVariable(String wrong, String hint) {
    assertHint(
        Sample.rule("osja/sample", "$p : Partnership()", wrong),
        hint,
        Sample.rule(
            "osja/sample", "$p : Partnership( $x : id )", "flags.raise( $p, \"x \" + $x );"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Recipient( kind == "x" ) ~ 'kind' is a property of Stop, Organisation,
          Thing() ~ the types are AsOf
          """)
  void anUnknownNameIsShownWhereItExists(String wrong, String start) {
    String hint = hint(Sample.withConditions(PARTNERSHIP + wrong));
    assertEquals(start, hint.substring(0, Math.min(hint.length(), start.length())));
  }

  private static String conditions(String lines) {
    return PARTNERSHIP + lines.replace("||", "\0").replace("|", "\n").replace("\0", "||");
  }

  private static void assertHint(String wrong, String hint, String right) {
    assertEquals(hint, hint(wrong));
    assertEquals("osja/sample", RuleReader.read(right, "sample.drl").id());
  }

  private static String hint(String rule) {
    BrokenRulesException broken =
        assertThrows(BrokenRulesException.class, () -> RuleReader.read(rule, "sample.drl"));
    Problem first = broken.problems().get(0);
    return first.hint();
  }
}
