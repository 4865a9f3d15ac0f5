package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalyseCommandTest {
  private static final List<String> TRIAL =
      List.of(
          "analyse",
          "--rules",
          "src/test/resources/org/plumbline/replay/analysis/rules",
          "--cases",
          "test-cases/osja/assessment-missing");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... more) {
    return Main.run(
        Stream.concat(TRIAL.stream(), Stream.of(more)).toArray(String[]::new),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8));
  }

  @Test
  void aRuleThatCanNeverFire() {
    assertEquals(1, run("trial/impossible-days"), err.toString(StandardCharsets.UTF_8));
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals(
        """
        1 rule analysed, beginning with 28 cases
        ========================================

        Can the rule ever fire?
        -----------------------
        A case shows it for 0 of 1.
        trial/impossible-days
          No, never. Proof: the conditions contradict each other in line 19, column 35;
          line 20, column 5; line 20, column 39; line 20, column 55.

        Does each condition make a difference?
        --------------------------------------
        For 0 of 0 a case shows that the rule comes out otherwise without it; 0 make
        none for a known reason.

        Which rules follow from others?
        -------------------------------
        None: of any two, a case shows the one without the other.
        """,
        text.substring(0, text.indexOf("\nWhat does no rule look at?")));
    assertEquals(
        "1 never fire, 0 conditions without effect, 0 not decided\n",
        text.substring(text.length() - 57));
  }

  @Test
  void followingIsNoFault() {
    assertEquals(0, run("trial/b-implies", "--format", "json"));
  }

  @Test
  void aRuleThatIsNotThere() {
    assertEquals(2, run("trial/impossible-day"));
    assertEquals(
        """
        plumbline: there is no pack and no rule 'trial/impossible-day' (did you mean 'trial/impossible-days'?)
        For help: plumbline analyse --help
        """,
        err.toString(StandardCharsets.UTF_8));
  }
}
