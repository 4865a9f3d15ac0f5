package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** {@code fmt}: what it writes, what it only shows, and what it leaves alone. */
class FmtCommandTest {
  @TempDir Path folder;

  private Path rules;
  private Path rule;
  private String inForm;

  @BeforeEach
  void start() throws IOException {
    rules = Tiny.rules(folder);
    fmt(rules.toString());
    rule = rules.resolve("tiny/assessment-missing.drl");
    inForm = Files.readString(rule);
    Files.writeString(rule, inForm.replace("    @owner    (", "  @owner("));
  }

  @Test
  void aFileThatIsNotInFormIsWrittenAnew() throws IOException {
    Ran formatted = new Ran(0, "formatted " + rule + "\n1 of 2 files formatted\n", "");
    assertEquals(formatted, fmt(rules.toString()));
    assertEquals(inForm, Files.readString(rule));
    assertEquals(new Ran(0, "0 of 2 files formatted\n", ""), fmt(rules.toString()));
  }

  @Test
  void checkWritesNothingAndListsWhatIsNotInForm() throws IOException {
    String before = Files.readString(rule);
    assertEquals(
        new Ran(1, "not formatted: " + rule + "\n1 of 1 file not formatted\n", ""),
        fmt("--check", rule.toString()));
    assertEquals(before, Files.readString(rule));
    Files.writeString(rule, inForm);
    assertEquals(new Ran(0, "0 of 2 files not formatted\n", ""), fmt("--check", rules.toString()));
  }

  @Test
  void diffWritesNothingAndShowsWhatWouldChange() throws IOException {
    String before = Files.readString(rule);
    String shown =
        """
        --- %1$s
        +++ %1$s
        @@ -10,7 +10,7 @@
             @footing  ( "guidance" )
             @validFrom( "2017-01-26" )
             @reviewed ( "2026-11-23" )
        -  @owner( "nobody" )
        +    @owner    ( "nobody" )
         when
             AsOf( $day : date )
             $p : Partnership()
        """
            .formatted(rule);
    assertEquals(new Ran(0, shown, ""), fmt("--diff", rules.toString()));
    assertEquals(new Ran(0, shown, ""), fmt("--dry-run", rules.toString()));
    assertEquals(new Ran(1, shown, ""), fmt("--check", "--diff", rules.toString()));
    assertEquals(before, Files.readString(rule));
  }

  @Test
  void aRuleThatCannotBeReadIsLeftAloneAndTheOthersAreFormatted() throws IOException {
    Path broken = rules.resolve("tiny/summary-unpublished.drl");
    String text = Files.readString(broken).replace("Partnership()", "Partnership(");
    Files.writeString(broken, text);
    Ran ran = fmt(rules.toString());
    assertEquals(3, ran.code());
    assertEquals("formatted " + rule + "\n1 of 1 file formatted\n", ran.out());
    assertEquals(
        broken
            + ":17:29: unexpected '=='; expected a comma or ')' [PL0111]\n"
            + "    Assessment( partnership == $p.id, madeBy( $day ), !summaryPublic, $made : …\n"
            + "                            ^^\n",
        ran.err());
    assertEquals(text, Files.readString(broken));
  }

  @Test
  void aTypeErrorDoesNotHinder() throws IOException {
    Files.writeString(rule, Files.readString(rule).replace("Partnership()", "Partnersip( )"));
    assertEquals(0, fmt(rule.toString()).code());
    assertEquals(inForm.replace("Partnership()", "Partnersip()"), Files.readString(rule));
  }

  @Test
  void lineEndsAndTheByteOrderMarkOfAFileStay() throws IOException {
    Files.writeString(rule, "\uFEFF" + Files.readString(rule).replace("\n", "\r\n"));
    assertEquals(0, fmt(rule.toString()).code());
    assertEquals("\uFEFF" + inForm.replace("\n", "\r\n"), Files.readString(rule));
  }

  @Test
  void whatIsNotThereIsSaid() {
    Path nowhere = folder.resolve("nowhere.drl");
    assertEquals(
        new Ran(3, "0 of 0 files formatted\n", nowhere + ": there is no such file\n"),
        fmt(nowhere.toString()));
  }

  private static Ran fmt(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "fmt";
    System.arraycopy(args, 0, all, 1, args.length);
    return MainTest.run(all);
  }
}
