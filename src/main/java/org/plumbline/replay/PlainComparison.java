package org.plumbline.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.BrokenRulesException;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/**
 * Compares cases with what the plain evaluator says of them, which needs nothing compiled. Drools
 * has not been asked, and no verdict is looked at. Safe for any number of threads.
 */
final class PlainComparison {
  private static final Lists LISTS = Lists.bundled();

  private final Rulebook rulebook;
  private final RuleSet rules;
  private final CaseShelf shelf;

  PlainComparison(Rulebook rulebook, CaseShelf shelf) {
    this.rulebook = rulebook.withAllPacks();
    this.rules = RuleSet.of(this.rulebook);
    this.shelf = shelf;
  }

  /** What becomes of a case if only some flags are looked at. */
  CaseResult run(Path file, Predicate<String> codes) {
    try {
      List<String> differences = differences(file, shelf.read(file), codes);
      return differences.isEmpty() ? CaseResult.green(file) : CaseResult.red(file, differences);
    } catch (BrokenFileException e) {
      return CaseResult.broken(file, e.problems().stream().map(Problem::toString).toList());
    } catch (BrokenRulesException e) {
      return CaseResult.broken(file, e.problems().stream().map(Problem::toString).toList());
    } catch (RuntimeException e) {
      return CaseResult.fault(file, e);
    }
  }

  private List<String> differences(Path file, Case of, Predicate<String> codes) {
    Scope scope = Scope.of(file, rulebook);
    return !of.draft().isEmpty()
        ? List.of("a draft: " + Shown.of(of.draft()))
        : of.expectations().stream()
            .flatMap(expectation -> differences(of, scope, expectation, codes))
            .toList();
  }

  private Stream<String> differences(
      Case of, Scope scope, Expectation expectation, Predicate<String> codes) {
    List<Expected> expected =
        Expected.of(expectation).stream().filter(one -> codes.test(one.code())).toList();
    List<LocalDate> days = expectation.asOf().map(List::of).orElse(of.asOf());
    return days.stream()
        .flatMap(
            day ->
                new FlagsDiff(scope, all(), raised(of, day, scope, codes))
                    .against(expected).stream().map(difference -> "on " + day + ": " + difference));
  }

  private List<String> all() {
    return rulebook.rules().stream().map(Rule::id).toList();
  }

  private List<Raised> raised(Case of, LocalDate day, Scope scope, Predicate<String> codes) {
    List<String> wanted = scope.rules().stream().map(Rule::id).filter(codes).toList();
    return CaseOnDay.of(of, day, LISTS).found(rules, wanted).flags().stream()
        .map(Raised::of)
        .toList();
  }
}
