package org.plumbline.replay.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.flags.Problem;
import org.plumbline.rulebook.Edit;
import org.plumbline.rulebook.Pack;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;
import org.plumbline.screening.lists.Progress;

/**
 * Says what newer rules do to cases that older rules were run on: which flags they add, clear or
 * change, and by which edit. Immutable; safe for any number of threads.
 *
 * <pre>{@code
 * ImpactResult result =
 *     Impact.of(Rulebook.load(older), Rulebook.load(newer)).on(cases, Progress.NONE);
 * result.changed().forEach(one -> System.out.println(one.id() + " " + one.flags()));
 * }</pre>
 *
 * <p>Every difference that it tells has been confirmed by Drools, on both sides; that there is none
 * is found by the plain evaluator, and confirmed by Drools in a sample of the cases.
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

  /** Compares what rules do, in the packs that each of them runs. */
  public static Impact of(Rulebook older, Rulebook newer) {
    return new Impact(older, newer, Lists.bundled(), List.of());
  }

  /** The same, with sanctions lists to screen cases against. */
  public Impact with(Lists some) {
    return new Impact(older, newer, some, days);
  }

  /**
   * The same as of these days, in place of those that the cases name; if there are none, of those.
   */
  public Impact asOf(Collection<LocalDate> some) {
    return new Impact(older, newer, lists, some.stream().distinct().sorted().toList());
  }

  /** What was edited: sorted by file, in all packs, also in those that are not run. */
  public List<Edit> edits() {
    return older.editsTo(newer);
  }

  /**
   * What the newer rules do to one case as of one day; empty if it comes out as before.
   *
   * @throws org.plumbline.reading.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  public Optional<ChangedCase> on(Case of, LocalDate day) {
    return comparison().of(of, day, true);
  }

  private Comparison comparison() {
    return new Comparison(older, newer, edits(), lists);
  }

  /**
   * What the newer rules do to the cases of some files. They are read one after the other by all
   * processors, and none is kept. One that cannot be used is told, and the others are gone on with.
   *
   * @param files of cases
   * @param progress is told how far it is
   * @throws org.plumbline.reading.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  public ImpactResult on(List<Path> files, Progress progress) {
    Comparison comparison = comparison();
    Tally tally = new Tally();
    new Portfolio<>(files, (file, number) -> FileImpact.of(file, number, days, comparison))
        .forEach(tally::add, progress);
    return tally.result();
  }

  /** Gathers what became of the files. Not for several threads. */
  private final class Tally {
    private final Map<Edit, Map<ChangedFlag.What, Integer>> effects = new HashMap<>();
    private final List<ChangedCase> changed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int checks;

    void add(FileImpact one) {
      checks += one.checks();
      changed.addAll(one.changed());
      problems.addAll(one.problems());
      one.changed().forEach(some -> some.flags().forEach(this::add));
    }

    private void add(ChangedFlag flag) {
      flag.differences().stream()
          .flatMap(difference -> difference.causes().stream())
          .flatMap(cause -> cause.edits().stream())
          .distinct()
          .forEach(
              edit ->
                  effects
                      .computeIfAbsent(edit, none -> new EnumMap<>(ChangedFlag.What.class))
                      .merge(flag.what(), 1, Integer::sum));
    }

    ImpactResult result() {
      List<Edit> edits = edits();
      List<String> run =
          Stream.of(older, newer)
              .flatMap(rulebook -> rulebook.packs().stream())
              .map(Pack::id)
              .collect(Collectors.toList());
      return new ImpactResult(
          IntStream.range(0, edits.size())
              .mapToObj(
                  i ->
                      new EditEffect(
                          edits.get(i),
                          i + 1,
                          run.contains(edits.get(i).pack()),
                          effects.getOrDefault(edits.get(i), Map.of())))
              .toList(),
          checks,
          changed,
          problems);
    }
  }
}
