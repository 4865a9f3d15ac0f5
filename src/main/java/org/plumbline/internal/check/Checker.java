package org.plumbline.internal.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.check.DisagreementException;
import org.plumbline.check.LazyList;
import org.plumbline.internal.engine.Evaluator;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.engine.drools.DroolsEvaluator;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.NotRaised;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.Verdict;
import org.plumbline.rulebook.Rulebook;

/** Checks cases against rules. One object serves many threads. */
public final class Checker {
  private final Rulebook rulebook;
  private final RuleSet ruleSet;
  private final String hash;
  private final Evaluator drools;
  private final Screener screener;
  private final Optional<Duration> mostTime;

  /**
   * Compiles rules.
   *
   * @param screener looks up the organisations of cases
   */
  public Checker(Rulebook rulebook, Screener screener) {
    this.rulebook = rulebook;
    this.ruleSet = RuleSet.of(rulebook);
    this.hash = rulebook.hash();
    this.drools = new DroolsEvaluator(rulebook.strata(), hash);
    this.screener = screener;
    this.mostTime = Optional.empty();
  }

  private Checker(Checker same, Screener screener, Optional<Duration> mostTime) {
    this.rulebook = same.rulebook;
    this.ruleSet = same.ruleSet;
    this.hash = same.hash;
    this.drools = same.drools;
    this.screener = screener;
    this.mostTime = mostTime;
  }

  /** The same rules, with another screener. */
  public Checker with(Screener replacement) {
    return new Checker(this, replacement, mostTime);
  }

  /**
   * The same rules, with another limit of time.
   *
   * @param most how long a check may take; empty if there is no limit
   */
  public Checker within(Optional<Duration> most) {
    return new Checker(this, screener, most);
  }

  /**
   * Checks a case on a day.
   *
   * @throws BrokenFileException if a risk is accepted for a rule that does not exist
   * @throws org.plumbline.problem.BrokenRulesException if a rule combines the facts in too many
   *     ways to be run
   * @throws DisagreementException if the two evaluators disagree, which is a fault of Plumbline
   * @throws org.plumbline.check.CheckInterruptedException if the thread is interrupted
   * @throws org.plumbline.check.TimeLimitException if the check takes too long
   */
  public Check check(Case theCase, LocalDate asOf) {
    return Patience.during(mostTime, () -> check(onDay(theCase, asOf)));
  }

  /** A case on a day, screened against the lists. */
  public PreparedCase onDay(Case theCase, LocalDate asOf) {
    return PreparedCase.of(theCase, asOf, screener);
  }

  /** The rules, for the plain evaluator. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /**
   * Checks a case on its day, under its assumptions; the remarks list them.
   *
   * @throws BrokenFileException if a risk is accepted for a rule that does not exist
   * @throws org.plumbline.problem.BrokenRulesException if a rule combines the facts in too many
   *     ways to be run
   * @throws DisagreementException if the two evaluators disagree, which is a fault of Plumbline
   * @throws org.plumbline.check.CheckInterruptedException if the thread is interrupted
   * @throws org.plumbline.check.TimeLimitException if the check takes too long
   */
  public Check check(PreparedCase onDay) {
    return Patience.during(mostTime, () -> checked(onDay));
  }

  private Check checked(PreparedCase onDay) {
    LocalDate asOf = onDay.asOf();
    Case asRead = onDay.asRead();
    Case theCase = onDay.caseOnDay();
    refuseUnknownRisks(theCase);
    RunningTime phases = RunningTime.of(theCase.facts());
    boolean ended = onDay.hasEnded();
    Screener.Screened screened = onDay.screened();
    RuleRunner rules = onDay.running(ruleSet);
    List<Flag> flags = flags(rules);
    List<OpenQuestion> questions =
        questions(and(theCase.questions(), openIn(screened.facts())), flags);
    UnjudgedQuestions unjudged = onDay.unjudged(ruleSet);
    Verdicts.Frame frame = onDay.frame(ruleSet);
    Verdict verdict = Verdicts.of(flags, frame);
    Verdict couldBe = Verdicts.couldBe(flags, frame);
    List<String> remarks = new ArrayList<>(OptInPacks.remarks(rulebook, flags, verdict, couldBe));
    remarks.addAll(CheckNotes.of(theCase, screened, rules.checked(), rulebook, asOf, ended));
    remarks.addAll(screened.remarks());
    if (theCase.knowsPartnership()) {
      remarks.addAll(withoutFlag(theCase, flags));
    }
    remarks.addAll(onDay.assumptions().remarks());
    return new Check(
        theCase,
        onDay.facts(),
        onDay.sources(),
        asOf,
        verdict,
        unjudged.all(),
        new NotJudgedWords(theCase, asOf, unjudged).sentences(),
        couldBe,
        hangsOn(flags, questions),
        flags,
        new LazyList<>(
            countSilent(flags),
            () -> Patience.during(mostTime, () -> notRaised(rules, flags, asOf))),
        questions,
        ended ? lastDay(asRead, phases, asOf) : Optional.empty(),
        remarks,
        inputs(theCase, screened));
  }

