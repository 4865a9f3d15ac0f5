package org.plumbline.replay.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.plumbline.casefile.Case;
import org.plumbline.engine.Evaluator;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Verdict;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Found;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Edit;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/**
 * Compares the flags of a case under older and newer rules. The plain evaluator runs only the rules
 * that an edit can reach. Where a flag differs Drools confirms it on both sides, and in a sample
 * all that an edit can reach. Safe for any number of threads.
 */
final class Comparison {
  private final RuleSet older;
  private final RuleSet newer;
  private final CompletableFuture<Evaluator> olderInDrools;
  private final CompletableFuture<Evaluator> newerInDrools;
  private final Reach reach;
  private final Lists lists;

  Comparison(Rulebook older, Rulebook newer, List<Edit> edits, Lists lists) {
    this.older = RuleSet.of(older);
    this.newer = RuleSet.of(newer);
    this.reach = new Reach(older, newer, edits);
    this.lists = lists;
    this.olderInDrools = compiled(this.older);
    this.newerInDrools = compiled(this.newer);
  }

  /** Compiles in the background, as the first case needs it. */
  private CompletableFuture<Evaluator> compiled(RuleSet rules) {
    return reach.all().isEmpty()
        ? new CompletableFuture<>()
        : CompletableFuture.supplyAsync(() -> rules.inDrools(reach.all()));
  }

  /**
   * Compares one check of a case; empty if all its flags are the same.
   *
   * @param isSample whether Drools also confirms flags that are the same
   * @throws org.plumbline.reading.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  Optional<ChangedCase> compare(Case told, LocalDate day, boolean isSample) {
    Set<String> reached = reach.on(day);
    if (reached.isEmpty()) {
      return Optional.empty();
    }
    CaseOnDay onDay = CaseOnDay.of(told, day, lists);
    Found before = onDay.found(older, reached);
    Found after = onDay.found(newer, reached);
    List<ChangedFlag> changed = changed(before.flags(), after.flags(), day);
    Collection<String> confirmed =
        isSample ? reached : changed.stream().map(ChangedFlag::code).collect(Collectors.toSet());
    if (!confirmed.isEmpty()) {
      before.confirm(confirmed, olderInDrools.join());
      after.confirm(confirmed, newerInDrools.join());
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(changedCase(onDay, before, after, changed));
  }

  private ChangedCase changedCase(
      CaseOnDay onDay, Found before, Found after, List<ChangedFlag> changed) {
    Set<String> unreached = new HashSet<>();
    older.rules().stream().map(Rule::id).forEach(unreached::add);
    unreached.removeAll(reach.on(onDay.asOf()));
    SortedMap<String, SortedMap<String, Certainty>> inBoth = onDay.outcomes(older, unreached);
    return new ChangedCase(
        onDay.told().id(),
        onDay.asOf(),
        verdict(onDay, older, before, inBoth),
        verdict(onDay, newer, after, inBoth),
        changed);
  }

  private static Verdict verdict(
      CaseOnDay onDay,
      RuleSet rules,
      Found found,
      SortedMap<String, SortedMap<String, Certainty>> inBoth) {
    SortedMap<String, SortedMap<String, Certainty>> all = new TreeMap<>(inBoth);
    all.putAll(found.outcomes());
    return onDay.verdict(rules, all).is();
  }

  private List<ChangedFlag> changed(List<Flag> before, List<Flag> after, LocalDate day) {
    SortedMap<String, Flag> old = byName(before);
    SortedMap<String, Flag> fresh = byName(after);
    SortedMap<String, Flag> either = new TreeMap<>(old);
    either.putAll(fresh);
    List<ChangedFlag> changed = new ArrayList<>();
    either.forEach(
        (name, flag) -> {
          Optional<Flag> then = Optional.ofNullable(old.get(name));
          Optional<Flag> now = Optional.ofNullable(fresh.get(name));
          List<Aspect> aspects = Aspect.between(then, now);
          if (!aspects.isEmpty()) {
            changed.add(
                new ChangedFlag(
                    flag.code(),
                    flag.subject(),
                    then.map(BriefFlag::of),
                    now.map(BriefFlag::of),
                    aspects,
                    reach.edits(flag.code(), day)));
          }
        });
    return changed;
  }

  /** By code, then by subject: a space sorts before all that these may contain. */
  private static SortedMap<String, Flag> byName(List<Flag> flags) {
    SortedMap<String, Flag> named = new TreeMap<>();
    flags.forEach(flag -> named.putIfAbsent(flag.code() + " " + flag.subject(), flag));
    return named;
  }
}
