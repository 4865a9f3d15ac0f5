package org.plumbline.internal.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/**
 * Compares the flags of cases under older and newer rules: which are added, cleared or changed, and
 * which edits can have done it. Immutable; safe for any number of threads.
 *
 * <pre>{@code
 * ImpactResult result =
 *     Impact.of(Rulebook.load(older), Rulebook.load(newer)).on(files, Progress.NONE);
 * result.changed().forEach(check -> System.out.println(check.id() + " " + check.flags()));
 * }</pre>
 *
 * <p>Drools confirms every difference, on both sides. That there is none is found by the plain
 * evaluator, and confirmed by Drools in a sample of the cases.
 */
public final class Impact {
  private final Rulebook older;
  private final Rulebook newer;
  private final Lists lists;
  private final List<LocalDate> days;

  private Impact(Rulebook older, Rulebook newer, Lists lists, List<LocalDate> days) {
    this.older = older;
    this.newer = newer;
    this.lists = lists;
    this.days = days;
  }

  /** Compares the rules in the packs that each of them runs. */
  public static Impact of(Rulebook older, Rulebook newer) {
    return new Impact(older, newer, Lists.bundled(), List.of());
  }

  /** The same, with sanctions lists to screen cases against. */
  public Impact with(Lists lists) {
    return new Impact(older, newer, lists, days);
  }

  /** The same as of these days instead of those that the cases name; if empty, as of the latter. */
  public Impact asOf(Collection<LocalDate> days) {
    return new Impact(older, newer, lists, days.stream().distinct().sorted().toList());
  }

  /** The edits, sorted by file, in all packs, also in those that are not run. */
  public List<RuleEdit> edits() {
    return older.editsTo(newer);
  }

  /**
   * Compares one check of a case; empty if all its flags are the same.
   *
   * @throws org.plumbline.check.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  public Optional<ChangedCase> on(Case theCase, LocalDate day) {
    return comparison().compare(theCase, day, true);
  }

  private RuleComparison comparison() {
    return new RuleComparison(older, newer, edits(), lists);
  }

  /**
   * Compares the checks of the cases in some files, on all processors. Cases that cannot be used
   * are listed in the result.
   *
   * @param progress counts files
   * @throws org.plumbline.check.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  public ImpactResult on(List<Path> files, Progress progress) {
    List<FileImpact> impacts = impacts(files, progress);
    List<ChangedCase> changed = impacts.stream().flatMap(file -> file.changed().stream()).toList();
    return new ImpactResult(
        effects(changed),
        impacts.stream().mapToInt(FileImpact::checks).sum(),
        changed,
        impacts.stream().flatMap(file -> file.problems().stream()).toList());
  }

  private List<FileImpact> impacts(List<Path> files, Progress progress) {
    RuleComparison comparison = comparison();
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<CompletableFuture<FileImpact>> running = new ArrayList<>();
      for (Path file : files) {
        int number = running.size();
        running.add(
            CompletableFuture.supplyAsync(
                () -> {
                  FileImpact impact = FileImpact.of(file, number, days, comparison);
                  progress.at(done.incrementAndGet(), files.size());
                  return impact;
                },
                pool));
      }
      return running.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<EditEffect> effects(List<ChangedCase> changed) {
    Map<RuleEdit, Integer> flags = new HashMap<>();
    changed.stream()
        .flatMap(check -> check.flags().stream())
        .flatMap(flag -> flag.edits().stream())
        .forEach(edit -> flags.merge(edit, 1, Integer::sum));
    Set<String> run = new HashSet<>();
    Stream.of(older, newer)
        .flatMap(rulebook -> rulebook.packs().stream())
        .forEach(pack -> run.add(pack.id()));
    List<EditEffect> effects = new ArrayList<>();
    for (RuleEdit edit : edits()) {
      effects.add(
          new EditEffect(
              edit, effects.size() + 1, run.contains(edit.pack()), flags.getOrDefault(edit, 0)));
    }
    return effects;
  }
}
