package org.plumbline.internal.engine.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * reads flags sees all of them. Sessions are used again, which halves the cost of a run. Safe for
 * any number of threads.
 */
public final class DroolsEvaluator implements Evaluator {
  /** Name and version of the engine. */
  public static final String NAME = "Drools " + DroolsVersion.read();

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
    this(strata, hash, DroolsEvaluator::sorted, id -> id.replace('-', '_'));
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
    Set<Fact> known = new LinkedHashSet<>(order.apply(relevant(facts)));
    SortedSet<Raising> raised = new TreeSet<>();
    for (Stratum stratum : strata) {
      Patience.check();
      refuseTooMany(stratum, known, inForce);
      Set<Raising> now = fire(stratum.sessions(), known, inForce);
      raised.addAll(now);
      now.forEach(raising -> known.add(new Raised(raising.code(), raising.subject())));
    }
    return raised;
  }

  /** Drools would run out of memory. Rules insert no facts, so every other run ends. */
  private static void refuseTooMany(
      Stratum stratum, Collection<Fact> known, Predicate<String> inForce) {
    Map<Class<?>, Long> counts =
        known.stream().collect(Collectors.groupingBy(Fact::getClass, Collectors.counting()));
    ToLongFunction<FactType> count = type -> counts.getOrDefault(type.type(), 0L);
    List<Rule> many =
        stratum.rules().stream()
            .filter(rule -> inForce.test(rule.id()) && Combinations.mayBeTooMany(rule, count))
            .toList();
    if (!many.isEmpty()) {
      World world = PlainEvaluator.world(known);
      many.forEach(rule -> Combinations.check(rule, world));
    }
  }

  /** Leaves out facts of types that no rule looks at; they would only cost time. */
  private List<Fact> relevant(Collection<? extends Fact> facts) {
    return facts.stream()
        .filter(fact -> lookedAt.contains(fact.getClass()))
        .map(Fact.class::cast)
        .toList();
  }

  private static List<Fact> sorted(List<Fact> facts) {
    return facts.stream()
        .sorted(
            Comparator.comparing((Fact fact) -> fact.getClass().getSimpleName())
                .thenComparing(Fact::id)
                .thenComparing(Fact::toString))
        .toList();
  }

  private static Set<Raising> fire(
      KieSessionsPool sessions, Collection<Fact> facts, Predicate<String> inForce) {
    return DroolsClasses.withDroolsClasses(() -> fireRules(sessions, facts, inForce));
  }

  /** A session in which a rule failed is not used again. */
  private static Set<Raising> fireRules(
      KieSessionsPool sessions, Collection<Fact> facts, Predicate<String> inForce) {
    Sink sink = new Sink();
    KieSession session = sessions.newKieSession();
    session.addEventListener(sink);
    session.setGlobal("flags", sink);
    facts.forEach(session::insert);
    session.fireAllRules(match -> inForce.test(match.getRule().getName()));
    session.dispose();
    return sink.raised;
  }

  /** Collects the flags that rules raise, and knows which rule is running. */
  private static final class Sink extends DefaultAgendaEventListener implements Flags {
    private final Set<Raising> raised = new LinkedHashSet<>();
    private String running = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      running = event.getMatch().getRule().getName();
    }

    @Override
    public void raise(Fact subject, String sentence) {
      raised.add(new Raising(running, subject.id(), sentence));
    }
  }
}
