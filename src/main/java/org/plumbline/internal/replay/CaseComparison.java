package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;
import org.plumbline.check.Check;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Verdict;

/** Compares what a case expects with the result of its check. */
final class CaseComparison {
  private final Plumbline plumbline;
  private final Case theCase;
  private final CaseScope scope;

  CaseComparison(Plumbline plumbline, Path file, Case theCase) {
    this.plumbline = plumbline;
    this.theCase = theCase;
    this.scope = CaseScope.of(file, plumbline.rulebook());
  }

  /** One sentence for each difference. */
  List<String> differences() {
    return theCase.expectations().isEmpty()
        ? List.of("the case expects nothing; list the flags you expect under 'expect'")
        : theCase.expectations().stream().flatMap(this::differences).toList();
  }

  private Stream<String> differences(Expectation expectation) {
    List<LocalDate> days = CaseSuite.days(theCase, expectation).toList();
    return days.isEmpty()
        ? Stream.of(expectation.place() + ": no day to check on; add 'as-of'")
        : days.stream().flatMap(day -> differences(expectation, day));
  }

  private Stream<String> differences(Expectation expectation, LocalDate day) {
    List<String> found = new ArrayList<>();
    if (!scope.hasRelevantRule(theCase, day) && !expectsThat(expectation)) {
      found.add("no rule looks at any fact of this case");
    }
    Check check = plumbline.check(theCase, day);
    different("the verdict is ", check.verdict(), expectation.verdict()).ifPresent(found::add);
    different("the worst case is ", check.couldBe(), expectation.couldBe()).ifPresent(found::add);
    List<String> codes = plumbline.rulebook().rules().stream().map(Rule::id).toList();
    found.addAll(
        new FlagsDiff(scope, codes, check.flags().stream().map(RaisedFlag::of).toList())
            .against(ExpectedFlag.of(expectation)));
    return found.stream().map(difference -> "on " + day + ": " + difference);
  }

  /** Whether the case, under all packs, expects that no rule applies. */
  private boolean expectsThat(Expectation expectation) {
    return scope.pack().isEmpty() && expectation.verdict().equals(Optional.of(Verdict.NOT_JUDGED));
  }

  private static <T> Optional<String> different(
      String description, T actual, Optional<T> expected) {
    return expected
        .filter(value -> !value.equals(actual))
        .map(value -> description + actual + ", expected " + value);
  }
}
