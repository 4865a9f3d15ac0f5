package org.plumbline.internal.screening;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.names.MadeUpNames;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.problem.Place;

/**
 * How fast names are found. The arguments are the number of made-up names in the list, 50,000 if it
 * is left out, or the files of a list. Half of what is asked for is in the list, written otherwise,
 * and half is not. A question is everything from the text of a name to the matches with their
 * explanations. CONTRIBUTING.md has the command.
 */
final class SpeedBenchmark {
  private static final int QUESTIONS = 40_000;
  private static final int THREADS = 2;
  private static final long SEED = 1;

  private SpeedBenchmark() {}

  /** Takes a number of names, or files; prints. */
  public static void main(String[] args) throws Exception {
    String first = args.length == 0 ? "50000" : args[0];
    boolean isNumber = first.chars().allMatch(Character::isDigit);
    long begun = System.nanoTime();
    SanctionsList list =
        isNumber
            ? made(Integer.parseInt(first))
            : ListLoader.load(Arrays.stream(args).map(Path::of).toList());
    double read = seconds(begun);
    List<NameQuery> questions = questions(list);
    begun = System.nanoTime();
    Screening screening =
        Screening.of(
            List.of(
                new UsedList(
                    "list", List.of(new UsedList.Edition(LocalDate.of(2026, 1, 1), true, list)))));
    say(
        "%,d names: list %s in %.2f s, made ready in %.2f s, %,d MB in use",
        list.entries().stream().mapToInt(entry -> entry.names().size()).sum(),
        isNumber ? "made up" : "read",
        read,
        seconds(begun),
        used());
    for (int threads = 1; threads <= THREADS; threads++) {
      run(screening, questions.subList(0, questions.size() / 2), threads);
      say(threads + " thread(s): %s", run(screening, questions, threads));
    }
  }

  private static SanctionsList made(int names) {
    MadeUpNames source = new MadeUpNames(SEED);
    List<ListEntry> entries = new ArrayList<>(names);
    for (int i = 0; i < names; i++) {
      MadeUpNames.Made name = source.next();
      entries.add(
          new ListEntry(
              Integer.toString(i),
              name.isPerson() ? EntryKind.PERSON : EntryKind.BODY,
              List.of(new ListedName(name.text(), NameQuality.PRIMARY)),
              Set.of("XA"),
              List.of(),
              Set.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              "",
              Place.of("made-up")));
    }
    return new SanctionsList(PublishedList.OWN_CSV, Optional.empty(), "", entries, true, List.of());
  }

  private static List<NameQuery> questions(SanctionsList list) {
    MadeUpNames source = new MadeUpNames(SEED + 1);
    List<ListEntry> entries = list.entries();
    List<NameQuery> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      if (i % 2 == 0) {
        ListEntry entry = entries.get((int) ((long) i * entries.size() / QUESTIONS));
        questions.add(asked(source.altered(entry.name()), entry.kind() == EntryKind.PERSON));
      } else {
        MadeUpNames.Made otherMade = source.next();
        questions.add(asked(otherMade.text(), otherMade.isPerson()));
      }
    }
    java.util.Collections.shuffle(questions, new java.util.Random(SEED));
    return questions;
  }

  private static NameQuery asked(String name, boolean isPerson) {
    return new NameQuery(
        List.of(name), isPerson ? NameKind.PERSON : NameKind.BODY, Optional.empty(), Set.of("XA"));
  }

  private static String run(Screening screening, List<NameQuery> questions, int threads)
      throws Exception {
    long[] nanos = new long[questions.size()];
    long[] worked = new long[questions.size()];
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    AtomicInteger next = new AtomicInteger();
    AtomicInteger matches = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begun = System.nanoTime();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(
          pool.submit(
              () -> {
                for (int at; (at = next.getAndIncrement()) < nanos.length; ) {
                  long work = clock.getCurrentThreadCpuTime();
                  long from = System.nanoTime();
                  matches.addAndGet(screening.matches(questions.get(at)).size());
                  nanos[at] = System.nanoTime() - from;
                  worked[at] = clock.getCurrentThreadCpuTime() - work;
                }
              }));
    }
    for (Future<?> future : running) {
      future.get();
    }
    double took = seconds(begun);
    pool.shutdown();
    Arrays.sort(nanos);
    Arrays.sort(worked);
    return String.format(
        Locale.ROOT,
        "%,.0f questions a second; p50 %.3f, p95 %.3f, p99 %.3f ms (%.3f, %.3f, %.3f of processor"
            + " time); %.1f matches each",
        nanos.length / took,
        at(nanos, 50),
        at(nanos, 95),
        at(nanos, 99),
        at(worked, 50),
        at(worked, 95),
        at(worked, 99),
        (double) matches.get() / nanos.length);
  }

  private static double at(long[] nanos, int percent) {
    return nanos[(int) ((long) nanos.length * percent / 100)] / 1e6;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void say(String form, Object... values) {
    System.out.printf(Locale.ROOT, form + "%n", values);
  }
}
