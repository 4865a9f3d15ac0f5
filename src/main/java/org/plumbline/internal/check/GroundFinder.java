package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.engine.explain.Explainer;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.ScenarioSet;
import org.plumbline.result.Evidence;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;

/** Finds the grounds on which a rule raises its flag in one scenario. */
final class GroundFinder {
  static final Comparator<Ground> FIRMEST_FIRST =
      Comparator.comparing(GroundFinder::standings, GroundFinder::compare)
          .thenComparing(ground -> ground.knownSince().orElse(LocalDate.MAX))
          .thenComparing(Ground::sentence);

  /** The standings of its facts, the least firm first. */
  private static List<Standing> standings(Ground ground) {
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

  private final IndexedFacts checked;
  private final Publications publications;
  private final ScenarioSet scenarioSet;
  private final RuleDateDependencies dependencies;
  private final World world;
  private final Explainer explainer;
  private final FactText texts;

  GroundFinder(
      IndexedFacts checked,
      Publications publications,
      RuleDateDependencies dependencies,
      ScenarioSet scenarioSet,
      Scenario scenario) {
    this.checked = checked;
    this.publications = publications;
    this.dependencies = dependencies;
    this.scenarioSet = scenarioSet;
    this.world = new ScenarioSetFacts(checked, scenarioSet.only(scenario));
    this.explainer = new Explainer(world, scenario, checked.names());
    this.texts = new FactText(checked.names());
  }

  /**
   * A ground with its matches.
   *
   * @param ground the ground, with the day on which its sources were published
   * @param steps the match of the rule, then those of the rules whose flags it reads
   */
  record Matched(Ground ground, List<FirstDays.Step> steps) {}

  /** The grounds, the firmest first. Grounds with the same sentence and evidence count once. */
  List<Matched> of(Rule rule, String subject) {
    Map<Object, Matched> grounds = new LinkedHashMap<>();
    for (Trail trail : PlainEvaluator.matches(rule, subject, world)) {
      Support support = Support.of(rule, trail, this);
      Ground ground = ground(explainer.sentence(rule, trail), support);
      grounds.putIfAbsent(
          List.of(ground.sentence(), ground.evidence()), new Matched(ground, support.steps()));
    }
    return grounds.values().stream()
        .sorted(Comparator.comparing(Matched::ground, FIRMEST_FIRST))
        .toList();
  }

  private Ground ground(String sentence, Support support) {
    List<CaseFact> all = Stream.concat(support.needed().stream(), support.absences()).toList();
    return new Ground(
        sentence,
        support.needed().stream().map(texts::evidence).toList(),
        support.searches().stream().map(this::search).toList(),
        all.stream().flatMap(fact -> fact.standing().stream()).max(Comparator.naturalOrder()),
        publications.latest(all, scenarioSet, dependencies));
  }

  /** What the firmest ground of a flag that the rule reads rests on. */
  private Support firmest(CaseFact raised) {
    Rule rule = checked.ruleOf(raised);
    return PlainEvaluator.matches(rule, checked.subjectOf(raised), world).stream()
        .map(trail -> Support.of(rule, trail, this))
        .min(Comparator.comparing(Support::weakest))
        .orElseThrow();
  }

  /**
   * What a match rests on: facts, and searches that found nothing.
   *
   * @param needed the facts, without those that come with every check
   * @param searches the searches that found nothing
   * @param steps the match, and those of the flags that it needs
   */
  private record Support(
      Set<CaseFact> needed, List<Explainer.EmptySearch> searches, List<FirstDays.Step> steps) {
    static Support of(Rule rule, Trail trail, GroundFinder grounds) {
      Support support = new Support(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
      support.steps.add(new FirstDays.Step(rule, trail));
      trail.matched().forEach(fact -> support.add(fact, grounds));
      support.searches.addAll(grounds.explainer.emptySearches(trail));
      return support;
    }

    /**
     * A flag that the rule reads is replaced by the facts it rests on, and a derived fact by its
     * parts.
     */
    private void add(CaseFact fact, GroundFinder grounds) {
      Class<? extends Fact> type = fact.type().type();
      if (type == Raised.class) {
        Support earlier = grounds.firmest(fact);
        needed.addAll(earlier.needed);
        searches.addAll(earlier.searches);
        steps.addAll(earlier.steps);
      } else if (!fact.from().isEmpty()) {
        fact.from().forEach(part -> add(part, grounds));
      } else if (FactText.isEvidence(type)) {
        needed.add(fact);
      }
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
