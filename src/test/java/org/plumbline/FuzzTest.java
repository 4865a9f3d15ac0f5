package org.plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.CaseTextFuzz;
import org.plumbline.internal.engine.AcceptedRuleFuzz;
import org.plumbline.internal.engine.RuleTextFuzz;
import org.plumbline.internal.rulebook.load.PackDataFuzz;

/**
 * Puts to every fuzz target what a fuzzer once found, and bundled files mangled at random. A fuzzer
 * led by coverage goes further; CONTRIBUTING.md has the command.
 */
class FuzzTest {
  private static final Path FOUND = Path.of("src/test/resources/org/plumbline/fuzz");
  private static final long SEED = 20261123L;

  @Test
  void anyTextIsARuleOrRefused() {
    replay("rules", RuleTextFuzz::fuzzerTestOneInput);
    mangle("rules", ".drl", 4_000, 6, RuleTextFuzz::fuzzerTestOneInput);
  }

  @Test
  void whatIsAcceptedCompilesAndMeansTheSameToBothEvaluators() {
    replay("rules", AcceptedRuleFuzz::fuzzerTestOneInput);
    mangle("rules", ".drl", 500, 1, AcceptedRuleFuzz::fuzzerTestOneInput);
  }

  @Test
  void anyTextIsDataOfAPackOrRefused() {
    replay("pack-data", PackDataFuzz::fuzzerTestOneInput);
    mangle("rules", ".yaml", 4_000, 6, PackDataFuzz::fuzzerTestOneInput);
  }

  @Test
  void anyTextIsACaseOrRefused() {
    replay("cases", CaseTextFuzz::fuzzerTestOneInput);
    mangle("test-cases/histories", ".yaml", 600, 6, CaseTextFuzz::fuzzerTestOneInput);
  }

  private static void replay(String folder, Consumer<byte[]> target) {
    List<Path> found = below(FOUND.resolve(folder), "");
    assertTrue(!found.isEmpty(), "nothing is stored in " + folder);
    for (Path file : found) {
      run(target, bytes(file), file.toString());
    }
  }

  private static void mangle(
      String folder, String ending, int times, int changes, Consumer<byte[]> target) {
    List<String> texts =
        below(Path.of(folder), ending).stream()
            .map(file -> new String(bytes(file), UTF_8))
            .toList();
    Mangled mangled = new Mangled(SEED, texts);
    for (int i = 0; i < times; i++) {
      String text = mangled.next(changes);
      run(target, text.getBytes(UTF_8), text);
    }
  }

  private static void run(Consumer<byte[]> target, byte[] bytes, String shown) {
    try {
      target.accept(bytes);
    } catch (Throwable fault) { // an Error is what is looked for
      throw new AssertionError(shown, fault);
    }
  }

  private static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
