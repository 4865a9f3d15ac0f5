package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Source;
import org.plumbline.engine.Evaluator;
import org.plumbline.engine.Nearness;
import org.plumbline.engine.Sightings;
import org.plumbline.facts.AsOf;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Place;
import org.plumbline.flags.Verdict;
import org.plumbline.rulebook.Rule;
import org.plumbline.screening.Chains;
import org.plumbline.screening.Lists;
import org.plumbline.screening.Screened;
import org.plumbline.screening.Screening;

/**
 * A case as a check of one day takes it, before any rule looks at it: screened, and with the chains
 * that follow from its links. It is made once, and then any number of rule sets can be held against
 * it. Immutable; safe for any number of threads.
 *
 * <p>Its answers are those of the plain evaluator; {@link Checker} has them confirmed by Drools.
 */
public final class CaseOnDay {
  private final Case told;
  private final Case of;
  private final LocalDate asOf;
  private final Screening screening;
  private final Screened screened;
  private final List<CaseFact> facts;
  private final List<Source> sources;
  private final Chains chains;
  private final Assumptions assumptions;
  private volatile @Nullable Known known;

  private CaseOnDay(Case told, LocalDate asOf, Screening screening) {
    this.assumptions = Assumptions.NONE;
    this.told = told;
    this.of = told.on(asOf);
    this.asOf = asOf;
    this.screening = screening;
    this.screened = Screened.of(screening, of, asOf);
    this.facts = and(of.facts(), screened.facts());
    this.sources = and(of.sources(), screened.sources());
    this.chains = Chains.of(facts, asOf);
  }

  /**
   * The case as of a day.
   *
   * @param told the case as it was read
   * @param asOf the day of the check
   * @param lists those that it is screened against
   */
  public static CaseOnDay of(Case told, LocalDate asOf, Lists lists) {
    return new CaseOnDay(told, asOf, lists.of(told));
  }

  private CaseOnDay(CaseOnDay same, Assumptions assumptions) {
    this.told = same.told;
    this.of = same.of;
    this.asOf = same.asOf;
    this.screening = same.screening;
    this.screened = same.screened;
    this.facts = same.facts;
    this.sources = same.sources;
    this.chains = same.chains;
    this.assumptions = assumptions;
  }

  /**
   * The same with fewer answers to some open questions. Questions that the case does not ask count
   * for nothing.
   */
  public CaseOnDay assuming(List<Assumption> some) {
    return new CaseOnDay(this, Assumptions.of(some));
  }

  /** The case as it was read. */
  public Case told() {
    return told;
  }

  /** The facts of the case, and those that lists say of it. */
  public List<CaseFact> facts() {
    return facts;
  }

  /** The day of the check. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * With which certainty one rule raises its flag, by subject; empty if it raises none, or is not
   * in force that day.
   */
  public SortedMap<String, Certainty> outcome(RuleSet rules, String id) {
    return outcome(checked(rules), rules, id);
  }

  /** The same of several rules, by their ids; those that raise nothing are not among them. */
  public SortedMap<String, SortedMap<String, Certainty>> outcomes(
      RuleSet rules, Collection<String> ids) {
    CheckedCase checked = checked(rules);
    SortedMap<String, SortedMap<String, Certainty>> outcomes = new TreeMap<>();
    for (String id : ids) {
      SortedMap<String, Certainty> outcome = outcome(checked, rules, id);
      if (!outcome.isEmpty()) {
        outcomes.put(id, outcome);
      }
    }
    return outcomes;
  }

  private SortedMap<String, Certainty> outcome(CheckedCase checked, RuleSet rules, String id) {
    SortedMap<String, Certainty> outcome = new TreeMap<>();
    rules
        .rule(id)
        .filter(rule -> rule.inForceOn(asOf) && !checked.lacksWhatItNeeds(rule))
        .ifPresent(
            rule -> {
              Box box = Slice.of(checked, rules.dates(rule));
              for (String subject : checked.subjects(rule)) {
                Decision.of(checked, rule, subject, box)
                    .certainty()
                    .ifPresent(certainty -> outcome.put(subject, certainty));
              }
            });
    return outcome;
  }

  /** The verdict, and the worst that it could be, on what all rules raise. */
  public Verdicted verdict(RuleSet rules, Map<String, ? extends Map<String, Certainty>> outcomes) {
    List<Verdicts.Weight> weights =
        outcomes.entrySet().stream()
            .flatMap(
                raised ->
                    rules.rule(raised.getKey()).stream()
                        .flatMap(rule -> weights(rule, raised.getValue().values())))
            .toList();
    boolean ended = Phases.of(of.facts()).endedBefore(asOf);
    return new Verdicted(
        Verdicts.ofWeights(weights, ended), Verdicts.couldBeOfWeights(weights, ended));
  }

  /**
   * A verdict.
   *
   * @param is the verdict
   * @param couldBe the worst that it could be
   */
  public record Verdicted(Verdict is, Verdict couldBe) {}

  private static Stream<Verdicts.Weight> weights(Rule rule, Collection<Certainty> certainties) {
    return certainties.stream()
        .map(certainty -> new Verdicts.Weight(rule.header().severity(), certainty));
  }

