package org.plumbline.internal.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Open;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.result.Flag;

/** Searches for remedies of one flag, with all acts on the same day. */
final class DaySearch {
  /** The most sets to report for one flag. */
  private static final int MOST_REPORTED = 3;

  private final Plumbline plumbline;
  private final PreparedCase onDay;
  private final Check before;
  private final Flag flag;
  private final List<Remedy.Act> acts;
  private final RemedyTrials trials;
  private boolean bounded;

  DaySearch(Plumbline plumbline, PreparedCase onDay, Check before, Flag flag) {
    this.plumbline = plumbline;
    this.onDay = onDay;
    this.before = before;
    this.flag = flag;
    this.trials = new RemedyTrials(plumbline, onDay, flag);
    Set<Class<? extends Fact>> lookedAt = lookedAt(flag.code(), new LinkedHashSet<>());
    this.acts =
        RemedyActs.on(onDay.asRead(), onDay.asOf()).stream()
            .filter(act -> act.kind().facts().stream().anyMatch(lookedAt::contains))
            .toList();
  }

  Remedies clearing() {
    List<Remedies.Cleared> sets = smallest();
    return new Remedies(flag, onDay.asOf(), sets, stops(), bounded, trials.count(), history());
  }

  /** The types of facts that a rule, and the rules whose flags it reads, look at. */
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

  private List<Remedies.Cleared> stops() {
    return RemedyActs.stops(onDay.asRead(), onDay.asOf()).stream()
        .flatMap(act -> trials.of(List.of(act)).stream())
        .filter(TriedRemedy::isCleared)
        .map(this::confirmed)
        .toList();
  }

  private List<Remedies.Cleared> smallest() {
    TriedRemedy nothing = trials.nothing();
    if (nothing.isCleared()) {
      return List.of(confirmed(nothing));
    }
    List<TriedRemedy> level = List.of(nothing);
    for (int size = 1; size <= RemedySearch.MOST_STEPS; size++) {
      List<TriedRemedy> next = new ArrayList<>();
      for (TriedRemedy triedRemedy : level) {
        for (Remedy step : stepsAfter(triedRemedy)) {
          if (trials.count() == RemedySearch.MOST_TRIED) {
            bounded = true;
            return report(next);
          }
          trials.of(and(triedRemedy.steps(), step)).ifPresent(next::add);
        }
      }
      if (next.stream().anyMatch(TriedRemedy::isCleared)) {
        return report(next);
      }
      level = next;
    }
    return List.of();
  }

  private List<Remedies.Cleared> report(List<TriedRemedy> level) {
    return joined(level.stream().filter(TriedRemedy::isCleared).toList()).stream()
        .limit(MOST_REPORTED)
        .map(this::confirmed)
        .toList();
  }

  /** Acts in order, then documents by question, so that no set is tried twice. */
  private List<Remedy> stepsAfter(TriedRemedy triedRemedy) {
    List<Remedy> steps = new ArrayList<>();
    Optional<Remedy> last = triedRemedy.last();
    if (last.isEmpty() || last.get() instanceof Remedy.Act) {
      int from = last.map(step -> acts.indexOf((Remedy.Act) step) + 1).orElse(0);
      acts.subList(from, acts.size()).stream()
          .filter(act -> triedRemedy.steps().stream().noneMatch(step -> isSame(step, act)))
          .forEach(steps::add);
    }
    documents(triedRemedy).stream()
        .filter(document -> last.map(step -> isBefore(step, document)).orElse(true))
        .forEach(steps::add);
    return steps;
  }

  private boolean isSame(Remedy step, Remedy.Act act) {
    return step instanceof Remedy.Act otherAct
        && otherAct.kind() == act.kind()
        && otherAct.about().equals(act.about());
  }

  private boolean isBefore(Remedy step, Remedy.Document document) {
    return !(step instanceof Remedy.Document otherDocument)
        || otherDocument.shows().question().id().compareTo(document.shows().question().id()) < 0;
  }

  /** Documents that might answer an open question that matters to the flag. */
  private List<Remedy.Document> documents(TriedRemedy triedRemedy) {
    List<FlagPath> ways = triedRemedy.ways();
    bounded |= ways.isEmpty();
    return Answered.of(ways).stream()
        .filter(shows -> isAllowed(triedRemedy.onDay(), shows.question()))
        .map(Remedy.Document::new)
        .toList();
  }

  /** Which of several accounts is right is history, whatever the question. */
  private boolean isAllowed(PreparedCase preparedCase, Question question) {
    return question.why() != Why.CONTESTED
        && preparedCase.facts().stream()
            .filter(fact -> fact.questions().contains(question))
            .map(CaseFact::type)
            .filter(type -> type.type() != Open.class)
            .allMatch(type -> RemedyKind.canBeDocument(type.type()));
  }

  private static List<Remedy> and(List<Remedy> steps, Remedy step) {
    List<Remedy> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** Joins sets that differ only in the answer to their last question. */
  private List<TriedRemedy> joined(List<TriedRemedy> cleared) {
    List<TriedRemedy> joined = new ArrayList<>();
    for (TriedRemedy triedRemedy : cleared) {
      int last = joined.size() - 1;
      Optional<Remedy> both =
          last < 0
              ? Optional.empty()
              : Answered.both(joined.get(last).steps(), triedRemedy.steps());
      if (both.isEmpty()) {
        joined.add(triedRemedy);
      } else {
        List<Remedy> steps = new ArrayList<>(triedRemedy.steps());
        steps.set(steps.size() - 1, both.get());
        joined.set(last, trials.of(steps).orElseThrow());
      }
    }
    return joined;
  }

  /** Checks the whole case again, so that Drools confirms the result. */
  private Remedies.Cleared confirmed(TriedRemedy triedRemedy) {
    Check after = plumbline.check(triedRemedy.onDay());
    if (after.flags(flag.code()).stream()
        .anyMatch(still -> still.subject().equals(flag.subject()))) {
      throw new IllegalStateException(
          "a whole check raises " + flag.code() + " where a partial one did not");
    }
    return new Remedies.Cleared(
        triedRemedy.steps(), after.flags().stream().filter(raised -> isNew(raised)).toList());
  }

  private boolean isNew(Flag raised) {
    return before.flags(raised.code()).stream()
        .filter(old -> old.subject().equals(raised.subject()))
        .noneMatch(old -> old.certainty().compareTo(raised.certainty()) <= 0);
  }

  /** The open questions of the flag that nothing on the list can settle. */
  private List<String> history() {
    Set<String> ids = new LinkedHashSet<>(flag.dependsOn());
    return before.questions().stream()
        .filter(open -> ids.contains(open.id()))
        .filter(
            open -> question(open.id()).filter(question -> isAllowed(onDay, question)).isEmpty())
        .map(open -> Objects.requireNonNull(open.text()))
        .collect(Collectors.toList());
  }

  private Optional<Question> question(String id) {
    return before.theCase().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst();
  }
}
