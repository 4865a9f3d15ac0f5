package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.cli.io.Console;
import picocli.CommandLine.MissingParameterException;

/** Every command that a page shows is one that the command line understands. */
class CommandsInPagesTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^ {4}|`)\\./plumbline (.+?)(?: {3,}.*)?(?:`|$)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyCommandIsUnderstood() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages()) {
      Matcher matcher = COMMAND.matcher(Files.readString(page));
      while (matcher.find()) {
        commands.add(matcher.group(1));
      }
    }
    assertTrue(commands.size() > 20, commands.toString());
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    for (String command : commands) {
      assertDoesNotThrow(() -> understand(command, none), command);
    }
  }

  /** A page may name a command without what it needs. */
  private static void understand(String command, PrintStream none) {
    try {
      Main.commands(new Console(none, none, false, false, false)).parseArgs(words(command));
    } catch (MissingParameterException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("Missing required parameter"), command);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> handbook = Files.list(Path.of("src/site/markdown"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md").map(Path::of), handbook.sorted())
          .toList();
    }
  }

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
