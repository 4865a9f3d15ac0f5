package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.report.Tiny;

/** What Drools logs in an embedding program, and how to reduce it. */
class LoggingTest {
  private static final String TURNED_DOWN = "-Dorg.slf4j.simpleLogger.log.org.drools=error";

  @TempDir Path folder;

  @Test
  void whatIsLoggedCanBeTurnedDownAsTheReadmeSays() throws Exception {
    String logged = logged();
    assertTrue(
        logged.contains(
            "WARN org.drools.mvel.MVELConstraint - $day is not relevant to this pattern"),
        logged);
    assertEquals("", logged(TURNED_DOWN));
    assertTrue(Files.readString(Path.of("src/site/markdown/embedding.md")).contains(TURNED_DOWN));
  }

  /** The log of a check in a separate virtual machine. */
  private String logged(String... options) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "org.plumbline.internal.cli.Main",
            "check",
            "--rules",
            Tiny.rules(folder).toString(),
            Tiny.write(folder.resolve("case.yaml"), Tiny.CASE).toString()));
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log.toFile())
            .start()
            .waitFor();
    String logged = Files.readString(log, StandardCharsets.UTF_8);
    assertEquals(1, code, logged);
    return logged;
  }
}
