package org.plumbline.internal.report.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.RulePlace;
import org.plumbline.problem.Problem;
import org.plumbline.result.Flag;

/**
 * The result of checks as a table for spreadsheets, as RFC 4180 has it: one row for each flag, one
 * for a check without flags, one for each problem of a case that could not be checked. A cell that
 * a spreadsheet could take for a formula begins with an apostrophe. Safe for any number of threads.
 */
public final class CsvReport {
  private static final List<String> HEAD =
      List.of(
          "case",
          "title",
          "hosts",
          "as of",
          "drawn from",
          "known at",
          "verdict",
          "could be",
          "not judged",
          "code",
          "flag",
          "said of",
          "severity",
          "certainty",
          "depends on",
          "sentence",
          "on the word of",
          "standing",
          "known since",
          "hindsight",
          "basis",
          "footing",
          "verified",
          "rule",
          "replies",
          "accepted",
          "inferences",
          "notes",
          "not looked at",
          "problem");

  private CsvReport() {}

  /**
   * Writes checks.
   *
   * @param checks in the order in which they were asked for
   * @param problems of cases that could not be checked
   */
  public static String write(List<Check> checks, List<Problem> problems) {
    return CsvCells.write(
        Stream.of(
                Stream.of(HEAD),
                checks.stream().flatMap(CsvReport::rows),
                problems.stream().distinct().map(CsvReport::row))
            .flatMap(rows -> rows)
            .toList());
  }

  private static Stream<List<String>> rows(Check check) {
    List<String> about =
        List.of(
            check.theCase().id(),
            check.theCase().title(),
            String.join(" ", CaseFacts.hosts(check.theCase())),
            check.asOf().toString(),
            check.theCase().drawnFrom().toString(),
            text(check.theCase().knownAt()),
            check.verdict().toString(),
            check.couldBe().toString(),
            notJudged(check));
    List<String> rest = List.of(String.join("; ", check.theCase().notLookedAt()), "");
    CaseWords words = new CaseWords(check, DateForm.ISO);
    return check.flags().isEmpty()
        ? Stream.of(row(about, blank(HEAD.size() - about.size() - rest.size()), rest))
        : check.flags().stream().map(flag -> row(about, flag(flag, words), rest));
  }

  private static String notJudged(Check check) {
    return check.notJudged().stream()
        .map(notJudged -> notJudged.question() + ": " + notJudged.reason())
        .collect(Collectors.joining("; "));
  }

  private static List<String> flag(Flag flag, CaseWords words) {
    return List.of(
        flag.code(),
        flag.title(),
        flag.subject(),
        flag.severity().toString(),
        flag.certainty().toString(),
        flag.dependsOn().stream().map(words::question).collect(Collectors.joining(" ")),
        CaseWords.sentence(flag.guarded()),
        new FlagDetails(flag, words).accordingTo().orElse(""),
        text(flag.standing()),
        text(flag.knownSince()),
        yesNo(flag.hindsight()),
        flag.basis().clause(),
        flag.basis().footing().toString(),
        yesNo(flag.basis().verified()),
        RulePlace.fromItsFolder(flag.rule()).toString(),
        flag.replies().stream()
            .map(id -> words.quoted(words.reply(id)))
            .collect(Collectors.joining(" ")),
        String.join(" ", words.accepted(flag)),
        Integer.toString(flag.inferences().size()),
        flag.grounds().stream()
            .limit(1)
            .flatMap(ground -> words.noted(ground).stream())
            .collect(Collectors.joining(" ")));
  }

  private static List<String> row(Problem problem) {
    return row(
        List.of(problem.place().file()), blank(HEAD.size() - 2), List.of(problem.toString()));
  }

  private static List<String> row(List<String> first, List<String> middle, List<String> last) {
    return Stream.of(first, middle, last).flatMap(List::stream).toList();
  }

  private static List<String> blank(int cells) {
    return Collections.nCopies(cells, "");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
