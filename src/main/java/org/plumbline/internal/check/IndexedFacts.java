package org.plumbline.internal.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.internal.engine.explain.ValueText;
import org.plumbline.internal.engine.plain.FlagFacts;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.QuestionOrder;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/**
 * All facts of one check, by type. The order does not depend on the order of the file; facts that
 * certainly exist come first, because they often settle a rule. Flags that rules may read are facts
 * too.
 */
final class IndexedFacts implements FlagFacts {
  private static final Uncertain ABSENT = Uncertain.sure(false);
  private static final RulesOnDay NO_RULES =
      new RulesOnDay(Collections.emptySortedMap(), Set.of(), List.of());

  private final Assumptions assumptions;
  private final List<CaseFact> facts;
  private final Map<FactType, List<CaseFact>> byType;
  private final ValueText names;
  private final List<String> remarks;
  private final QuestionOrder questions;
  private final RulesOnDay rules;
  private volatile @Nullable Map<String, Raisable> raisable;

  /** A flag that a rule may raise on a subject for another rule to read. */
  private record Raisable(CaseFact fact, Rule rule, String subject) {}

  /**
   * Collects the facts of a case, without rules.
   *
   * @param facts the facts of the case, with their chains
   * @param remarks sentences about chains that were left out
   * @param assumptions which answers to open questions are allowed
   */
  IndexedFacts(List<CaseFact> facts, List<String> remarks, Assumptions assumptions) {
    this.assumptions = assumptions;
    this.remarks = List.copyOf(remarks);
    this.rules = NO_RULES;
    this.facts = facts.stream().sorted(ORDER).toList();
    this.byType = this.facts.stream().collect(Collectors.groupingBy(CaseFact::type));
    this.names =
        ValueText.of(
            facts(FactType.of(Organisation.class)),
            facts(FactType.of(Deliverer.class)),
            facts(FactType.of(Partnership.class)));
    this.questions =
        QuestionOrder.of(this.facts.stream().flatMap(fact -> fact.questions().stream()).toList());
  }

  private static final Comparator<CaseFact> ORDER =
      Comparator.comparing((CaseFact fact) -> fact.type().name())
          .thenComparing(fact -> !fact.exists().questions().isEmpty())
          .thenComparing(CaseFact::id);

  /** The same, with the facts of some types replaced, under other rules. */
  private IndexedFacts(IndexedFacts same, RulesOnDay rules, List<CaseFact> others) {
    this.assumptions = same.assumptions;
    this.remarks = same.remarks;
    this.facts = same.facts;
    this.names = same.names.with(rules.rules());
    this.questions = same.questions;
    this.rules = rules;
    this.byType = new HashMap<>(same.byType);
    same.rules.given().forEach(given -> byType.remove(given.type()));
    Stream.concat(rules.given().stream(), others.stream())
        .sorted(ORDER)
        .collect(Collectors.groupingBy(CaseFact::type))
        .forEach(byType::put);
  }

  private IndexedFacts(IndexedFacts same, RulesOnDay rules) {
    this.assumptions = same.assumptions;
    this.remarks = same.remarks;
    this.facts = same.facts;
    this.names = same.names.with(rules.rules());
    this.questions = same.questions;
    this.rules = rules;
    this.byType = new HashMap<>(same.byType);
    rules.given().stream()
        .collect(Collectors.groupingBy(CaseFact::type))
        .forEach((type, given) -> byType.merge(type, given, IndexedFacts::and));
  }

  private static List<CaseFact> and(List<CaseFact> first, List<CaseFact> second) {
    return Stream.concat(first.stream(), second.stream()).sorted(ORDER).toList();
  }

  /** The same facts under other rules, with the day and the values of these. */
  IndexedFacts under(RulesOnDay others) {
    return new IndexedFacts(this, others);
  }

  /**
   * The case on another day, for the plain evaluator: other rules, values and chains, the same
   * facts.
   *
   * @param others the rules of that day
   * @param chains the chains on that day; empty if no rule looks at any
   */
  IndexedFacts onAnotherDay(RulesOnDay others, List<CaseFact> chains) {
    return new IndexedFacts(this, others, chains);
  }

  /** Sentences about chains that were left out. */
  List<String> remarks() {
    return remarks;
  }

  /** The facts, without flags. */
  List<CaseFact> facts() {
    return and(facts, rules.given());
  }

  /**
   * The facts of a type. For {@code Raised}: every flag that one rule may raise and another may
   * read.
   */
  @Override
  public List<CaseFact> facts(FactType type) {
    return type.type() == Raised.class
        ? raisable().values().stream().map(Raisable::fact).toList()
        : byType.getOrDefault(type, List.of());
  }

  ValueText names() {
    return names;
  }

  List<Question> questions() {
    return questions.questions();
  }

  QuestionOrder questionOrder() {
    return questions;
  }

  /** Which answers to open questions are allowed. */
  Assumptions assumptions() {
    return assumptions;
  }

  Map<String, Rule> rules() {
    return rules.rules();
  }

  /** The facts for Drools, in one scenario. */
  List<Fact> in(Scenario scenario) {
    return Stream.concat(facts.stream(), rules.given().stream())
        .flatMap(fact -> fact.in(scenario).stream())
        .toList();
  }

  /** The rule behind a flag that {@link #facts(FactType)} returned. */
  @Override
  public Rule ruleOf(CaseFact raised) {
    return raisable(raised).rule();
  }

  /** The subject of such a flag. */
  @Override
  public String subjectOf(CaseFact raised) {
    return raisable(raised).subject();
  }

  /** The ids of the facts that flags of a rule may be about. */
  Set<String> subjects(Rule rule) {
    return rule.when().stream()
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .filter(match -> match.binding().equals(java.util.Optional.of(rule.then().subject())))
        .flatMap(match -> facts(match.type()).stream())
        .map(CaseFact::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether a rule certainly cannot match: it needs a fact of a type of which there is none, or a
   * flag of a rule that cannot match.
   */
  boolean cannotMatch(Rule rule) {
    return rule.when().stream()
        .map(premise -> premise instanceof Exists exists ? exists.premise() : premise)
        .anyMatch(premise -> premise instanceof Match match && isMissing(match));
  }

  private boolean isMissing(Match match) {
    if (match.type().type() == Raised.class) {
      return Rule.flagsReadBy(match).stream()
          .flatMap(code -> Optional.ofNullable(rules().get(code)).stream())
          .allMatch(this::cannotMatch);
    }
    return facts(match.type()).stream().allMatch(fact -> fact.exists().equals(ABSENT));
  }

  private Raisable raisable(CaseFact raised) {
    return Objects.requireNonNull(raisable().get(raised.id()), raised.id());
  }

  /** By the id of the fact, in the order of the rules. */
  private Map<String, Raisable> raisable() {
    Map<String, Raisable> before = raisable;
    if (before == null) {
      before = new LinkedHashMap<>();
      for (Rule rule : rules().values()) {
        if (rules.read().contains(rule.id())) {
          for (String subject : subjects(rule)) {
            CaseFact raised = CaseFact.given(new Raised(rule.id(), subject), rule.place());
            before.put(raised.id(), new Raisable(raised, rule, subject));
          }
        }
      }
      raisable = before;
    }
    return before;
  }
}
