package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.mutation.CaseVariants.Neighbour;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.replay.ExpectedDay;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.result.Certainty;
import org.plumbline.screening.Lists;

/**
 * Searches for a case that notices a mutant which no test case notices: a case of the rule with one
 * change.
 */
final class KillingCaseSearch {
  private final CaseSuite suite;
  private final int most;

  /**
   * @param most the most cases to try for the mutants of one rule
   */
  KillingCaseSearch(CaseSuite suite, int most) {
    this.suite = suite;
    this.most = most;
  }

  /** Adds a proposal to each mutant for which one is found. */
  List<TriedMutant> proposals(List<Candidate> candidates, List<TriedMutant> tried) {
    List<TriedMutant> all = new java.util.ArrayList<>(tried);
    Set<Integer> open =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).survived())
            .boxed()
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    if (most == 0 || open.isEmpty()) {
      return all;
    }
    Stream<Made> made = bases(candidates.get(0)).flatMap(KillingCaseSearch::neighbours).limit(most);
    made.takeWhile(proposed -> !open.isEmpty())
        .forEach(
            proposed ->
                List.copyOf(open)
                    .forEach(
                        i ->
                            proposal(candidates.get(i), proposed)
                                .ifPresent(
                                    found -> {
                                      all.set(i, all.get(i).with(found));
                                      open.remove(i);
                                    })));
    return all;
  }

  /** The shortest cases first, so that proposals are short. */
  private Stream<ExpectedDay> bases(Candidate candidate) {
    return suite.expectedDays().stream()
        .filter(expectedDay -> candidate.rules().contains(expectedDay.folder()))
        .sorted(
            Comparator.comparing(
                    (ExpectedDay expectedDay) ->
                        expectedDay.onDay().asRead().tree().text().length())
                .thenComparing(ExpectedDay::file));
  }

  /** A case made from another one. */
  private record Made(ExpectedDay base, Neighbour neighbour, PreparedCase onDay) {}

  private static Stream<Made> neighbours(ExpectedDay base) {
    LocalDate day = base.onDay().asOf();
    return CaseVariants.of(base.onDay().asRead().tree(), List.of(day)).stream()
        .flatMap(
            neighbour ->
                read(neighbour).stream()
                    .map(
                        theCase ->
                            new Made(
                                base,
                                neighbour,
                                PreparedCase.of(theCase, dayOf(theCase, day), Lists.bundled()))));
  }

  /** The day of the check; it may be what was changed. */
  private static LocalDate dayOf(Case theCase, LocalDate before) {
    return theCase.asOf().size() == 1 ? theCase.asOf().get(0) : before;
  }

  private static Optional<Case> read(Neighbour neighbour) {
    try {
      return Optional.of(neighbour.tree().read());
    } catch (BrokenFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<Proposal> proposal(Candidate candidate, Made made) {
    RuleSet rules = made.base().rules();
    Set<String> listedRules = made.base().listedRules();
    Set<String> affected = candidate.affected(rules);
    affected.retainAll(listedRules);
    try {
      var now = made.onDay().outcomes(rules, affected);
      var then = made.onDay().outcomes(candidate.changed(rules), affected);
      return now.equals(then)
          ? Optional.empty()
          : Optional.of(
              ProposedCase.of(
                  made.base(),
                  made.neighbour(),
                  made.onDay().outcomes(rules, listedRules),
                  now,
                  then));
    } catch (BrokenRulesException e) {
      return Optional.empty(); // a rule cannot be run on this case
    }
  }

  /** Outcomes in words, such as {@code stands: osja/review-overdue on p1}. */
  static String words(SortedMap<String, SortedMap<String, Certainty>> outcomes) {
    return outcomes.isEmpty()
        ? "nothing"
        : outcomes.entrySet().stream()
            .flatMap(code -> code.getValue().entrySet().stream().map(entry -> words(code, entry)))
            .collect(Collectors.joining(", "));
  }

  private static String words(Map.Entry<String, ?> code, Map.Entry<String, Certainty> subject) {
    return code.getKey() + "@" + subject.getKey() + " " + subject.getValue();
  }
}
