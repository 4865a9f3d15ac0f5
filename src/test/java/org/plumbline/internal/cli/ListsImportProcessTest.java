package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;

/** What becomes of a store when processes fail, meet or are killed: with real ones. */
class ListsImportProcessTest {
  private static final int ROWS = 20_000;

  @TempDir Path folder;

  private Path store = Path.of("");

  @BeforeEach
  void open() {
    store = folder.resolve("store");
  }

  /** A process that may only write files of 8 kB has half of the list on the disk when it fails. */
  @Test
  void aFullDiskLeavesTheStoreAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a limit can be set");
    assertEquals(0, ran(started(imported(list("small.csv", 1), "2020-01-01"))).code());
    Map<String, String> before = files();
    Path large = list("large.csv", ROWS);
    List<String> limited =
        new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 8; exec \"$@\"", "-"));
    limited.addAll(imported(large, "2021-01-01"));
    assertEquals(
        new Ran(
            6,
            "",
            "plumbline: reading "
                + large
                + " ...\nplumbline: the list could not be written to "
                + store
                + ": File too large\n"),
        ran(started(limited)));
    assertEquals(before, files());
    assertEquals(0, ran(started(imported(large, "2021-01-01"))).code());
  }

  @Test
  void severalProcessesImportAtOnce() throws Exception {
    List<Started> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      // of the four, two import the same
      Path list = list("list-" + i + ".csv", ROWS + i % 3);
      processes.add(started(imported(list, "2020-01-0" + (1 + i % 3), "--older")));
    }
    for (Started process : processes) {
      Ran ran = ran(process);
      assertEquals(0, ran.code(), ran.err());
    }
    assertEquals(List.of("2020-01-01", "2020-01-02", "2020-01-03"), days());
    assertEquals(List.of(".lock", "own"), left());
  }

  @Test
  void whoeverIsKilledLeavesAStoreThatOpensAndIsClearedByTheNext() throws Exception {
    assertEquals(0, ran(started(imported(list("small.csv", 1), "2020-01-01"))).code());
    Path large = list("large.csv", ROWS);
    Random moments = new Random(20261123);
    for (int i = 0; i < 8; i++) {
      Process process = started(imported(large, "2021-01-01")).process();
      process.waitFor(200 + moments.nextInt(800), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertTrue(
          List.of(List.of("2020-01-01"), List.of("2020-01-01", "2021-01-01")).contains(days()));
    }
    assertEquals(0, ran(started(imported(list("last.csv", ROWS + 1), "2022-01-01"))).code());
    assertEquals(0, ran(started(imported(large, "2021-01-01", "--older"))).code());
    assertEquals(List.of("2020-01-01", "2021-01-01", "2022-01-01"), days());
    assertEquals(List.of(".lock", "own"), left());
  }

  // --- the words above ---------------------------------------------------------------------------

  private Path list(String name, int rows) throws IOException {
    String text =
        IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "e" + row + ",Harbour Guard " + row + ",XA\n")
            .collect(Collectors.joining("", "id,name,country\n", ""));
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> imported(Path list, String day, String... addedTexts) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.internal.cli.Main",
                "lists",
                "import",
                list.toString(),
                "--store",
                store.toString(),
                "--date",
                day));
    words.addAll(List.of(addedTexts));
    return words;
  }

  /** A process whose result is in the files that are named with it. */
  private record Started(Process process, Path out, Path err) {}

  private Started started(List<String> words) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    return new Started(
        new ProcessBuilder(words)
            .redirectOutput(Redirect.appendTo(out.toFile()))
            .redirectError(Redirect.appendTo(err.toFile()))
            .start(),
        out,
        err);
  }

  private static Ran ran(Started started) throws Exception {
    int code = started.process().waitFor();
    return new Ran(code, Files.readString(started.out()), Files.readString(started.err()));
  }

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private List<String> days() {
    return Stream.of(MainTest.run("lists", "status", "--store", store.toString()).out().split("\n"))
        .filter(line -> line.startsWith("  of "))
        .map(line -> line.replaceFirst("^  of (\\d+ \\w+ \\d{4}).*$", "$1"))
        .map(day -> LocalDate.parse(day, WRITTEN).toString())
        .toList();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> left = Files.list(store)) {
      return left.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** All files of the store with what stands in them. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(store)) {
      for (Path path : all.toList()) {
        files.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "folder");
      }
    }
    return files;
  }
}
