package org.plumbline.clearing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Plumbline;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.facts.Fact;
import org.plumbline.facts.Open;
import org.plumbline.facts.Why;
import org.plumbline.flags.Flag;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Check;
import org.plumbline.reading.Way;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/** The search for one flag, with acts that are all done on one day. */
final class DaySearch {
  /** The most sets that are told of one flag. */
  private static final int MOST_TOLD = 3;

  private final Plumbline plumbline;
  private final CaseOnDay onDay;
  private final Check before;
  private final Flag flag;
  private final List<Step.Act> acts;
  private final Trials trials;
  private boolean bounded;

  DaySearch(Plumbline plumbline, CaseOnDay onDay, Check before, Flag flag) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.before = before;
    this.flag = flag;
    this.trials = new Trials(plumbline, onDay, flag);
    Set<Class<? extends Fact>> lookedAt = lookedAt(flag.code(), new LinkedHashSet<>());
    this.acts =
        Acts.on(onDay.told(), onDay.asOf()).stream()
            .filter(act -> act.allowed().facts().stream().anyMatch(lookedAt::contains))
            .toList();
  }

  Clearing clearing() {
    List<Clearing.Cleared> sets = smallest();
    return new Clearing(flag, onDay.asOf(), sets, stops(), bounded, trials.count(), history());
  }

  /** The types of facts that a rule looks at, and those whose flags it reads. */
  private Set<Class<? extends Fact>> lookedAt(String code, Set<String> seen) {
    Set<Class<? extends Fact>> types = new LinkedHashSet<>();
    if (seen.add(code)) {
      Rule rule = plumbline.ruleSet().rule(code).orElseThrow();
      rule.when().stream()
          .flatMap(premise -> premise.all())
          .filter(Match.class::isInstance)
          .forEach(match -> types.add(((Match) match).type().type()));
      rule.readsFlags().stream()
          .filter(read -> plumbline.ruleSet().rule(read).isPresent())
          .forEach(read -> types.addAll(lookedAt(read, seen)));
    }
    return types;
  }

  private List<Clearing.Cleared> stops() {
    return Acts.stops(onDay.told(), onDay.asOf()).stream()
        .flatMap(act -> trials.of(List.of(act)).stream())
        .filter(Tried::isCleared)
        .map(this::confirmed)
        .toList();
  }

  private List<Clearing.Cleared> smallest() {
    Tried nothing = trials.nothing();
    if (nothing.isCleared()) {
      return List.of(confirmed(nothing));
    }
    List<Tried> level = List.of(nothing);
    for (int size = 1; size <= ClearingSearch.MOST_STEPS; size++) {
      List<Tried> next = new ArrayList<>();
      for (Tried one : level) {
        for (Step step : stepsAfter(one)) {
          if (trials.count() == ClearingSearch.MOST_TRIED) {
            bounded = true;
            return told(next);
          }
          trials.of(and(one.steps(), step)).ifPresent(next::add);
        }
      }
      if (next.stream().anyMatch(Tried::isCleared)) {
        return told(next);
      }
      level = next;
    }
    return List.of();
  }

  private List<Clearing.Cleared> told(List<Tried> level) {
    return joined(level.stream().filter(Tried::isCleared).toList()).stream()
        .limit(MOST_TOLD)
        .map(this::confirmed)
        .toList();
  }

  /** Acts in their order, then documents by their questions, so that no set is tried twice. */
  private List<Step> stepsAfter(Tried one) {
    List<Step> steps = new ArrayList<>();
    Optional<Step> last = one.last();
    if (last.isEmpty() || last.get() instanceof Step.Act) {
      int from = last.map(step -> acts.indexOf((Step.Act) step) + 1).orElse(0);
      acts.subList(from, acts.size()).stream()
          .filter(act -> one.steps().stream().noneMatch(step -> isSame(step, act)))
          .forEach(steps::add);
    }
    documents(one).stream()
        .filter(document -> last.map(step -> isBefore(step, document)).orElse(true))
        .forEach(steps::add);
    return steps;
  }

  private boolean isSame(Step step, Step.Act act) {
    return step instanceof Step.Act other
        && other.allowed() == act.allowed()
        && other.about().equals(act.about());
  }

  private boolean isBefore(Step step, Step.Document document) {
    return !(step instanceof Step.Document other)
        || other.shows().question().id().compareTo(document.shows().question().id()) < 0;
  }

  /** What documents might show of what is open and makes a difference to the flag. */
  private List<Step.Document> documents(Tried one) {
    List<Way> ways = one.ways();
    bounded |= ways.isEmpty();
    return Answered.of(ways).stream()
        .filter(shows -> isAllowed(one.onDay(), shows.question()))
        .map(Step.Document::new)
        .toList();
  }

  /** Which of rival accounts is right is history, whatever it is about. */
  private boolean isAllowed(CaseOnDay on, Question question) {
    return question.why() != Why.CONTESTED
        && on.facts().stream()
            .filter(fact -> fact.questions().contains(question))
            .map(CaseFact::type)
            .filter(type -> type.type() != Open.class)
            .allMatch(type -> Allowed.asDocument(type.type()));
  }

  private static List<Step> and(List<Step> steps, Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** Documents that differ only in what they answer to the last question are one. */
  private List<Tried> joined(List<Tried> cleared) {
    List<Tried> joined = new ArrayList<>();
    for (Tried one : cleared) {
      int last = joined.size() - 1;
      Optional<Step> both =
          last < 0 ? Optional.empty() : Answered.both(joined.get(last).steps(), one.steps());
      if (both.isEmpty()) {
        joined.add(one);
      } else {
        List<Step> steps = new ArrayList<>(one.steps());
        steps.set(steps.size() - 1, both.get());
        joined.set(last, trials.of(steps).orElseThrow());
      }
    }
    return joined;
  }

  /** Checks the whole case, and has Drools confirm it. */
  private Clearing.Cleared confirmed(Tried one) {
    Check after = plumbline.check(one.onDay());
    if (after.flags(flag.code()).stream()
        .anyMatch(still -> still.subject().equals(flag.subject()))) {
      throw new IllegalStateException(
          "a whole check raises " + flag.code() + " where a partial one did not");
    }
    return new Clearing.Cleared(
        one.steps(), after.flags().stream().filter(raised -> isNew(raised)).toList());
  }

  private boolean isNew(Flag raised) {
    return before.flags(raised.code()).stream()
        .filter(old -> old.subject().equals(raised.subject()))
        .noneMatch(old -> old.certainty().compareTo(raised.certainty()) <= 0);
  }

  /** What it hangs on and the list does not allow. */
  private List<String> history() {
    Set<String> ids = new LinkedHashSet<>(flag.dependsOn());
    return before.questions().stream()
        .filter(open -> ids.contains(open.id()))
        .filter(open -> question(open.id()).filter(one -> isAllowed(onDay, one)).isEmpty())
        .map(open -> Objects.requireNonNull(open.text()))
        .collect(Collectors.toList());
  }

  private Optional<Question> question(String id) {
    return before.of().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst();
  }
}
