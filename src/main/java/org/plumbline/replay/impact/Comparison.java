package org.plumbline.replay.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.engine.Evaluator;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Verdict;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Found;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Edit;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/**
 * Holds older and newer rules against one case after the other. Of most cases the plain evaluator
 * looks at the rules that an edit can reach, and no more; where a flag comes out otherwise Drools
 * has to confirm it on both sides, and in a sample all that an edit can reach. Safe for any number
 * of threads.
 */
final class Comparison {
  private final RuleSet older;
  private final RuleSet newer;
  private final boolean hasEdits;
  private final CompletableFuture<Evaluator> olderInDrools;
  private final CompletableFuture<Evaluator> newerInDrools;
  private final Reach reach;
  private final Swaps swaps;
  private final Lists lists;

  Comparison(Rulebook older, Rulebook newer, List<Edit> edits, Lists lists) {
    this.older = RuleSet.of(older);
    this.newer = RuleSet.of(newer);
    this.reach = new Reach(older, newer, edits);
    this.swaps = new Swaps(older, newer);
    this.lists = lists;
    this.hasEdits = !edits.isEmpty();
    this.olderInDrools = compiled(this.older);
    this.newerInDrools = compiled(this.newer);
  }

  /** Begun at once, and ready when it is needed first; not begun if it never will be. */
  private CompletableFuture<Evaluator> compiled(RuleSet rules) {
    return hasEdits
        ? CompletableFuture.supplyAsync(() -> rules.inDrools(reach.all()))
        : new CompletableFuture<>();
  }

  /**
   * What the newer rules do to a case; empty if it comes out as before.
   *
   * @param isSample whether Drools is to confirm that it does
   * @throws org.plumbline.reading.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  Optional<ChangedCase> of(Case told, LocalDate day, boolean isSample) {
    Collection<String> reached = reach.on(day);
    if (!hasEdits || (reached.isEmpty() && !isSample)) {
      return Optional.empty();
    }
    CaseOnDay onDay = CaseOnDay.of(told, day, lists);
    Found before = onDay.found(older, reached);
    Found after = onDay.found(newer, reached);
    List<Tracer.Pair> different = different(before.flags(), after.flags());
    Set<String> codes =
        isSample
            ? Set.copyOf(reached)
            : different.stream().map(Tracer.Pair::code).collect(Collectors.toSet());
    if (!codes.isEmpty()) {
      before.confirm(codes, olderInDrools.join());
      after.confirm(codes, newerInDrools.join());
    }
    return different.isEmpty()
        ? Optional.empty()
        : Optional.of(changed(onDay, before, after, different));
  }

  private ChangedCase changed(
      CaseOnDay onDay, Found before, Found after, List<Tracer.Pair> different) {
    Tracer tracer = new Tracer(onDay, reach, swaps);
    List<Verdict> verdicts =
        different.stream().anyMatch(Tracer.Pair::mayDecideVerdict)
            ? verdicts(onDay, before, after)
            : List.of();
    return new ChangedCase(
        onDay.told().id(),
        onDay.told().title(),
        onDay.asOf(),
        verdicts.stream().findFirst(),
        verdicts.stream().skip(1).findFirst(),
        different.stream().map(tracer::changed).toList());
  }

  /** The verdict before and after; rules that no edit can reach count in both. */
  private List<Verdict> verdicts(CaseOnDay onDay, Found before, Found after) {
    Set<String> reached = reach.on(onDay.asOf());
    Map<String, SortedMap<String, Certainty>> others = new HashMap<>();
    return Stream.of(Map.entry(older, before.outcomes()), Map.entry(newer, after.outcomes()))
        .map(
            side ->
                onDay.verdict(
                    side.getKey(),
                    id ->
                        reached.contains(id)
                            ? side.getValue().getOrDefault(id, new TreeMap<>())
                            : others.computeIfAbsent(id, one -> onDay.outcome(older, one))))
        .toList();
  }

  private static List<Tracer.Pair> different(List<Flag> before, List<Flag> after) {
    Map<List<String>, Flag> old = byName(before);
    Map<List<String>, Flag> fresh = byName(after);
    Set<List<String>> names = new TreeSet<>(Comparison::order);
    names.addAll(old.keySet());
    names.addAll(fresh.keySet());
    return names.stream()
        .map(
            name ->
                new Tracer.Pair(
                    name.get(0),
                    name.get(1),
                    Optional.ofNullable(old.get(name)),
                    Optional.ofNullable(fresh.get(name))))
        .filter(pair -> !pair.aspects().isEmpty())
        .toList();
  }

  private static Map<List<String>, Flag> byName(List<Flag> flags) {
    return flags.stream()
        .collect(
            Collectors.toMap(
                flag -> List.of(flag.code(), flag.subject()),
                Objects::requireNonNull,
                (one, other) -> one,
                () -> new TreeMap<>(Comparison::order)));
  }

  private static int order(List<String> one, List<String> other) {
    int byCode = one.get(0).compareTo(other.get(0));
    return byCode != 0 ? byCode : one.get(1).compareTo(other.get(1));
  }
}
