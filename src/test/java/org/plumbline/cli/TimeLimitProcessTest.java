package org.plumbline.cli;

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
import org.plumbline.cli.MainTest.Ran;
import org.plumbline.report.Tiny;

/**
 * A rule that follows the profile and combines each phase of a case with each other, nine times:
 * neither evaluator comes to an end of it. The process must.
 */
class TimeLimitProcessTest {
  private static final int PHASES = 100;

  @TempDir Path folder;

  private String rules = "";
  private String endless = "";

  @BeforeEach
  void write() {
    Path root = Tiny.rules(folder);
    rules = root.toString();
    Tiny.write(root.resolve("tiny/endless.drl"), rule());
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

  private static final Ran GAVE_UP =
      new Ran(124, "", "plumbline: gave up after 5 s, as --time-limit asks\n");

  private Ran run(String... args) {
    return Launched.run(
        folder,
        List.of(),
        Stream.concat(Stream.of(args), Stream.of("--time-limit", "5")).toArray(String[]::new));
  }

  private static String rule() {
    String conditions =
        IntStream.range(0, 9)
            .mapToObj(i -> "    Phase( partnership == $p.id, $p" + i + " : provider )\n")
            .collect(Collectors.joining());
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
            $p : Partnership()
        %s    Phase( provider != $p0, provider != $p1, provider != $p2, provider != $p3, provider != $p4, provider != $p5, provider != $p6, provider != $p7, provider != $p8 )
        then
            flags.raise( $p, "it ended" );
        end
        """
        .formatted(conditions);
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
