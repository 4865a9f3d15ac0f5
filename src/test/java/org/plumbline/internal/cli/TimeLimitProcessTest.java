package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/**
 * A rule that follows the profile and combines each phase of a case with each other as often as it
 * may: neither evaluator comes to an end of it in time. The process must. And one of which the
 * plain evaluator sees the end at once, and Drools does not.
 */
class TimeLimitProcessTest {
  private static final int PHASES = 99;

  @TempDir Path folder;

  private String rules = "";
  private String endless = "";

  @BeforeEach
  void write() {
    Path root = Tiny.rules(folder);
    rules = root.toString();
    Tiny.write(root.resolve("tiny/endless.drl"), endlessInBoth());
    endless = Tiny.write(folder.resolve("cases/endless.yaml"), manyPhases()).toString();
  }

  @Test
  void checkEndsAndWritesNothing() throws IOException {
    Path result = folder.resolve("results/result.html");
    Tiny.write(result, "the last result");
    assertEquals(
        GAVE_UP,
        run("check", endless, "--rules", rules, "--format", "html", "-o", result.toString()));
    assertEquals("the last result", Files.readString(result));
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      assertEquals(List.of(result), files.toList());
    }
  }

  @Test
  void explainEnds() {
    assertEquals(GAVE_UP, run("explain", endless, "tiny/endless", "--rules", rules));
  }

  @Test
  void replayEndsAndWritesNothing() {
    Path result = folder.resolve("junit.xml");
    assertEquals(
        GAVE_UP,
        run(
            "replay",
            folder.resolve("cases").toString(),
            "--rules",
            rules,
            "--format",
            "junit",
            "-o",
            result.toString()));
    assertTrue(Files.notExists(result));
  }

  @Test
  void mutateEndsAndWritesNothing() {
    endsAndWritesNothing("mutate", "tiny/endless", "--cases", folder.resolve("cases").toString());
  }

  @Test
  void rulesEndsAndWritesNothing() {
    endsAndWritesNothing(
        "rules", "--format", "html", "--coverage", "--cases", folder.resolve("cases").toString());
  }

  private void endsAndWritesNothing(String... args) {
    Path result = folder.resolve("result");
    assertEquals(
        GAVE_UP,
        run(
            Stream.concat(Stream.of(args), Stream.of("--rules", rules, "-o", result.toString()))
                .toArray(String[]::new)));
    assertTrue(Files.notExists(result));
  }

  @Test
  void whatDroolsDoesEndsWithTheProcess() throws IOException {
    Tiny.write(Path.of(rules, "tiny/endless.drl"), endlessInDrools());
    Path result = Tiny.write(folder.resolve("result.json"), "the last result");
    assertEquals(
        GAVE_UP_LATE,
        whileDroolsRuns(
            () -> {},
            "check",
            endless,
            "--rules",
            rules,
            "--format",
            "json",
            "-o",
            result.toString()));
    assertEquals("the last result", Files.readString(result));
  }

  @Test
  void anAnswerOfDroolsThatTakesTooLongEndsTheWatch() {
    Tiny.write(Path.of(rules, "tiny/endless.drl"), endlessInDrools());
    Runnable save = () -> Tiny.write(Path.of(endless), manyPhases());
    String cases = folder.resolve("cases").toString();
    assertEquals(
        new Ran(
            124, "watching " + rules + " and " + cases + "; Ctrl-C stops it\n", GAVE_UP_LATE.err()),
        whileDroolsRuns(save, "watch", cases, "--rules", rules));
  }

  /** Drools must be at work to the last. */
  private Ran whileDroolsRuns(Runnable meanwhile, String... args) {
    return Launched.run(
        folder,
        List.of("-Xmx512m"),
        meanwhile,
        threads ->
            assertTrue(
                threads.contains("at org.plumbline.internal.engine.drools.DroolsEvaluator.fire"),
                threads),
        limited(15, args));
  }

  private static final Ran GAVE_UP = gaveUp(5);

  /** By then Drools is at work, also on a busy machine. */
  private static final Ran GAVE_UP_LATE = gaveUp(15);

  private static Ran gaveUp(int seconds) {
    return new Ran(124, "", "plumbline: gave up after " + seconds + " s (--time-limit)\n");
  }

  private Ran run(String... args) {
    return Launched.run(folder, List.of(), limited(5, args));
  }

  private static String[] limited(int seconds, String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--time-limit", Integer.toString(seconds)))
        .toArray(String[]::new);
  }

  /**
   * The plain evaluator finds the first phases three times, and is done; Drools puts together each
   * three, which are just few enough, and compares each with each fourth.
   */
  private static String endlessInDrools() {
    return rule(
        """
            $p : Partnership()
            Phase( partnership == $p.id, $a : id )
            Phase( partnership == $p.id, $b : id )
            Phase( partnership == $p.id, $c : id )
            not Phase( id == $a && id == $b && id == $c || id == "nobody" )
        """);
  }

  private static String endlessInBoth() {
    return rule(
        """
            $p : Partnership()
            Phase( partnership == $p.id, $a : provider )
            Phase( partnership == $p.id, $b : provider )
            Phase( partnership == $p.id, $c : provider )
            Phase( provider != $a, provider != $b, provider != $c )
        """);
  }

  private static String rule(String when) {
    return """
        package tiny

        import org.plumbline.facts.*
        global org.plumbline.flags.Flags flags

        rule "tiny/endless"
            @title    ( "It does not end" )
            @severity ( "info" )
            @basis    ( "Our choice; unverified" )
            @footing  ( "own" )
            @validFrom( "2017-01-26" )
            @reviewed ( "2026-11-23" )
            @owner    ( "nobody" )
        when
        %sthen
            flags.raise( $p, "it ended" );
        end
        """
        .formatted(when);
  }

  private static String manyPhases() {
    String phases =
        IntStream.range(0, PHASES)
            .mapToObj(
                i ->
                    "{id: p"
                        + i
                        + ", from: 2019-03-01, provider: college, funders: none, source: answer}")
            .collect(Collectors.joining(", ", "phases: [", "]"));
    return Tiny.CASE.replaceFirst("phases: .*", phases) + Tiny.EXPECTED;
  }
}
