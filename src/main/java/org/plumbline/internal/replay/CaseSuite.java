package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.check.Screener;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * The test cases of a folder, read and screened. Immutable; safe for any number of threads.
 *
 * @param rulebook the rules that run on at least one case
 * @param expectedDays each day of each usable case, in the order of the files
 * @param unread why files and folders could not be looked at
 */
public record CaseSuite(Rulebook rulebook, List<ExpectedDay> expectedDays, List<Problem> unread) {
  public CaseSuite {
    expectedDays = List.copyOf(expectedDays);
    unread = List.copyOf(unread);
  }

  /**
   * Reads one case, or all cases in a folder and its subfolders.
   *
   * @param rulebook the rules; cases of an opt-in pack also run with that pack
   * @param lists the lists against which cases are screened
   * @param where a case file or a folder
   * @throws BrokenFileException if there is no such file or folder
   */
  public static CaseSuite load(Rulebook rulebook, Screener lists, Path where) {
    CaseFiles found = CaseFiles.findReadable(where);
    List<Path> files = found.cases();
    PackSelection<Rulebook> rules = PackSelection.of(rulebook, files, rulebook, rulebook::and);
    PackSelection<RuleSet> ruleSets =
        PackSelection.of(
            rulebook, files, RuleSet.of(rulebook), pack -> RuleSet.of(rulebook.and(pack)));
    List<ExpectedDay> expectedDays =
        files.parallelStream()
            .flatMap(
                file ->
                    expectedDays(file, CaseScope.of(file, rules.of(file)), ruleSets.of(file), lists)
                        .stream())
            .toList();
    return new CaseSuite(
        rules.packs().stream().sorted().reduce(rulebook, Rulebook::and, (first, second) -> second),
        expectedDays,
        found.unread().values().stream().flatMap(List::stream).toList());
  }

  /** The rules that these cases belong to; all rules, if a case belongs to none. */
  public List<Rule> rules() {
    Set<String> ids = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> texts = expectedDays.stream().map(ExpectedDay::folder).collect(Collectors.toSet());
    return rulebook.rules().stream()
        .filter(rule -> texts.contains(rule.id()) || !ids.containsAll(texts))
        .toList();
  }

  /** Empty if the file is broken or a draft; {@link Replay} reports why. */
  private static List<ExpectedDay> expectedDays(
      Path file, CaseScope scope, RuleSet rules, Screener lists) {
    String name = file.toString().replace('\\', '/');
    try {
      Case read = Case.read(file);
      return read.draft().isEmpty()
          ? read.expectations().stream()
              .flatMap(
                  expectation ->
                      days(read, expectation)
                          .map(day -> PreparedCase.of(read, day, lists))
                          .map(onDay -> new ExpectedDay(name, onDay, expectation, scope, rules)))
              .toList()
          : List.of();
    } catch (BrokenFileException e) {
      return List.of();
    }
  }

  /** The days to which an expectation applies. */
  static Stream<LocalDate> days(Case theCase, Expectation expectation) {
    return expectation.asOf().map(Stream::of).orElse(theCase.asOf().stream());
  }
}
