package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;

/** The grounds of a flag, each with the day since which it was known. */
final class FlagGrounds {
  /** The most matches that are looked at for one flag; fewer if they take too many steps. */
  private static final int MOST_MATCHES = 1024;

  /** The most grounds that are listed of those that hold in some scenarios and not in others. */
  private static final int MOST_LISTED = 32;

  /**
   * Grounds that need no source go first; of equally weak grounds, the one known last goes last.
   */
  private static final Comparator<Ground> WEAKEST_LAST =
      Comparator.comparing(
              (Ground ground) -> ground.standing().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ground -> ground.knownSince().orElse(LocalDate.MAX))
          .thenComparing(GroundFinder.FIRMEST_FIRST.reversed());

  private final IndexedFacts checked;
  private final Publications publications;
  private final RuleDateDependencies dependencies;
  private final Optional<LocalDate> knownAt;
  private final FirstDays onsets;

  FlagGrounds(
      IndexedFacts checked,
      Publications publications,
      RuleDateDependencies dependencies,
      Optional<LocalDate> knownAt,
      FirstDays onsets) {
    this.checked = checked;
    this.publications = publications;
    this.dependencies = dependencies;
    this.knownAt = knownAt;
    this.onsets = onsets;
  }

  /**
   * The distinct grounds; none if the flag is not decided. The first is the weakest of the best
   * grounds: in each scenario the firmest ground counts, and over all scenarios the weakest of
   * these. The others follow, the firmest first. If they take too many steps, those of one
   * scenario.
   *
   * @param scenarioSet all scenarios that can make a difference to the rule
   */
  List<Ground> of(RuleRunner.Decided decided, ScenarioSet scenarioSet) {
    if (decided.decision().division().isEmpty()) {
      return List.of();
    }
    int mostMatches = MOST_MATCHES;
    while (mostMatches > 0) {
      try {
        return of(decided, scenarioSet, mostMatches);
      } catch (Budget.Spent spent) {
        mostMatches /= 8;
      }
    }
    ScenarioSet raised = decided.decision().division().get().sets(true, 1).get(0);
    return of(decided, raised.only(raised.first()), MOST_MATCHES);
  }

  private List<Ground> of(RuleRunner.Decided decided, ScenarioSet scenarioSet, int mostMatches) {
    GroundFinder finder =
        new GroundFinder(
            checked,
            publications,
            dependencies,
            scenarioSet,
            mostMatches,
            new Budget(Decider.MOST_STEPS, Patience::check));
    IdentityHashMap<GroundFinder.Possible, Ground> known = new IdentityHashMap<>();
    List<GroundFinder.Possible> firmestFirst =
        ordered(finder.of(decided.rule(), decided.subject()), known);
    Set<Ground> grounds = new LinkedHashSet<>();
    weakest(finder.firmestSomewhere(firmestFirst)).stream()
        .map(ground -> known.computeIfAbsent(ground, this::known))
        .max(WEAKEST_LAST)
        .ifPresent(grounds::add);
    listed(firmestFirst).stream()
        .map(ground -> known.computeIfAbsent(ground, this::known))
        .sorted(GroundFinder.FIRMEST_FIRST)
        .forEach(grounds::add);
    return List.copyOf(grounds);
  }

  /**
   * The grounds in the order of the days since which they were known, where they are equally firm.
   * Of very many equally firm ones this is found out only for the first.
   */
  private List<GroundFinder.Possible> ordered(
      List<GroundFinder.Possible> firmestFirst,
      IdentityHashMap<GroundFinder.Possible, Ground> known) {
    Map<List<Standing>, Integer> alike = new HashMap<>();
    for (GroundFinder.Possible ground : firmestFirst) {
      if (alike.merge(GroundFinder.standings(ground.ground()), 1, Integer::sum) <= MOST_LISTED) {
        known.put(ground, known(ground));
      }
    }
    return firmestFirst.stream()
        .sorted(
            Comparator.comparing(
                ground -> known.getOrDefault(ground, ground.ground()), GroundFinder.FIRMEST_FIRST))
        .toList();
  }

  /** Some of those with the weakest standing. */
  private static List<GroundFinder.Possible> weakest(List<GroundFinder.Possible> firmestFirst) {
    List<GroundFinder.Possible> weakest = new ArrayList<>();
    for (int i = firmestFirst.size() - 1; i >= 0 && weakest.size() < MOST_LISTED; i--) {
      GroundFinder.Possible ground = firmestFirst.get(i);
      if (ground
          .ground()
          .standing()
          .equals(firmestFirst.get(firmestFirst.size() - 1).ground().standing())) {
        weakest.add(0, ground);
      }
    }
    return weakest;
  }

  private static List<GroundFinder.Possible> listed(List<GroundFinder.Possible> firmestFirst) {
    return Stream.concat(
            firmestFirst.stream().filter(GroundFinder.Possible::isCertain),
            firmestFirst.stream().filter(ground -> !ground.isCertain()).limit(MOST_LISTED))
        .toList();
  }

  private Ground known(GroundFinder.Possible possible) {
    return possible.ground().with(since(possible));
  }

  private Known since(GroundFinder.Possible possible) {
    Optional<LocalDate> published = possible.ground().knownSince();
    LocalDate noEarlier = published.orElse(Dates.EVER);
    FirstDays.Onset onset = latest(possible, noEarlier);
    boolean isLater = onset.day().isAfter(noEarlier);
    LocalDate since = isLater ? onset.day() : noEarlier;
    if (published.isPresent() && knownAt.filter(since::isAfter).isEmpty()) {
      return new Known(Optional.of(since), isLater && onset.isOpen(), Optional.empty());
    }
    Rule rule = possible.ways().get(0).get(0).rule();
    return new Known(
        Optional.empty(), false, Optional.of(since).filter(day -> isInformative(day, onset, rule)));
  }

  /** Whether a day says something about the case, and not only when the rule came into force. */
  private static boolean isInformative(LocalDate day, FirstDays.Onset onset, Rule rule) {
    return !onset.isOpen() && day.isAfter(Dates.EVER) && !day.equals(rule.header().validFrom());
  }

  /** The latest of the days since which the ground holds, over all its matches. */
  private FirstDays.Onset latest(GroundFinder.Possible possible, LocalDate noEarlier) {
    return possible.ways().stream()
        .map(steps -> onsets.of(steps, noEarlier))
        .max(Comparator.comparing(FirstDays.Onset::day).thenComparing(FirstDays.Onset::isOpen))
        .orElseThrow();
  }
}
