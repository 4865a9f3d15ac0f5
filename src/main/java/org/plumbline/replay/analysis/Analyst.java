package org.plumbline.replay.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.flags.Certainty;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.replay.Suite;
import org.plumbline.replay.analysis.RuleAnswer.ConditionAnswer;
import org.plumbline.rulebook.Deletion;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.rulebook.proof.Proofs;

/**
 * Finds the answers: from cases that are there, by proof, and last by looking for cases, which is
 * what takes time.
 */
final class Analyst {
  private static final int MOST_STARTS = 6;

  private final Plumbline plumbline;
  private final Rulebook rulebook;
  private final RuleSet rules;
  private final Proofs proofs;
  private final Cases cases;
  private final Conditions conditions;
  private final Search search;
  private final Confirmation confirmation;
  private final Analysis.Progress progress;
  private final Map<String, Example> firing = new HashMap<>();

  Analyst(Plumbline plumbline, Path folder, Bounds bounds, Analysis.Progress progress) {
    this.plumbline = plumbline;
    this.rulebook = plumbline.rulebook();
    this.rules = RuleSet.of(rulebook);
    this.proofs = Proofs.of(rulebook);
    this.progress = progress;
    Suite suite = Suite.load(rulebook, plumbline.lists(), folder);
    int all = suite.exams().size();
    this.cases = Cases.of(suite, rules, done -> progress.at(done, 2 * all));
    this.conditions = new Conditions(rules, proofs, rulebook.excuses(), cases);
    this.confirmation = new Confirmation(plumbline, rules);
    this.search =
        new Search(
            new Moves(Sections.of(cases), rulebook.values(), rules, bounds.seed()),
            plumbline.lists(),
            bounds);
  }

  Analysis analyse(List<Rule> which) {
    Map<String, Answer> fires = new HashMap<>();
    rulebook.rules().forEach(rule -> fires.put(rule.id(), fires(rule, which.contains(rule))));
    AtomicInteger done = new AtomicInteger(which.size());
    List<RuleAnswer> answers =
        which.parallelStream()
            .map(
                rule -> {
                  Answer firing = fires.getOrDefault(rule.id(), undecided("it was not asked"));
                  RuleAnswer answer = new RuleAnswer(rule, firing, known(rule, firing));
                  progress.at(done.incrementAndGet(), 2 * which.size() + 1);
                  return answer;
                })
            .toList();
    return new Analysis(
        cases.size(),
        answers.stream().map(this::lookedFor).toList(),
        implications(which, fires),
        Unmentioned.of(rulebook.rules()));
  }

  private static Answer undecided(String bound) {
    return new Answer.NotDecided(bound);
  }

  // --- can it fire? -----------------------------------------------------------------------------

  private Answer fires(Rule rule, boolean isAsked) {
    Answer answer =
        firstFiring(rule)
            .<Answer>map(Answer.Shown::new)
            .orElseGet(() -> isAsked ? provedOrFound(rule) : undecided("it was not asked"));
    if (answer instanceof Answer.Shown shown) {
      firing.put(rule.id(), shown.example());
    }
    return answer;
  }

  /** Where it stands, before where it depends; its own cases before others. */
  private Optional<Example> firstFiring(Rule rule) {
    List<Cases.Known> own = cases.of(rule.id());
    return Stream.of(Certainty.STANDS, Certainty.DEPENDS)
        .flatMap(
            certainty ->
                Stream.concat(own.stream(), cases.all().stream())
                    .filter(one -> one.raised(rule.id()).containsValue(certainty)))
        .findFirst()
        .map(Cases.Known::example);
  }

  private Answer provedOrFound(Rule rule) {
    if (proofs.neverFires(rule)) {
      return new Answer.Disproved(Premises.needed(rule, proofs::neverFires));
    }
    return found(near(rule), Goal.fires(rules, rule));
  }

  private Answer found(List<Example> starts, Goal goal) {
    String id = goal.rule().id();
    Predicate<Example> confirms = example -> confirmation.text(example, id, "found").isPresent();
    Search.Found found = search.from(starts, goal, confirms);
    return found.example().<Answer>map(Answer.Shown::new).orElseGet(() -> undecided(found.bound()));
  }

