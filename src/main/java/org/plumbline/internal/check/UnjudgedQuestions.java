package org.plumbline.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.fact.Fact;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.InScope;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.result.NotJudged;
import org.plumbline.result.NotJudged.Reason;
import org.plumbline.result.ReportQuestion;

/**
 * Finds the questions of the report that a check did not judge. A question is judged if a rule asks
 * it. If no rule could ask it, the absence of flags must not look like an answer.
 */
final class UnjudgedQuestions {
  /** Facts that say to which bodies or what kind of assistance a rule applies. */
  private static final Set<Class<? extends Fact>> APPLICABILITY = Set.of(InScope.class, Act.class);

  private final Case theCase;
  private final IndexedFacts checked;
  private final Collection<Pack> packs;

  private UnjudgedQuestions(Case theCase, IndexedFacts checked, Collection<Pack> packs) {
    this.theCase = theCase;
    this.checked = checked;
    this.packs = packs;
  }

  /**
   * Prepares the questions of one check.
   *
   * @param packs the packs that ran
   */
  static UnjudgedQuestions of(Case theCase, IndexedFacts checked, Collection<Pack> packs) {
    return new UnjudgedQuestions(theCase, checked, packs);
  }

  /** The questions not judged, in order. */
  List<NotJudged> all() {
    return Stream.of(ReportQuestion.values())
        .flatMap(question -> why(question).stream().map(reason -> new NotJudged(question, reason)))
        .toList();
  }

  /** Whether some rule about the question is in force, even if it does not apply to this case. */
  boolean hasRules(ReportQuestion question) {
    return answering(question).stream().anyMatch(pack -> rulesOf(pack).findAny().isPresent());
  }

  /** Whether any of the rules that were run is in force that day. */
  boolean anyInForce() {
    return !checked.rules().isEmpty();
  }

  private Optional<Reason> why(ReportQuestion question) {
    if (!theCase.knowsPhases() || (isAboutRecipients(question) && !theCase.knowsRecipients())) {
      return Optional.of(Reason.NOT_PUBLIC);
    }
    if (!anyInForce()) {
      return Optional.of(Reason.NO_RULE);
    }
    List<Pack> answering = answering(question);
    if (answering.isEmpty()) {
      return Optional.of(Reason.NOT_ASKED);
    }
    return answering.stream().anyMatch(pack -> asks(pack, question))
        ? Optional.empty()
        : Optional.of(Reason.NO_RULE);
  }

  private List<Pack> answering(ReportQuestion question) {
    return packs.stream().filter(pack -> pack.answers().equals(Optional.of(question))).toList();
  }

  private Stream<Rule> rulesOf(Pack pack) {
    return checked.rules().values().stream().filter(rule -> rule.pack().equals(pack.id()));
  }

  private static boolean isAboutRecipients(ReportQuestion question) {
    return question == ReportQuestion.SANCTIONS || question == ReportQuestion.ABUSE;
  }

  /**
   * Whether a pack asks the question. For the process, at least one rule must be able to apply: a
   * pack that does not bind the donor does not judge the process.
   */
  private boolean asks(Pack pack, ReportQuestion question) {
    return rulesOf(pack)
        .anyMatch(rule -> question != ReportQuestion.PROCESS || mayApply(rule, pack));
  }

  private boolean mayApply(Rule rule, Pack pack) {
    return APPLICABILITY.stream().noneMatch(type -> needs(rule, type) && !isPossible(type))
        && (needs(rule, InScope.class) || pack.boundState().map(this::mayBind).orElse(true));
  }

  private static boolean needs(Rule rule, Class<? extends Fact> type) {
    return rule.when().stream().anyMatch(premise -> needs(premise, type));
  }

  private static boolean needs(Premise premise, Class<? extends Fact> type) {
    if (premise instanceof Match match) {
      return match.type().type() == type;
    }
    if (premise instanceof Exists exists) {
      return needs(exists.premise(), type);
    }
    if (premise instanceof AllOf all) {
      return all.premises().stream().anyMatch(part -> needs(part, type));
    }
    return premise instanceof AnyOf any
        && any.premises().stream().allMatch(part -> needs(part, type));
  }

  private boolean isPossible(Class<? extends Fact> type) {
    return checked.facts(FactType.of(type)).stream()
        .anyMatch(fact -> checked.assumptions().allow(fact.exists()));
  }

  /** Whether a public body of the state may be among the donors. */
  private boolean mayBind(String state) {
    return checked.facts(FactType.of(Deliverer.class)).stream()
        .anyMatch(donor -> checked.assumptions().allow(isPublicBodyOf(state, donor)));
  }

  private static Uncertain isPublicBodyOf(String state, CaseFact donor) {
    var itsState = donor.value(Deliverer::state);
    var isPublic = donor.value(Deliverer::publicBody);
    return Uncertain.computed(
        List.of(donor.exists(), itsState, isPublic),
        scenario ->
            (Boolean) donor.exists().in(scenario)
                && itsState.in(scenario).equals(state)
                && (Boolean) isPublic.in(scenario));
  }
}
