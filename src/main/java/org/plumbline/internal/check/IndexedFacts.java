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
import org.plumbline.internal.engine.explain.FactNames;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Assumptions;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/**
 * All facts of one check, in one order whatever the order of the file, and those first of which it
 * is sure that they are there, as they may settle a rule; and the flags that rules may raise on
 * them.
 */
final class IndexedFacts {
  private static final Uncertain ABSENT = Uncertain.sure(false);
  private static final RulesOnDay NO_RULES =
      new RulesOnDay(Collections.emptySortedMap(), Set.of(), List.of());

  private final Assumptions assumptions;
  private final List<CaseFact> facts;
  private final Map<FactType, List<CaseFact>> byType;
  private final FactNames names;
  private final List<String> remarks;
  private final List<Question> questions;
  private final RulesOnDay rules;
  private volatile @Nullable Map<String, Raisable> raisable;

  /** A flag that a rule may raise on a subject for another rule to read. */
  private record Raisable(CaseFact fact, Rule rule, String subject) {}

  /**
   * Gathers what is checked, under no rules yet.
   *
   * @param facts of the case, and the chains that follow from them
   * @param remarks what was left out of the chains
   * @param assumptions which answers to open questions are allowed
   */
  IndexedFacts(List<CaseFact> facts, List<String> remarks, Assumptions assumptions) {
    this.assumptions = assumptions;
    this.remarks = List.copyOf(remarks);
    this.rules = NO_RULES;
    this.facts = facts.stream().sorted(ORDER).toList();
    this.byType = this.facts.stream().collect(Collectors.groupingBy(CaseFact::type));
    this.names = FactNames.of(facts(FactType.of(Organisation.class)));
    this.questions =
        this.facts.stream()
            .flatMap(fact -> fact.questions().stream())
            .distinct()
            .sorted(Comparator.comparing(Question::id))
            .toList();
  }

  private static final Comparator<CaseFact> ORDER =
      Comparator.comparing((CaseFact fact) -> fact.type().name())
          .thenComparing(fact -> !fact.exists().questions().isEmpty())
          .thenComparing(CaseFact::id);

  /** The same with other facts in the place of those of some types, under other rules. */
  private IndexedFacts(IndexedFacts same, RulesOnDay rules, List<CaseFact> others) {
    this.assumptions = same.assumptions;
    this.remarks = same.remarks;
    this.facts = same.facts;
    this.names = same.names;
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
    this.names = same.names;
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

  /** The same facts under other rules, with the day and the values that these bring. */
  IndexedFacts under(RulesOnDay others) {
    return new IndexedFacts(this, others);
  }

  /**
   * The case as it is on another day, for the plain evaluator: other rules, values and chains, the
   * same facts.
   *
   * @param others the rules of that day
   * @param chains as they are that day; none if no rule that will be tried looks at any
   */
  IndexedFacts onAnotherDay(RulesOnDay others, List<CaseFact> chains) {
    return new IndexedFacts(this, others, chains);
  }

  /** What was left out of the chains, in sentences. */
  List<String> remarks() {
    return remarks;
  }

  /** The facts, without flags. */
  List<CaseFact> facts() {
    return and(facts, rules.given());
  }

  /**
   * The facts of a type; for {@code Raised}, every flag that some rule may raise for another to
   * read.
   */
  List<CaseFact> facts(FactType type) {
    return type.type() == Raised.class
        ? raisable().values().stream().map(Raisable::fact).toList()
        : byType.getOrDefault(type, List.of());
  }

  /** The names of the bodies. */
  FactNames names() {
    return names;
  }

  List<Question> questions() {
    return questions;
  }

  /** Which answers to open questions are allowed. */
  Assumptions assumptions() {
    return assumptions;
  }

  Map<String, Rule> rules() {
    return rules.rules();
  }

  /** The facts as Drools gets them in one reading. */
  List<Fact> in(Scenario reading) {
    return Stream.concat(facts.stream(), rules.given().stream())
        .flatMap(fact -> fact.in(reading).stream())
        .toList();
  }

  /** The rule that raises a flag which {@link #facts(FactType)} gave. */
  Rule ruleOf(CaseFact raised) {
    return raisable(raised).rule();
  }

  /** The subject of such a flag. */
  String subjectOf(CaseFact raised) {
    return raisable(raised).subject();
  }

  /** The ids of the facts that a rule may speak of. */
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
   * Whether a rule needs a fact of a type of which there surely is none, or a flag that for such a
   * reason cannot be raised.
   */
  boolean lacksWhatItNeeds(Rule rule) {
    return rule.when().stream()
        .map(premise -> premise instanceof Exists exists ? exists.premise() : premise)
        .anyMatch(premise -> premise instanceof Match match && isLacking(match));
  }

  private boolean isLacking(Match match) {
    if (match.type().type() == Raised.class) {
      return Rule.flagsReadBy(match).stream()
          .flatMap(code -> Optional.ofNullable(rules().get(code)).stream())
          .allMatch(this::lacksWhatItNeeds);
    }
    return facts(match.type()).stream().allMatch(fact -> fact.exists().equals(ABSENT));
  }

  private Raisable raisable(CaseFact raised) {
    return Objects.requireNonNull(raisable().get(raised.id()), raised.id());
  }

  /** By the id of the fact, in the order of the rules; worked out when it is first asked for. */
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
