package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/** Patterns that have no variable in common are found. */
class JoinLintTest {
  @TempDir Path folder;

  @Test
  void theMessageNamesBothPatterns() {
    assertEquals(
        List.of(
            "18:5: 'Incident' here and 'Organisation' in line 17 share no variable, so"
                + " every fact of one is combined with every fact of the other (compare a"
                + " property of one with a variable of the other, such as $x.id)"),
        found("    Organisation( country == \"XA\" )\n    Incident( serious )\n").stream()
            .map(problem -> problem.toString().replaceFirst(".*[.]drl:", ""))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    Organisation()\n    Organisation()\n",
        "    Phase( partnership == $p.id )\n    Incident( serious )\n",
        "    Organisation( $a : id )\n    Organisation( id == $a )\n    Incident()\n",
        "    exists( Organisation() and Incident() )\n",
        "    not( Organisation( $a : id ) and Link( organisation == $a ) and Incident() )\n",
        "    not( exists( Phase( partnership == $p.id ) and Organisation() ) )\n",
      })
  void unjoined(String when) {
    assertEquals(1, found(when).size());
  }

  @Test
  void eachPatternThatIsApartIsFound() {
    assertEquals(2, found("    Organisation()\n    Incident()\n    Act()\n").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    Organisation()\n",
        "    AsOf( $day : date )\n    Value( name == \"v\", $n : number )\n    Organisation()\n",
        "    Organisation( $a : id )\n    Incident( about == $a )\n",
        "    Organisation( $a : id )\n    Organisation( id != $a )\n",
        """
            $a : Organisation()
            Link( organisation == $a.id, $b : other )
            Incident( about == $b )
        """,
        // through the day, through a count, and through what must be there
        "    AsOf( $day : date )\n    Incident( date < $day )\n    Phase( runningOn( $day ) )\n",
        "    Phase( partnership == $p.id )\n    not Incident()\n    exists Act()\n",
        """
            $a : Organisation()
            $b : Incident()
            exists Link( organisation == $a.id, other == $b.about )
        """,
        "    exists( Organisation( $a : id ) and Incident( about == $a ) )\n",
        "    exists( Organisation() or Incident() )\n",
        "    Organisation()\n    accumulate( Incident(); $n : count(); $n >= 2 )\n",
      })
  void joined(String when) {
    assertEquals(List.of(), found(when));
  }

  private List<Problem> found(String when) {
    Path file =
        Tiny.write(
            folder.resolve("loose.drl"),
            """
            package tiny

            import org.plumbline.facts.*
            global org.plumbline.flags.Flags flags

            rule "tiny/loose"
                @title    ( "Loose" )
                @severity ( "info" )
                @basis    ( "Our choice; unverified" )
                @footing  ( "own" )
                @validFrom( "2017-01-26" )
                @reviewed ( "2026-11-23" )
                @owner    ( "nobody" )
            when

                $p : Partnership()
            %sthen
                flags.raise( $p, "loose" );
            end
            """
                .formatted(when));
    return PathLint.of(file, LocalDate.of(2026, 11, 23)).findings().stream()
        .filter(problem -> problem.code().equals(java.util.Optional.of(ProblemCode.UNJOINED)))
        .toList();
  }
}
