package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.Case;
import org.plumbline.result.Flag;

/** One Plumbline serves many threads. */
class ThreadsTest {
  private final Plumbline plumbline = Plumbline.withBundledRules();

  @Test
  void eightThreadsGetWhatOneGets() throws Exception {
    List<Callable<List<Flag>>> checks = new ArrayList<>();
    for (Path file : CaseFolders.below(CaseFolders.ROOT)) {
      Case theCase = Case.read(file);
      LocalDate day = CaseFolders.days(theCase).get(0);
      checks.add(() -> plumbline.check(theCase, day).flags());
    }
    List<List<Flag>> alone = new ArrayList<>();
    for (Callable<List<Flag>> check : checks) {
      alone.add(check.call());
    }
    assertTrue(alone.stream().filter(flags -> !flags.isEmpty()).count() > 100);
    assertEquals(alone, together(checks));
  }

  private static List<List<Flag>> together(List<Callable<List<Flag>>> checks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<List<Flag>> all = new ArrayList<>();
      for (Future<List<Flag>> future : threads.invokeAll(checks)) {
        all.add(future.get());
      }
      return all;
    } finally {
      threads.shutdown();
    }
  }
}
