package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.report.Tiny;

/** A result whose program is ended while it is written. */
@DisabledOnOs(OS.WINDOWS)
class EndedProgramTest {
  @TempDir private Path folder;

  @Test
  void nothingIsLeftOfIt() throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    Path result = Tiny.write(results.resolve("result.jsonl"), "the last result\n");
    Process process =
        Launched.start(
            folder,
            List.of(),
            "generate",
            "--partnerships",
            "100000000",
            "--seed",
            "7",
            "-o",
            result.toString());
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (files(results).size() < 2 && process.isAlive() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertTrue(files(results).get(0).matches("\\.plumbline-\\d+\\.part"), files(results)::toString);
    process.destroy();
    assertEquals(143, Launched.ran(process, folder).code());
    assertEquals(List.of("result.jsonl"), files(results));
    assertEquals("the last result\n", Files.readString(result));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
