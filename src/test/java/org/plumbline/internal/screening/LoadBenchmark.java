package org.plumbline.internal.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.screening.store.ListImport;
import org.plumbline.screening.store.ListStore;

/**
 * How fast a list is made ready, each time in a Java that was just started. The arguments are the
 * files of a list, which are imported into a store of their own.
 */
final class LoadBenchmark {
  private static final int TIMES = 3;
  private static final String LIST = "list";

  private LoadBenchmark() {}

  /** Takes the files of a list; prints. With {@code --store} and a folder it measures once. */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("--store")) {
      once(Path.of(args[1]));
      return;
    }
    Path folder = Files.createTempDirectory("plumbline-bench-");
    try {
      ListImport.Wish wish =
          new ListImport.Wish(
              Optional.of(LIST),
              Optional.empty(),
              true,
              false,
              ListImport.Older.ALWAYS,
              LocalDate.of(2100, 1, 1));
      ListImport.run(
          ListStore.at(folder), Arrays.stream(args).map(Path::of).toList(), wish, Progress.NONE);
      for (int i = 0; i < TIMES; i++) {
        inAnotherJava(folder);
      }
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void inAnotherJava(Path folder) throws IOException, InterruptedException {
    System.out.flush();
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            LoadBenchmark.class.getName(),
            "--store",
            folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static void once(Path folder) {
    long begun = System.nanoTime();
    UsedList list = ListStore.at(folder).find(LIST).orElseThrow();
    double read = (System.nanoTime() - begun) / 1e9;
    Screening screening = Screening.of(List.of(list));
    double ready = (System.nanoTime() - begun) / 1e9;
    int found =
        screening
            .matches(
                new NameQuery(
                    List.of("Olga Petrova"),
                    org.plumbline.internal.screening.names.word.NameKind.PERSON,
                    Optional.empty(),
                    java.util.Set.of()))
            .size();
    System.out.printf(
        Locale.ROOT,
        "read in %.2f s, ready in %.2f s, the first answer (%d matches) at %.2f s%n",
        read,
        ready,
        found,
        (System.nanoTime() - begun) / 1e9);
  }
}
