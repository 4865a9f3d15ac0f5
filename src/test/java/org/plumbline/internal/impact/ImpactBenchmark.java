package org.plumbline.internal.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.rulebook.Rulebook;

/**
 * How fast the flags of many cases are compared: those of the test cases and, every tenth, a
 * history, each under another name. Once one value is edited, once every rule is.
 */
public final class ImpactBenchmark {
  private ImpactBenchmark() {}

  /** Takes how many cases; prints. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-bench-");
    try {
      List<Path> cases = write(Integer.parseInt(args[0]), folder.resolve("cases"));
      long bytes = 0;
      for (Path file : cases) {
        bytes += Files.size(file);
      }
      System.out.printf("%d cases of %d bytes on average%n", cases.size(), bytes / cases.size());
      Path rules = copied(Path.of("rules"), folder.resolve("rules"));
      replace(rules.resolve("osja/values/review-interval-months.yaml"), "value: 12,", "value: 6,");
      measure("one value", rules, cases);
      for (Path file : drl(rules)) {
        replace(file, "@title    ( \"", "@title    ( \"Edited: ");
      }
      measure("one value and the titles of all rules", rules, cases);
      for (Path file : drl(rules)) {
        replace(file, "\"Edited: ", "\"");
        replace(file, "\nwhen\n", "\nwhen\n    exists( AsOf() )\n");
      }
      measure("one value and a condition of all rules", rules, cases);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<Path> drl(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files.filter(file -> file.toString().endsWith(".drl")).toList();
    }
  }

  private static void measure(String description, Path rules, List<Path> cases) {
    long begun = System.nanoTime();
    ImpactResult result =
        Impact.of(Rulebook.load(Path.of("rules")), Rulebook.load(rules)).on(cases, Progress.NONE);
    say(description, begun, result.changed().size() + " checks differ");
  }

  private static void say(String description, long begun, String found) {
    System.gc();
    Runtime now = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, of processors %.1f s in all so far, %d MB held, %s%n",
        description,
        (System.nanoTime() - begun) / 1e9,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3,
        (now.totalMemory() - now.freeMemory()) / 1_000_000,
        found);
  }

  private static List<Path> write(int number, Path folder) throws IOException {
    List<String> histories = texts(Path.of("test-cases/histories"));
    List<String> others = new ArrayList<>();
    for (Path pack : packs()) {
      others.addAll(texts(pack));
    }
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String text =
          i % 10 == 0 ? histories.get(i / 10 % histories.size()) : others.get(i % others.size());
      Path file = folder.resolve(String.format("%03d/case-%06d.yaml", i / 1000, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.replaceFirst("case: \"?", "$0" + i + " "));
      files.add(file);
    }
    return files;
  }

  private static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("test-cases"))) {
      return folders
          .filter(Files::isDirectory)
          .filter(file -> !file.endsWith("histories"))
          .sorted()
          .toList();
    }
  }

  private static List<String> texts(Path folder) {
    return CaseFolder.files(folder).stream().map(file -> Case.read(file).tree().text()).toList();
  }

  private static Path copied(Path rules, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(rules.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
