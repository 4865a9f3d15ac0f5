package org.plumbline.internal.cli.io;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does tasks on all cores and hands on their results in the order of the tasks. Only a few results
 * wait at a time, whatever the number of tasks. For one thread, which also takes the results.
 *
 * @param <R> a result
 */
public final class OrderedWork<R> implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Enough that one slow task does not leave the other cores idle for long. */
  private static final int MOST_WAITING = 16 * CORES;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          CORES,
          work -> {
            Thread worker = new Thread(work, "plumbline-worker");
            worker.setDaemon(true);
            return worker;
          });
  private final Queue<Future<R>> waiting = new ArrayDeque<>();
  private final Consumer<R> taker;

  /**
   * @param taker takes each result; what it throws, {@link #add} and {@link #finish} throw
   */
  public OrderedWork(Consumer<R> taker) {
    this.taker = taker;
  }

  /** Adds a task; throws what an earlier task threw. */
  public void add(Callable<R> task) {
    while (!waiting.isEmpty() && (waiting.size() >= MOST_WAITING || waiting.element().isDone())) {
      takeFirst();
    }
    waiting.add(workers.submit(task));
  }

  /** Waits for all tasks; throws what a task threw. */
  public void finish() {
    while (!waiting.isEmpty()) {
      takeFirst();
    }
  }

  private void takeFirst() {
    try {
      taker.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /** Gives up the tasks that are not done. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
