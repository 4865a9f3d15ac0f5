package org.plumbline.internal.rulebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.parse.RuleReader;

class RulePrinterTest {
  @Test
  void printsAWholeRule() {
    Rule rule =
        RuleReader.read(
            Sample.rule(
                "sanctioned-links/sample",
                "AsOf( $day : date ) // the day\n $p : Phase( runningOn( $day ), $to : to )",
                "flags.raise( $p, \"until \\\"\" + $to + \"\\\" \\\\ é\" );"),
            "sample.drl");
    assertEquals(
        """
        package sanctioned_links

        import org.plumbline.fact.AsOf
        import org.plumbline.fact.Sentence
        import org.plumbline.fact.partnership.Phase
        global org.plumbline.result.Flags flags

        rule "sanctioned-links/sample"
        dialect "java"
        when
            AsOf( $day : date )
            $p : Phase( runningOn( $day ), $to : to )
        then
            flags.raise( $p, Sentence.of( "until \\"", $to, "\\" \\\\ é" ) );
        end
        """,
        RulePrinter.print(rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "Phase( partnership == $p.id ) => Phase( partnership == $p.id )",
        "Listing( security, !security ) => Listing( security == true, security == false )",
        "Phase( ! runningOn( $day ) ) => Phase( !runningOn( $day ) )",
        "Chain( ( hops > 1 && hops < 4 ) || ! onlyOf( kinds ) ) => Chain( ( hops > 1 && hops < 4 ) || !onlyOf( kinds ) )",
        "Chain( hops > 1 && ( hops < 4 || onlyOf( kinds ) ) ) => Chain( hops > 1 && ( hops < 4 || onlyOf( kinds ) ) )",
        "Chain( effect not in ( Effect.TRAVEL_BAN, Effect.ENTRY_BAR ), hops in ( 1 ) ) => Chain( effect not in ( Effect.TRAVEL_BAN, Effect.ENTRY_BAR ), hops in ( 1 ) )",
        "not Phase() => not( Phase(  ) )",
        "exists( Review() and ( Phase() or Approval() ) ) => exists( Review(  ) and ( Phase(  ) or Approval(  ) ) )",
        "accumulate( Phase( $f : from ); $a : min( $f ) ) Phase( runningOn( $a ), from > $a ) => accumulate( Phase( $f : from ); $a : min( $f ) )    Phase( runningOn( (java.time.LocalDate) $a ), from > $a )",
        "accumulate( Phase(); $n : count(); $n >= 2, $n != 7 ) => accumulate( Phase(  ); $n : count(  ); $n >= 2, $n != 7 )"
      })
  void printsConditions(String written, String printed) {
    String drl =
        RulePrinter.print(
            Sample.read(
                "AsOf( $day : date ) $p : Partnership( id == \"p\" ) Phase( from == $day )\n"
                    + written));
    String when = drl.substring(drl.indexOf("Phase( from == $day )\n") + 22, drl.indexOf("then\n"));
    assertEquals(printed, when.strip().replace("\n", ""));
  }
}
