package org.plumbline.replay.impact;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.plumbline.screening.lists.Progress;

/**
 * Very many files, looked at by all processors; what was found is told in their order, soon after
 * it was found, so that little need be kept.
 */
final class Portfolio<T> {
  private static final int AT_ONCE = 64;

  private final List<Path> files;
  private final BiFunction<Path, Integer, T> look;

  /** Looks at a file, which has a number from 0, by {@code look}. */
  Portfolio(List<Path> files, BiFunction<Path, Integer, T> look) {
    this.files = files;
    this.look = look;
  }

  /** Some files, looked at together. */
  private record Batch<T>(long bytes, List<T> found) {}

  void forEach(Consumer<T> consumer, Progress progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(processors, Portfolio::thread);
    try {
      Deque<CompletableFuture<Batch<T>>> running = new ArrayDeque<>();
      int started = 0;
      int told = 0;
      long bytes = 0;
      while (told < files.size()) {
        while (started < files.size() && running.size() < 4 * processors) {
          int from = started;
          running.add(CompletableFuture.supplyAsync(() -> batch(from), pool));
          started = Math.min(files.size(), from + AT_ONCE);
        }
        Batch<T> batch = running.remove().join();
        batch.found().forEach(consumer);
        told += batch.found().size();
        bytes += batch.bytes();
        progress.at(bytes, told == files.size() ? bytes : bytes * files.size() / told);
      }
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      pool.shutdownNow();
    }
  }

  private Batch<T> batch(int from) {
    List<T> found = new ArrayList<>();
    long bytes = 0;
    for (int i = from; i < Math.min(files.size(), from + AT_ONCE); i++) {
      bytes += files.get(i).toFile().length();
      found.add(look.apply(files.get(i), i));
    }
    return new Batch<>(bytes, found);
  }

  /** One that does not keep the virtual machine from ending. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "impact");
    thread.setDaemon(true);
    return thread;
  }
}
