package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.engine.explain.Explainer;
import org.plumbline.internal.engine.explain.FlagSentence;
import org.plumbline.internal.engine.plain.RaisingScenarios;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Budget;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Diagram;
import org.plumbline.internal.scenario.Diagrams;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Evidence;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;
import org.plumbline.result.LookedFor;

/** Finds the grounds on which a rule raises its flag. Not safe for several threads. */
final class GroundFinder {
  static final Comparator<Ground> FIRMEST_FIRST =
      Comparator.comparing(GroundFinder::standings, GroundFinder::compare)
          .thenComparing(ground -> ground.knownSince().orElse(LocalDate.MAX))
          .thenComparing(Ground::sentence);

  /** The standings of its facts, the least firm first. */
  static List<Standing> standings(Ground ground) {
    return Stream.concat(
            ground.evidence().stream(),
            ground.searches().stream().flatMap(search -> search.absences().stream()))
        .map(Evidence::standing)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The firmer ground goes first; if the weakest facts are equal, the next weakest decide. */
  private static int compare(List<Standing> a, List<Standing> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** The most scenario sets of one ground in which the publication of its sources is looked up. */
  private static final int MOST_SETS = 32;

  /** The most combinations of the ways in which the flags that a match needs are raised. */
  private static final int MOST_COMBINED = 32;

  private final IndexedFacts checked;
  private final Publications publications;
  private final RuleDateDependencies dependencies;
  private final int mostMatches;
  private final Diagrams diagrams;
  private final RaisingScenarios raising;
  private final FactText texts;
  private final Map<CaseFact, List<Support>> supports = new HashMap<>();

  /**
   * Finds grounds.
   *
   * @param dependencies of the rule
   * @param scenarioSet all scenarios that can make a difference to the rule
   * @param mostMatches how many matches are looked at
   * @param budget pays for the search
   */
  GroundFinder(
      IndexedFacts checked,
      Publications publications,
      RuleDateDependencies dependencies,
      ScenarioSet scenarioSet,
      int mostMatches,
      Budget budget) {
    this.checked = checked;
    this.publications = publications;
    this.dependencies = dependencies;
    this.mostMatches = mostMatches;
    this.diagrams = new Diagrams(scenarioSet, checked.questionOrder(), budget);
    this.raising = new RaisingScenarios(checked, diagrams, budget);
    this.texts = new FactText(checked.names());
  }

  /**
   * A ground that the flag has in some scenarios.
   *
   * @param ground the ground, with the day on which its sources were published, the latest over
   *     these scenarios
   * @param ways its distinct matches: each the match of the rule, then those of the rules whose
   *     flags it reads
   * @param where the scenarios
   * @param isCertain whether these are all scenarios
   */
  record Possible(
      Ground ground, List<List<FirstDays.Step>> ways, Diagram where, boolean isCertain) {}

  /** The distinct grounds, the firmest first. */
  List<Possible> of(Rule rule, String subject) {
    Map<Object, List<Matched>> alike = new LinkedHashMap<>();
    for (Support support : supports(rule, subject)) {
      Matched matched = matched(support);
      Ground ground = matched.ground();
      alike
          .computeIfAbsent(List.of(ground.sentence(), ground.evidence()), key -> new ArrayList<>())
          .add(matched);
    }
    return alike.values().stream()
        .map(this::possible)
        .sorted(Comparator.comparing(Possible::ground, FIRMEST_FIRST))
        .toList();
  }

  private Possible possible(List<Matched> alike) {
    Ground ground = alike.get(0).ground();
    List<Optional<LocalDate>> published =
        alike.stream().map(matched -> matched.ground().knownSince()).toList();
    Map<Object, List<FirstDays.Step>> ways = new LinkedHashMap<>();
    for (Matched matched : alike) {
      List<FirstDays.Step> steps = matched.support().steps();
      ways.putIfAbsent(steps.stream().map(FirstDays.Step::key).toList(), steps);
    }
    Diagram where =
        diagrams.anyOf(alike.stream().map(matched -> matched.support().where()).toList());
    return new Possible(
        ground.with(Known.since(latest(published))),
        List.copyOf(ways.values()),
        where,
        where == diagrams.always());
  }

  /** The latest day; empty if one is. */
  private static Optional<LocalDate> latest(List<Optional<LocalDate>> days) {
    return days.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** The grounds that are the firmest in some scenario. */
  List<Possible> firmestSomewhere(List<Possible> firmestFirst) {
    List<Diagram> added = diagrams.addedByEach(firmestFirst.stream().map(Possible::where).toList());
    return IntStream.range(0, added.size())
        .filter(i -> added.get(i) != diagrams.never())
        .mapToObj(firmestFirst::get)
        .toList();
  }

  /** A ground and what it rests on. */
  private record Matched(Ground ground, Support support) {}

  private Matched matched(Support support) {
    FirstDays.Step own = support.steps().get(0);
    List<CaseFact> all = Stream.concat(support.needed().stream(), support.absences()).toList();
    Ground ground =
        new Ground(
            FlagSentence.of(own.rule(), own.trail(), checked.names()),
            support.needed().stream().map(texts::evidence).toList(),
            support.searches().stream().map(this::search).toList(),
            all.stream().flatMap(fact -> fact.standing().stream()).max(Comparator.naturalOrder()),
            published(all, support.where()));
    return new Matched(ground, support);
  }

  /** The day on which all facts were published, the latest over the scenarios. */
  private Optional<LocalDate> published(List<CaseFact> facts, Diagram where) {
    boolean isContested =
        facts.stream().flatMap(fact -> fact.needs().stream()).anyMatch(n -> n.account() >= 0);
    return latest(
        diagrams.divide(where).sets(true, isContested ? MOST_SETS : 1).stream()
            .map(set -> publications.latest(facts, set, dependencies))
            .toList());
  }

  private List<Support> supports(Rule rule, String subject) {
    return raising.ways(rule, subject, mostMatches).stream()
        .flatMap(way -> supports(rule, way))
        .toList();
  }

  /** What a match rests on, in each of the ways in which the flags that it needs are raised. */
  private Stream<Support> supports(Rule rule, RaisingScenarios.Way way) {
    List<Support> all =
        List.of(
            new Support(
                Set.of(), List.of(), List.of(new FirstDays.Step(rule, way.trail())), way.where()));
    for (CaseFact fact : way.trail().matched()) {
      all = and(all, fact);
    }
    return all.stream().map(support -> support.and(emptySearches(way.trail(), support.where())));
  }

  /**
   * A flag that the rule reads is replaced by the facts it rests on, and a derived fact by its
   * parts.
   */
  private List<Support> and(List<Support> all, CaseFact fact) {
    Class<? extends Fact> type = fact.type().type();
    if (type == Raised.class) {
      return all.stream()
          .flatMap(support -> earlier(fact).stream().map(earlier -> together(support, earlier)))
          .filter(support -> support.where() != diagrams.never())
          .limit(MOST_COMBINED)
          .toList();
    }
    if (!fact.from().isEmpty()) {
      List<Support> longer = all;
      for (CaseFact part : fact.from()) {
        longer = and(longer, part);
      }
      return longer;
    }
    return FactText.isEvidence(type)
        ? all.stream().map(support -> support.and(fact)).toList()
        : all;
  }

  private Support together(Support support, Support earlier) {
    return support.and(earlier, diagrams.and(support.where(), earlier.where()));
  }

  /** What a flag that the rule reads rests on: in each scenario its firmest ground. */
  private List<Support> earlier(CaseFact flag) {
    List<Support> before = supports.get(flag);
    if (before != null) {
      return before;
    }
    List<Support> firmestFirst =
        supports(checked.ruleOf(flag), checked.subjectOf(flag)).stream()
            .sorted(Comparator.comparing(Support::weakest))
            .toList();
    List<Diagram> added = diagrams.addedByEach(firmestFirst.stream().map(Support::where).toList());
    List<Support> firmest =
        IntStream.range(0, added.size())
            .filter(i -> added.get(i) != diagrams.never())
            .mapToObj(i -> firmestFirst.get(i).in(added.get(i)))
            .toList();
    supports.put(flag, firmest);
    return firmest;
  }

  private List<Explainer.EmptySearch> emptySearches(Trail trail, Diagram where) {
    if (trail.vain().isEmpty()) {
      return List.of();
    }
    ScenarioSet set = diagrams.divide(where).sets(true, 1).get(0);
    World world = new ScenarioSetFacts(checked, set.only(set.first()));
    return new Explainer(world, set.first(), checked.names()).emptySearches(trail);
  }

  /**
   * What a match rests on: facts, and searches that found nothing.
   *
   * @param needed the facts, without those that come with every check
   * @param searches the searches that found nothing
   * @param steps the match, and those of the flags that it needs
   * @param where the scenarios in which it rests on these
   */
  private record Support(
      Set<CaseFact> needed,
      List<Explainer.EmptySearch> searches,
      List<FirstDays.Step> steps,
      Diagram where) {
    Support and(CaseFact fact) {
      Set<CaseFact> facts = new LinkedHashSet<>(needed);
      facts.add(fact);
      return new Support(facts, searches, steps, where);
    }

    Support and(List<Explainer.EmptySearch> others) {
      return new Support(needed, joined(searches, others), steps, where);
    }

    Support and(Support earlier, Diagram both) {
      Set<CaseFact> facts = new LinkedHashSet<>(needed);
      facts.addAll(earlier.needed);
      return new Support(
          facts, joined(searches, earlier.searches), joined(steps, earlier.steps), both);
    }

    Support in(Diagram fewer) {
      return new Support(needed, searches, steps, fewer);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }

    Stream<CaseFact> absences() {
      return searches.stream().flatMap(vain -> vain.absences().stream());
    }

    Standing weakest() {
      return Stream.concat(needed.stream(), absences())
          .map(CaseFact::standing)
          .flatMap(Optional::stream)
          .max(Comparator.naturalOrder())
          .orElse(Standing.ADMITTED);
    }
  }

  private LookedFor search(Explainer.EmptySearch vain) {
    List<Evidence> absences = vain.absences().stream().map(texts::evidence).toList();
    return new LookedFor(vain.description(), vain.lookedAt(), absences);
  }
}