  /** The cases that come nearest, on a day on which the rule is in force. */
  private List<Example> near(Rule rule) {
    record Near(Example example, int points) {}
    return cases.all().parallelStream()
        .map(one -> one.example())
        .map(example -> rule.inForceOn(example.day()) ? example : inForce(example, rule))
        .map(
            example ->
                new Near(
                    example,
                    CaseOnDay.of(example.tree().read(), example.day(), plumbline.lists())
                        .nearness(rules, rule)
                        .points()))
        .sorted(
            Comparator.comparingInt((Near near) -> -near.points)
                .thenComparingInt(near -> near.example.tree().paths().size())
                .thenComparing(near -> near.example.file()))
        .limit(MOST_STARTS)
        .map(Near::example)
        .toList();
  }

  /** On the first day in force if it is checked before, else on the last. */
  private static Example inForce(Example example, Rule rule) {
    return example.on(
        example.day().isBefore(rule.header().validFrom())
            ? rule.header().validFrom()
            : rule.header().validTo().orElse(example.day()));
  }

  // --- does each condition matter? --------------------------------------------------------------

  /** Answers that need no looking; where there is none yet, not decided. */
  private List<ConditionAnswer> known(Rule rule, Answer fires) {
    if (fires instanceof Answer.Disproved) {
      return List.of();
    }
    return Conditions.of(rule).stream()
        .map(
            deletion ->
                Conditions.answer(
                    rule,
                    deletion,
                    conditions.known(rule, deletion).orElseGet(() -> undecided(""))))
        .toList();
  }

  private RuleAnswer lookedFor(RuleAnswer answer) {
    List<Deletion> deletions = Conditions.of(answer.rule());
    List<ConditionAnswer> all = new ArrayList<>();
    for (int i = 0; i < answer.conditions().size(); i++) {
      ConditionAnswer one = answer.conditions().get(i);
      all.add(
          Conditions.answer(
              answer.rule(), deletions.get(i), lookedFor(answer, deletions.get(i), one.matters())));
    }
    return new RuleAnswer(answer.rule(), answer.fires(), all);
  }

  private Answer lookedFor(RuleAnswer answer, Deletion deletion, Answer known) {
    if (known instanceof Answer.Disproved) {
      return conditions
          .excused(answer.rule(), deletion)
          .orElseGet(() -> new Answer.Disproved(conditions.from(answer.rule(), deletion)));
    }
    if (!(known instanceof Answer.NotDecided)) {
      return known;
    }
    return conditions
        .excused(answer.rule(), deletion)
        .orElseGet(() -> found(starts(answer.rule()), Goal.differs(rules, deletion.mutant())));
  }

  /** Where a rule fires, or comes near it. */
  private List<Example> starts(Rule rule) {
    List<Example> starts =
        new ArrayList<>(
            cases.of(rule.id()).stream()
                .filter(one -> !one.raised(rule.id()).isEmpty())
                .map(Cases.Known::example)
                .limit(MOST_STARTS)
                .toList());
    Optional.ofNullable(firing.get(rule.id())).ifPresent(starts::add);
    return starts.isEmpty() ? near(rule) : starts;
  }

  // --- does one follow from another? ------------------------------------------------------------

  private List<Implication> implications(List<Rule> which, Map<String, Answer> fires) {
    Implications implications = new Implications(rulebook, proofs);
    cases.all().forEach(implications::note);
    return implications.open(which).stream()
        .filter(one -> fires.get(one.one().id()) instanceof Answer.Shown)
        .filter(one -> one.proved() || !isToldApart(one))
        .toList();
  }

  private boolean isToldApart(Implication open) {
    List<Example> starts =
        Optional.ofNullable(firing.get(open.one().id())).map(List::of).orElse(List.of());
    return found(starts, Goal.without(rules, open.one(), open.other())) instanceof Answer.Shown;
  }
}
