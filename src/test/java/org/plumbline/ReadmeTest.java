package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.cli.Main;

/** The pages for newcomers are true: their examples run, and what they name exists. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path HANDBOOK = Path.of("src/site/markdown");
  private static final String CUT = "...";

  /** A code block with its language. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w/.-])(?:src|rules|test-cases|\\.ci|\\.mvn)/[\\w./-]*[\\w/](?![\\w<*/]|-<)");
  private static final Pattern CLASS = Pattern.compile("org\\.plumbline(?:\\.[a-z]+)*\\.[A-Z]\\w*");

  // --- commands
  // -----------------------------------------------------------------------------------

  @Test
  void theCommandsPrintWhatTheReadmeShows() throws IOException {
    List<List<String>> sessions =
        blocks("console").stream().filter(lines -> isOurs(lines.get(0))).toList();
    assertTrue(!sessions.isEmpty());
    for (List<String> lines : sessions) {
      List<String> words = List.of(lines.get(0).split(" ", -1));
      assertShown(lines.subList(1, lines.size()), printed(words.subList(2, words.size())));
    }
  }

  private static boolean isOurs(String line) {
    return line.startsWith("$ ./plumbline ");
  }

  private static List<String> printed(List<String> command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(command.toArray(String[]::new), stream(out), stream(new ByteArrayOutputStream()));
    return lines(out);
  }

  // --- the library
  // --------------------------------------------------------------------------------

  @Test
  void theExamplesAreThoseThatAreCompiled() throws IOException {
    String compiled = read(Path.of("src/test/java/org/plumbline/EmbeddingExample.java"));
    List<List<String>> shown = blocks("java");
    assertEquals(4, shown.size());
    for (List<String> lines : shown) {
      String block = String.join("\n", lines);
      String inMethod = block.replaceAll("(?m)^(?=.)", "    ");
      assertTrue(compiled.contains(inMethod), "not in EmbeddingExample.java:\n" + block);
    }
  }

  @Test
  void theExamplesPrintWhatTheReadmeShows() throws IOException {
    List<List<String>> shown = blocks("text");
    assertEquals(3, shown.size());
    assertShown(shown.get(0), printed(EmbeddingExample::caseInAFile));
    assertShown(shown.get(1), printed(EmbeddingExample::caseInJava));
    assertShown(shown.get(2), printed(EmbeddingExample::caseInAText));
  }

  private static List<String> printed(Runnable example) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(stream(out));
    try {
      example.run();
    } finally {
      System.setOut(before);
    }
    return lines(out);
  }

  @Test
  void theClassesNamedAreThere() throws ClassNotFoundException, IOException {
    for (Path page : pages()) {
      String text = read(page).replaceAll("(?m)^global .*", "");
      for (String name : found(CLASS, text).toList()) {
        assertEquals(name, Class.forName(name).getName());
      }
    }
  }

  // --- links
  // --------------------------------------------------------------------------------------

  static List<Path> pages() throws IOException {
    try (Stream<Path> handbook = Files.list(HANDBOOK)) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "rules/README.md")
                  .map(Path::of),
              handbook.sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsNamedIsThere(Path page) throws IOException {
    String text = read(page);
    Stream<Path> links = found(LINK, text).map(page::resolveSibling);
    Stream<Path> paths = found(PATH, text).map(Path::of);
    assertEquals(
        List.of(),
        Stream.concat(links, paths).filter(Files::notExists).toList(),
        page + " names what is not there");
  }

  // --- the words above
  // ----------------------------------------------------------------------------

  /** Each part between cuts must be printed, in order; the first part at the beginning. */
  private static void assertShown(List<String> shown, List<String> printed) {
    List<String> left = printed;
    List<String> stretch = new ArrayList<>();
    boolean cut = false;
    for (String line : shown) {
      if (line.equals(CUT)) {
        left = after(stretch, left, cut);
        stretch.clear();
        cut = true;
      } else {
        stretch.add(line);
      }
    }
    left = after(stretch, left, cut);
    assertTrue(shown.get(shown.size() - 1).equals(CUT) || left.isEmpty(), () -> "more is printed");
  }

  private static List<String> after(List<String> stretch, List<String> printed, boolean cut) {
    int start = cut ? Math.max(0, Collections.indexOfSubList(printed, stretch)) : 0;
    int end = Math.min(printed.size(), start + stretch.size());
    assertEquals(String.join("\n", stretch), String.join("\n", printed.subList(start, end)));
    return printed.subList(end, printed.size());
  }

  private static List<List<String>> blocks(String language) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      if (page.equals(README) || page.startsWith(HANDBOOK)) {
        all.append(read(page)).append('\n');
      }
    }
    return BLOCK
        .matcher(all)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2).lines().toList())
        .toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(match.groupCount()));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
