package org.plumbline.internal.engine.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.engine.Raising;
import org.plumbline.internal.engine.plain.Combinations;
import org.plumbline.internal.engine.plain.PlainEvaluator;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Flags;

/**
 * Runs rules in Drools: one rule base and one empty session for each layer, so that a rule that
 * reads flags sees all of them. Scenarios run in one session, where {@link ScenarioKeys} keeps them
 * apart. Sessions are used again, which halves the cost of a run. Safe for any number of threads.
 */
public final class DroolsEvaluator implements Evaluator {
  /** Name and version of the engine. */
  public static final String NAME = "Drools " + DroolsVersion.read();

  /** How many scenarios run in one session, at most. */
  private static final int MOST_TOGETHER = 32;

  private final List<Stratum> strata;
  private final Set<Class<? extends Fact>> lookedAt;
  private final UnaryOperator<List<Fact>> order;

  /** Rules with the sessions that run them. */
  private record Stratum(List<Rule> rules, KieSessionsPool sessions) {
    Stratum {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Compiles the rules.
   *
   * @param strata the layers of rules, in the order in which they run
   * @param hash names the rules inside Drools, which would take two rule sets with the same name
   *     for one
   */
  public DroolsEvaluator(List<List<Rule>> strata, String hash) {
    this(strata, hash, UnaryOperator.identity(), id -> id.replace('-', '_'));
  }

  /**
   * Compiles the rules under other file names and inserts facts in another order. Neither may
   * change a result; tests use this.
   */
  public DroolsEvaluator(
      List<List<Rule>> strata,
      String hash,
      UnaryOperator<List<Fact>> order,
      UnaryOperator<String> fileName) {
    this.order = order;
    List<Stratum> bases = new ArrayList<>();
    for (List<Rule> rules : strata) {
      bases.add(new Stratum(rules, sessions(rules, hash + "-" + bases.size(), fileName)));
    }
    this.strata = List.copyOf(bases);
    this.lookedAt =
        strata.stream()
            .flatMap(List::stream)
            .flatMap(rule -> rule.when().stream())
            .flatMap(Premise::all)
            .filter(Match.class::isInstance)
            .map(premise -> ((Match) premise).type().type())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static KieSessionsPool sessions(
      List<Rule> rules, String name, UnaryOperator<String> fileName) {
    KieBase base = RuleBase.build(rules, name, fileName);
    return DroolsClasses.withDroolsClasses(() -> base.newKieSessionsPool(1));
  }

  @Override
  public SortedSet<Raising> evaluate(Collection<? extends Fact> facts, Predicate<String> inForce) {
    return evaluateEach(List.of(facts), inForce).get(0);
  }

  @Override
  public List<SortedSet<Raising>> evaluateEach(
      List<? extends Collection<? extends Fact>> scenarios, Predicate<String> inForce) {
    List<SortedSet<Raising>> raised = new ArrayList<>();
    for (int from = 0; from < scenarios.size(); from += MOST_TOGETHER) {
      int to = Math.min(scenarios.size(), from + MOST_TOGETHER);
      List<Run> runs =
          scenarios.subList(from, to).stream()
              .map(facts -> new Run(order.apply(relevant(facts))))
              .toList();
      strata.forEach(stratum -> run(stratum, runs, inForce));
      runs.forEach(run -> raised.add(run.raised));
    }
    return raised;
  }

  /** What is known in a scenario. */
  private static final class Run {
    private final List<Fact> facts;
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final Set<Raised> flags = new LinkedHashSet<>();
    private final SortedSet<Raising> raised = new TreeSet<>();

    Run(List<Fact> facts) {
      this.facts = facts;
      facts.forEach(fact -> counts.merge(fact.getClass(), 1, Integer::sum));
    }

    void add(Set<Raising> now) {
      raised.addAll(now);
      now.forEach(raising -> flags.add(new Raised(raising.code(), raising.subject())));
      counts.put(Raised.class, flags.size());
    }

    Stream<Fact> known() {
      return Stream.concat(facts.stream(), flags.stream());
    }
  }

  /**
   * Runs scenarios in one session, or in more where one might need too much memory. Rules insert no
   * facts, so every session ends.
   */
  private static void run(Stratum stratum, List<Run> runs, Predicate<String> inForce) {
    Patience.check();
    if (!mayBeTooMany(stratum, runs, inForce)) {
      fire(stratum.sessions(), runs, inForce);
      return;
    }
    int half = runs.size() / 2;
    run(stratum, runs.subList(0, half), inForce);
    run(stratum, runs.subList(half, runs.size()), inForce);
  }

  /**
   * Whether scenarios should not run in one session. A single scenario should, or is refused.
   *
   * @throws org.plumbline.problem.BrokenRulesException if a rule combines the facts of a single
   *     scenario in too many ways
   */
  private static boolean mayBeTooMany(Stratum stratum, List<Run> runs, Predicate<String> inForce) {
    Map<Class<?>, Integer> most = new HashMap<>();
    runs.forEach(run -> run.counts.forEach((type, count) -> most.merge(type, count, Math::max)));
    ToLongFunction<FactType> count = type -> most.getOrDefault(type.type(), 0);
    List<Rule> suspect =
        stratum.rules().stream()
            .filter(
                rule ->
                    inForce.test(rule.id()) && Combinations.mayBeTooMany(rule, count, runs.size()))
            .toList();
    if (suspect.isEmpty()) {
      return false;
    }
    World world = PlainEvaluator.world(knownInAny(runs));
    if (runs.size() > 1) {
      return suspect.stream().anyMatch(rule -> Combinations.mayBeTooMany(rule, world, runs.size()));
    }
    suspect.forEach(rule -> Combinations.check(rule, world));
    return false;
  }

  /** The facts of all scenarios, each once. Most are the same object in all of them. */
  private static Set<Fact> knownInAny(List<Run> runs) {
    Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return runs.stream()
        .flatMap(Run::known)
        .filter(seen::add)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Leaves out facts of types that no rule looks at; they would only cost time. */
  private List<Fact> relevant(Collection<? extends Fact> facts) {
    return facts.stream()
        .filter(fact -> lookedAt.contains(fact.getClass()))
        .map(Fact.class::cast)
        .toList();
  }

  private static void fire(KieSessionsPool sessions, List<Run> runs, Predicate<String> inForce) {
    DroolsClasses.withDroolsClasses(
        () -> {
          fireRules(sessions, runs, inForce);
          return runs;
        });
  }

  /** A session in which a rule failed is not used again. */
  private static void fireRules(
      KieSessionsPool sessions, List<Run> runs, Predicate<String> inForce) {
    Sink sink = new Sink(runs.size());
    KieSession session = sessions.newKieSession();
    session.addEventListener(sink);
    session.setGlobal("flags", sink);
    insert(runs, (InternalWorkingMemoryEntryPoint) session.getEntryPoint("DEFAULT"));
    session.fireAllRules(match -> inForce.test(match.getRule().getName()));
    session.dispose();
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).add(sink.raised.get(i));
    }
  }

  private static void insert(List<Run> runs, InternalWorkingMemoryEntryPoint session) {
    for (int i = 0; i < runs.size(); i++) {
      ScenarioMark scenario = new ScenarioMark(i);
      ScenarioRow.insert(scenario, scenario, session);
      runs.get(i).known().forEach(fact -> ScenarioRow.insert(fact, scenario, session));
    }
  }

  /** Collects the flags that rules raise, and knows which rule is running in which scenario. */
  private static final class Sink extends DefaultAgendaEventListener implements Flags {
    private final List<Set<Raising>> raised;
    private String rule = "";
    private int scenario;

    Sink(int scenarios) {
      this.raised =
          IntStream.range(0, scenarios).<Set<Raising>>mapToObj(i -> new LinkedHashSet<>()).toList();
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      InternalMatch match = (InternalMatch) event.getMatch();
      rule = match.getRule().getName();
      scenario = SameScenario.scenarioOf(match.getTuple()).number();
    }

    @Override
    public void raise(Fact subject, String sentence) {
      raised.get(scenario).add(new Raising(rule, subject.id(), sentence));
    }
  }
}
