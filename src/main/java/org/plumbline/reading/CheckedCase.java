package org.plumbline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;
import org.plumbline.casefile.Uncertain;
import org.plumbline.engine.Names;
import org.plumbline.facts.Fact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Organisation;
import org.plumbline.facts.Raised;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/**
 * All facts of one check, in one order whatever the order of the file, and those first of which it
 * is sure that they are there, as they may settle a rule; and the flags that rules may raise on
 * them.
 */
final class CheckedCase {
  private static final Uncertain ABSENT = Uncertain.sure(false);

  private final Assumptions assumptions;
  private final List<CaseFact> facts;
  private final Map<FactType, List<CaseFact>> byType;
  private final Names names;
  private final List<String> remarks;
  private final List<Question> questions;
  private final Map<String, Rule> rules;
  private final Map<String, Rule> raisedBy = new HashMap<>();
  private final Map<String, String> raisedOn = new HashMap<>();

  /**
   * Gathers what is checked.
   *
   * @param facts of the case, the date of the check, values, chains
   * @param rules in force that day
   * @param read the codes of the flags that these rules read
   * @param remarks what was left out of the chains
   * @param assumptions which answers to open questions are allowed
   */
  CheckedCase(
      List<CaseFact> facts,
      List<Rule> rules,
      Set<String> read,
      List<String> remarks,
      Assumptions assumptions) {
    this.assumptions = assumptions;
    this.remarks = List.copyOf(remarks);
    this.rules = new TreeMap<>(rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule)));
    this.facts =
        facts.stream()
            .sorted(
                Comparator.comparing((CaseFact fact) -> fact.type().name())
                    .thenComparing(fact -> !fact.exists().questions().isEmpty())
                    .thenComparing(CaseFact::id))
            .toList();
    this.byType = new HashMap<>(this.facts.stream().collect(Collectors.groupingBy(CaseFact::type)));
    this.names = Names.of(facts(FactType.of(Organisation.class)));
    this.questions =
        this.facts.stream()
            .flatMap(fact -> fact.questions().stream())
            .distinct()
            .sorted(Comparator.comparing(Question::id))
            .toList();
    byType.put(FactType.of(Raised.class), raisable(read));
  }

  private CheckedCase(CheckedCase same, List<Rule> rules, Set<String> read) {
    this.assumptions = same.assumptions;
    this.remarks = same.remarks;
    this.rules = new TreeMap<>(rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule)));
    this.facts = same.facts;
    this.byType = new HashMap<>(same.byType);
    this.names = same.names;
    this.questions = same.questions;
    byType.put(FactType.of(Raised.class), raisable(read));
  }

  /** The same facts with other rules, and the codes of the flags that these read. */
  CheckedCase with(List<Rule> others, Set<String> read) {
    return new CheckedCase(this, others, read);
  }

  /** What was left out of the chains, in sentences. */
  List<String> remarks() {
    return remarks;
  }

  /** The facts, without flags. */
  List<CaseFact> facts() {
    return facts;
  }

  /**
   * The facts of a type; for {@code Raised}, every flag that some rule may raise for another to
   * read.
   */
  List<CaseFact> facts(FactType type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The names of the bodies. */
  Names names() {
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
    return rules;
  }

  /** The facts as Drools gets them in one reading. */
  Set<Fact> in(Reading reading) {
    return facts.stream()
        .flatMap(fact -> fact.in(reading).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The rule that raises a flag which {@link #facts(FactType)} gave. */
  Rule ruleOf(CaseFact raised) {
    return Objects.requireNonNull(raisedBy.get(raised.id()), raised.id());
  }

  /** The subject of such a flag. */
  String subjectOf(CaseFact raised) {
    return Objects.requireNonNull(raisedOn.get(raised.id()), raised.id());
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
          .flatMap(code -> Optional.ofNullable(rules.get(code)).stream())
          .allMatch(this::lacksWhatItNeeds);
    }
    return facts(match.type()).stream().allMatch(fact -> fact.exists().equals(ABSENT));
  }

  private List<CaseFact> raisable(Set<String> read) {
    List<CaseFact> raisable = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (read.contains(rule.id())) {
        subjects(rule).forEach(subject -> raisable.add(raisable(rule, subject)));
      }
    }
    return raisable;
  }

  private CaseFact raisable(Rule rule, String subject) {
    CaseFact raised = CaseFact.given(new Raised(rule.id(), subject), rule.place());
    raisedBy.put(raised.id(), rule);
    raisedOn.put(raised.id(), subject);
    return raised;
  }
}
