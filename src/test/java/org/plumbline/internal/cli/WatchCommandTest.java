package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** {@code watch}, up to the first saving. */
@Timeout(60)
class WatchCommandTest {
  @TempDir Path folder;

  private Path rules;
  private Path cases;
  private Path rule;

  @BeforeEach
  void start() {
    rules = Tiny.rules(folder);
    rule = rules.resolve("tiny/assessment-missing.drl");
    cases = folder.resolve("cases");
    Tiny.write(
        cases.resolve("tiny/assessment-missing/stands-nobody-assessed.yaml"),
        Tiny.CASE + Tiny.EXPECTED);
  }

  @Test
  void saysWhatASavingDoes() throws Exception {
    String text = Files.readString(rule);
    assertEquals(
        new Ran(
            1,
            """
            watching %1$s and %2$s; Ctrl-C stops it

            %3$s
              %3$s:6:1: the rule has no page (add the file tiny/assessment-missing.md)
              1 found, 1 passed, 0 failed (after ..)
            """
                .formatted(rules, cases, rule),
            ""),
        once(text + "\n"));
  }

  @Test
  void brokenRulesAreAnAnswerToo() throws Exception {
    String text = Files.readString(rule).replace("when", "wen");
    assertEquals(3, once(text).code());
  }

  @Test
  void foldersThatAreNotThereAreSaid() {
    assertEquals(
        new Ran(4, "", folder.resolve("nowhere") + ": there is no such file or folder\n"),
        MainTest.run("watch", "--rules", rules.toString(), folder.resolve("nowhere").toString()));
    assertEquals(
        new Ran(
            2,
            "",
            "plumbline: --rules: there is no folder "
                + folder.resolve("nowhere")
                + "\nFor help: plumbline watch --help\n"),
        MainTest.run("watch", "--rules", folder.resolve("nowhere").toString(), cases.toString()));
  }

  /** Saves the rule as soon as the command says that it is watching. */
  private Ran once(String text) throws Exception {
    CountDownLatch watching = new CountDownLatch(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printStream =
        new PrintStream(out, true, StandardCharsets.UTF_8) {
          @Override
          public void flush() {
            super.flush();
            watching.countDown();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] args = {"watch", "--once", "--rules", rules.toString(), cases.toString()};
    CompletableFuture<Integer> code =
        CompletableFuture.supplyAsync(() -> Main.run(args, printStream, errors));
    watching.await();
    Files.writeString(rule, text);
    return new Ran(
        code.get(),
        out.toString(StandardCharsets.UTF_8).replaceAll("after \\d+\\.\\d\\d s", "after .."),
        err.toString(StandardCharsets.UTF_8));
  }
}