  /**
   * Has Drools confirm what some rules raise and what they do not.
   *
   * @param drools with these rules, those whose flags they read, and so on
   * @throws DisagreementException if the two evaluators differ, which is a fault of Plumbline
   */
  public void confirm(RuleSet rules, Collection<String> ids, Evaluator drools) {
    Rules running = running(rules);
    Witness witness = new Witness();
    ids.stream()
        .flatMap(id -> rules.rule(id).stream())
        .filter(rule -> rule.inForceOn(asOf))
        .forEach(rule -> running.decide(rule, witness));
    witness.confirm(running.checked(), drools);
  }

  /**
   * In which kinds of readings one rule raises its flag on a subject and in which it does not,
   * those with the fewest assumptions first; empty if there are too many of them to go through all,
   * or the rule is not in force that day.
   *
   * @param mostObstacles of how many, where it is not raised, it is said what keeps it from that
   */
  public List<Way> ways(RuleSet rules, String id, String subject, int mostObstacles) {
    CheckedCase checked = checked(rules);
    return rules
        .rule(id)
        .filter(rule -> rule.inForceOn(asOf))
        .map(
            rule -> {
              Box box = Slice.of(checked, rules.dates(rule));
              return new Ways(checked, rule, subject, box).all(mostObstacles);
            })
        .orElse(List.of());
  }

  /**
   * How near a rule comes to firing in one reading of the case, that with the first answer to every
   * question.
   */
  public Nearness nearness(RuleSet rules, Rule rule) {
    CheckedCase checked = checked(rules);
    Box box = Slice.of(checked, rules.dates(rule));
    return Nearness.of(rule, new BoxWorld(checked, box.only(box.first())));
  }

  /** The flags of some rules with their grounds, sorted by code and subject. */
  public List<Flag> flags(RuleSet rules, Collection<String> ids) {
    Rules running = running(rules);
    return ids.stream()
        .distinct()
        .sorted()
        .flatMap(id -> rules.rule(id).stream())
        .filter(rule -> rule.inForceOn(asOf))
        .filter(rule -> !running.checked().lacksWhatItNeeds(rule))
        .flatMap(rule -> running.flags(rule, new Witness()))
        .toList();
  }

  /** The verdict that flags of all rules make. */
  public Verdict verdict(List<Flag> flags) {
    return Verdicts.of(flags, hasEnded());
  }

  /**
   * Looks at some rules, those in force, in one reading of each kind of readings that make a
   * difference to them.
   */
  public void look(RuleSet rules, Collection<String> ids, Sightings sightings) {
    CheckedCase checked = checked(rules);
    for (String id : ids) {
      rules
          .rule(id)
          .filter(rule -> rule.inForceOn(asOf))
          .ifPresent(
              rule ->
                  kinds(checked, rule, Slice.of(checked, rules.dates(rule)))
                      .forEach(
                          box ->
                              sightings.look(rule, new BoxWorld(checked, box.only(box.first())))));
    }
  }

  /** The boxes of like readings, over all subjects, none twice. */
  private static Collection<Box> kinds(CheckedCase checked, Rule rule, Box whole) {
    Map<Object, Box> kinds = new LinkedHashMap<>();
    kinds.put(whole.narrowed(), whole);
    for (String subject : checked.subjects(rule)) {
      Decision.of(checked, rule, subject, whole)
          .leaves()
          .forEach(leaf -> kinds.putIfAbsent(leaf.box().narrowed(), leaf.box()));
    }
    return kinds.values();
  }

  // --- for a check ------------------------------------------------------------------------------

  /** Whether all assistance ended before that day. */
  boolean hasEnded() {
    return Phases.of(of.facts()).endedBefore(asOf);
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Case of() {
    return of;
  }

  Screening screening() {
    return screening;
  }

  Screened screened() {
    return screened;
  }

  List<Source> sources() {
    return sources;
  }

  Rules running(RuleSet rules) {
    return new Rules(checked(rules), publications(), of.replies(), asOf, rules);
  }

  /**
   * Everything that rules look at: the facts, the chains that follow from them, the day and the
   * values.
   */
  CheckedCase checked(RuleSet rules) {
    Known before = known;
    if (before != null && before.rules.hasValuesOf(rules)) {
      List<Rule> inForce = rules.inForceOn(asOf);
      return before.checked.with(inForce, rules.readBy(inForce));
    }
    CheckedCase checked = newlyChecked(rules);
    known = new Known(rules, checked);
    return checked;
  }

  /** What was gathered last, as other rules mostly have the same values. */
  private record Known(RuleSet rules, CheckedCase checked) {}

  private CheckedCase newlyChecked(RuleSet rules) {
    List<CaseFact> all = new ArrayList<>(facts);
    all.addAll(chains.facts());
    all.add(CaseFact.given(new AsOf(asOf), Place.of("the check")));
    rules
        .valuesOn(asOf)
        .forEach(value -> all.add(CaseFact.given(value, Place.of("the values of the rules"))));
    List<Rule> inForce = rules.inForceOn(asOf);
    return new CheckedCase(all, inForce, rules.readBy(inForce), chains.remarks(), assumptions);
  }

  private Publications publications() {
    Map<String, LocalDate> days = new HashMap<>();
    for (Source source : sources) {
      source.published().ifPresent(date -> days.put(source.id(), date.last()));
    }
    return new Publications(days);
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
