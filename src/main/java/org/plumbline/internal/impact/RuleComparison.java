package org.plumbline.internal.impact;

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
import org.plumbline.internal.check.PlainDecisions;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.check.Screener;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Verdict;
import org.plumbline.rulebook.Rulebook;

/**
 * Compares the flags of a case under older and newer rules. The plain evaluator runs only the rules
 * that an edit can reach. Where a flag differs Drools confirms it on both sides, and in a sample
 * all that an edit can reach. Safe for any number of threads.
 */
final class RuleComparison {
  private final RuleSet older;
  private final RuleSet newer;
  private final CompletableFuture<Evaluator> olderInDrools;
  private final CompletableFuture<Evaluator> newerInDrools;
  private final EditReach reach;
  private final Screener lists;

  RuleComparison(Rulebook older, Rulebook newer, List<RuleEdit> edits, Screener lists) {
    this.older = RuleSet.of(older);
    this.newer = RuleSet.of(newer);
    this.reach = new EditReach(older, newer, edits);
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
   * @throws org.plumbline.check.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  Optional<ChangedCase> compare(Case theCase, LocalDate day, boolean isSample) {
    Set<String> reached = reach.on(day);
    if (reached.isEmpty()) {
      return Optional.empty();
    }
    PreparedCase onDay = PreparedCase.of(theCase, day, lists);
    PlainDecisions before = onDay.found(older, reached);
    PlainDecisions after = onDay.found(newer, reached);
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
      PreparedCase onDay, PlainDecisions before, PlainDecisions after, List<ChangedFlag> changed) {
    Set<String> unreached = new HashSet<>();
    older.rules().stream().map(Rule::id).forEach(unreached::add);
    unreached.removeAll(reach.on(onDay.asOf()));
    SortedMap<String, SortedMap<String, Certainty>> inBoth = onDay.outcomes(older, unreached);
    return new ChangedCase(
        onDay.asRead().id(),
        onDay.asOf(),
        verdict(onDay, older, before, inBoth),
        verdict(onDay, newer, after, inBoth),
        changed);
  }

  private static Verdict verdict(
      PreparedCase onDay,
      RuleSet rules,
      PlainDecisions found,
      SortedMap<String, SortedMap<String, Certainty>> inBoth) {
    SortedMap<String, SortedMap<String, Certainty>> all = new TreeMap<>(inBoth);
    all.putAll(found.outcomes());
    return onDay.verdict(rules, all).verdict();
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