  private List<Flag> flags(RuleRunner rules) {
    return rules.flags(drools).stream().sorted(MOST_SERIOUS_FIRST).toList();
  }

  private static <T> List<T> and(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static List<Question> openIn(List<CaseFact> facts) {
    return facts.stream().flatMap(fact -> fact.questions().stream()).distinct().toList();
  }

  private Optional<Check.LastDay> lastDay(Case theCase, RunningTime phases, LocalDate asOf) {
    return phases
        .lastDay()
        .filter(day -> day.isBefore(asOf))
        .map(day -> new Check.LastDay(day, () -> check(theCase, day).verdict()));
  }

  private static final Comparator<Flag> MOST_SERIOUS_FIRST =
      Comparator.comparing(Flag::severity)
          .thenComparing(Flag::certainty)
          .thenComparing(Flag::code)
          .thenComparing(Flag::subject);

  /** Accepted risks that match no flag: a misspelt subject, or a flag that is no longer raised. */
  private static List<String> withoutFlag(Case theCase, List<Flag> flags) {
    return theCase.acceptedRisks().stream()
        .filter(risk -> flags.stream().noneMatch(f -> risk.isAbout(f.code(), f.subject())))
        .map(
            risk ->
                "A risk is accepted for "
                    + risk.code()
                    + risk.subject().map(subject -> "@" + subject).orElse("")
                    + ", but this flag was not raised.")
        .toList();
  }

  /** A risk accepted under a misspelt code would otherwise silently accept nothing. */
  private void refuseUnknownRisks(Case theCase) {
    List<Problem> unknown =
        theCase.acceptedRisks().stream()
            .filter(risk -> !rulebook.knows(risk.code()))
            .map(this::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      throw new BrokenFileException(unknown);
    }
  }

  private Problem unknown(AcceptedRisk risk) {
    return new Problem(
        risk.place(),
        "a risk is accepted for " + SafeText.of(risk.code()) + ", but there is no such rule",
        DidYouMean.hint(risk.code(), rulebook.rules().stream().map(Rule::id).toList()));
  }

  /** How many rules, in force or not, raised none of {@code flags}. */
  private int countSilent(List<Flag> flags) {
    return rulebook.rules().size() - (int) flags.stream().map(Flag::code).distinct().count();
  }

  private List<NotRaised> notRaised(RuleRunner rules, List<Flag> flags, LocalDate asOf) {
    return Stream.concat(
            rules.notRaised(flags).stream(),
            rulebook.rules().stream()
                .filter(rule -> !rule.inForceOn(asOf))
                .map(rule -> notInForce(rule, asOf)))
        .sorted(Comparator.comparing(NotRaised::code))
        .toList();
  }

  private static NotRaised notInForce(Rule rule, LocalDate asOf) {
    return new NotRaised(
        rule.id(),
        rule.header().title(),
        "the rule was not in force on "
            + PlainDate.of(asOf)
            + "; it is in force from "
            + PlainDate.of(rule.header().validFrom())
            + rule.header().validTo().map(last -> " to " + PlainDate.of(last)).orElse(" on"),
        Optional.empty());
  }

  private Check.Inputs inputs(Case theCase, Screener.Screened screened) {
    return new Check.Inputs(
        theCase.sha256(),
        hash,
        rulebook.packs().stream().map(Pack::id).toList(),
        DroolsEvaluator.NAME,
        screened.editions(),
        screened.linksSha256());
  }

  /** The open questions, sorted by how many flags they decide. */
  private static List<OpenQuestion> questions(List<Question> questions, List<Flag> flags) {
    return questions.stream()
        .map(question -> open(question, flags))
        .sorted(
            Comparator.comparing((OpenQuestion question) -> -question.decides().size())
                .thenComparing(OpenQuestion::id))
        .toList();
  }

  private static OpenQuestion open(Question question, List<Flag> flags) {
    List<String> decides =
        flags.stream()
            .filter(flag -> flag.dependsOn().contains(question.id()))
            .map(Flag::code)
            .distinct()
            .toList();
    return new OpenQuestion(
        question.id(), question.text(), question.why(), question.place(), decides);
  }

  /**
   * The open questions that could change the verdict: those of the most serious flags, if they
   * depend.
   */
  private static List<OpenQuestion> hangsOn(List<Flag> flags, List<OpenQuestion> questions) {
    List<String> ids =
        flags.stream()
            .filter(flag -> flag.severity() == flags.get(0).severity())
            .flatMap(flag -> flag.dependsOn().stream())
            .toList();
    boolean stands =
        flags.stream()
            .anyMatch(
                flag ->
                    flag.severity() == flags.get(0).severity()
                        && flag.certainty() == Certainty.STANDS);
    return stands
        ? List.of()
        : questions.stream().filter(question -> ids.contains(question.id())).toList();
  }
}
