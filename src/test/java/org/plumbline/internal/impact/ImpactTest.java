package org.plumbline.internal.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.report.Tiny;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.result.Flag;
import org.plumbline.result.Verdict;
import org.plumbline.rulebook.Rulebook;

class ImpactTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  /** A rule that reads the flag of another. */
  private static final String READS =
      """
      package tiny

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "tiny/%s"
          @title    ( "A rule that reads" )
          @severity ( "medium" )
          @basis    ( "Our choice" )
          @footing  ( "own" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "nobody" )
      when
          $p : Partnership()
          %s
      then
          flags.raise( $p, "so it is" );
      end
      """;

  @TempDir Path folder;

  private Path older;
  private Path newer;

  @BeforeEach
  void start() {
    older = Tiny.rules(folder.resolve("older"));
    newer = Tiny.rules(folder.resolve("newer"));
  }

  // --- what is told ------------------------------------------------------------------------------

  @Test
  void theSameRulesChangeNothing() {
    assertEquals(List.of(), impact().edits());
    assertEquals(Optional.empty(), impact().on(Case.parse(Tiny.CASE), DAY));
  }

  @Test
  void commentsPagesOwnersAndDaysOfReviewAreNoEdits() throws IOException {
    edit("tiny/assessment-missing.drl", "package tiny", "// Why: because\npackage tiny");
    edit("tiny/assessment-missing.drl", "\"nobody\"", "\"somebody\"");
    edit("tiny/assessment-missing.drl", "2026-11-23", "2026-11-22");
    edit("tiny/assessment-missing.drl", "AsOf( $day : date )", "AsOf( $day  :  date )  // today");
    edit("tiny/pack.yaml", "title: Tiny", "title: Not tiny");
    Tiny.write(newer.resolve("tiny/assessment-missing.md"), "# Another page\n");
    assertEquals(List.of(), impact().edits());
  }

  @Test
  void aFlagOfAnotherSeverityIsChangedByItsRule() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    ChangedCase changed = changed(Tiny.CASE);
    assertEquals(Verdict.STOP, changed.before());
    assertEquals(Verdict.REFER, changed.after());
    assertEquals(
        List.of("tiny/assessment-missing@training changed: severity by [tiny/assessment-missing]"),
        told(changed));
    assertEquals(
        List.of(
            new RuleEdit(
                "tiny/assessment-missing.drl",
                RuleEdit.Kind.RULE,
                RuleEdit.What.CHANGED,
                List.of("severity: blocker -> high"))),
        impact().edits());
  }

  @Test
  void everyAspectIsNamed() throws IOException {
    edit("tiny/assessment-missing.drl", "1: assess first", "2: assess");
    edit("tiny/assessment-missing.drl", "No risk assessment", "Nothing");
    edit("tiny/assessment-missing.drl", ", and no assessment", "; no assessment");
    assertEquals(
        List.of(
            "tiny/assessment-missing@training changed: basis, title, evidence by [tiny/assessment-missing]"),
        told(changed(Tiny.CASE)));
  }

  @Test
  void aRuleThatIsGoneClearsItsFlag() throws IOException {
    Files.delete(newer.resolve("tiny/assessment-missing.drl"));
    ChangedCase changed = changed(Tiny.CASE);
    assertEquals(
        List.of("tiny/assessment-missing@training cleared: raised by [tiny/assessment-missing]"),
        told(changed));
    assertEquals(Verdict.NO_FLAGS, changed.after());
  }

  @Test
  void aRuleThatIsNotInForceOnTheDayChangesNothing() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    assertEquals(Optional.empty(), impact().on(Case.parse(Tiny.CASE), LocalDate.of(2017, 1, 25)));
  }

  @Test
  void aFlagThatStoodAndNowDependsIsChanged() throws IOException {
    edit("tiny/assessment-missing.drl", "runningOn( $day )", "runningOn( $day ), from < $day");
    String began = Tiny.CASE.replace("from: 2019-03-01", "from: 2022-03-30/2022-03-31");
    assertEquals(
        List.of("tiny/assessment-missing@training changed: certainty by [tiny/assessment-missing]"),
        told(changed(began)));
  }

  // --- which edit does it ------------------------------------------------------------------------

  @Test
  void anEditComesThroughTheRulesThatReadItsFlag() throws IOException {
    both("tiny/second.drl", reads("second", "Raised( code == \"tiny/assessment-missing\" )"));
    both("tiny/third.drl", reads("third", "Raised( code == \"tiny/second\" )"));
    edit("tiny/assessment-missing.drl", "not Assessment", "exists Assessment");
    assertEquals(
        List.of(
            "tiny/assessment-missing@training cleared: raised by [tiny/assessment-missing]",
            "tiny/second@training cleared: raised by [tiny/assessment-missing]",
            "tiny/third@training cleared: raised by [tiny/assessment-missing]"),
        told(changed(Tiny.CASE)));
  }

  @Test
  void anEditThatReachesNoChangedFlagHasNone() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    edit("tiny/summary-unpublished.drl", "\"medium\"", "\"high\"");
    ImpactResult result = portfolio(Tiny.CASE);
    assertEquals(
        List.of("tiny/assessment-missing 1", "tiny/summary-unpublished 0"),
        result.edits().stream()
            .map(editEffect -> editEffect.edit().name() + " " + editEffect.flags())
            .toList());
  }

  @Test
  void editsThatOnlyWorkTogetherAreNamed() throws IOException {
    both("tiny/second.drl", reads("second", "Raised( code == \"tiny/assessment-missing\" )"));
    both("tiny/third.drl", reads("third", "Raised( code == \"tiny/summary-unpublished\" )"));
    both(
        "tiny/fourth.drl",
        reads(
            "fourth",
            "exists( Raised( code == \"tiny/second\" ) or Raised( code == \"tiny/assessment-missing\" ) )"));
    edit("tiny/second.drl", "tiny/assessment-missing", "tiny/summary-unpublished");
    edit(
        "tiny/fourth.drl",
        "or Raised( code == \"tiny/assessment-missing\" )",
        "or Raised( code == \"tiny/third\" )");
    assertEquals(
        List.of(
            "tiny/fourth@training cleared: raised by [tiny/fourth, tiny/second]",
            "tiny/second@training cleared: raised by [tiny/second]"),
        told(changed(Tiny.CASE)));
  }

  @Test
  void editsThatAreEachEnoughAreNamed() throws IOException {
    both("tiny/second.drl", reads("second", "Raised( code == \"tiny/assessment-missing\" )"));
    edit("tiny/assessment-missing.drl", "not Assessment", "exists Assessment");
    edit("tiny/second.drl", "tiny/assessment-missing", "tiny/summary-unpublished");
    assertEquals(
        List.of(
            "tiny/assessment-missing@training cleared: raised by [tiny/assessment-missing]",
            "tiny/second@training cleared: raised by [tiny/assessment-missing, tiny/second]"),
        told(changed(Tiny.CASE)));
  }

  @Test
  void editsThatWouldMakeACircleAloneAreNamed() throws IOException {
    both("tiny/second.drl", reads("second", "Raised( code == \"tiny/third\" )"));
    both("tiny/third.drl", reads("third", "Raised( code == \"tiny/assessment-missing\" )"));
    edit("tiny/second.drl", "code == \"tiny/third\"", "code == \"tiny/summary-unpublished\"");
    edit(
        "tiny/third.drl",
        "Raised( code == \"tiny/assessment-missing\" )",
        "Raised( code == \"tiny/second\" )");
    assertEquals(
        List.of(
            "tiny/second@training cleared: raised by [tiny/second, tiny/third]",
            "tiny/third@training cleared: raised by [tiny/second, tiny/third]"),
        told(changed(Tiny.CASE)));
  }

  @Test
  void aNewPackComesWithItsRules() {
    Tiny.write(
        newer.resolve("more/pack.yaml"),
        read(newer.resolve("tiny/pack.yaml")).replace("id: tiny", "id: more"));
    Tiny.write(
        newer.resolve("more/always.drl"),
        reads("always", "AsOf()")
            .replace("package tiny", "package more")
            .replace("\"tiny/", "\"more/"));
    assertEquals(
        List.of("more/always@training added: raised by [more/always]"), told(changed(Tiny.CASE)));
  }

  @Test
  void aPackThatMustBeAskedForNowTakesItsFlagsAway() throws IOException {
    edit("tiny/pack.yaml", "order: 1", "order: 1\nopt-in: yes");
    Tiny.write(
        newer.resolve("more/pack.yaml"),
        read(older.resolve("tiny/pack.yaml")).replace("tiny", "more"));
    Tiny.write(
        newer.resolve("more/never.drl"),
        reads("never", "not AsOf()")
            .replace("package tiny", "package more")
            .replace("\"tiny/", "\"more/"));
    assertEquals(
        List.of("tiny/assessment-missing@training cleared: raised by [tiny]"),
        told(changed(Tiny.CASE)));
  }

  // --- files -------------------------------------------------------------------------------------

  @Test
  void aBrokenCaseIsToldAndTheOthersAreGoneOnWith() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    Path bad = Tiny.write(folder.resolve("cases/a.yaml"), "case: [\n");
    Path dayless =
        Tiny.write(folder.resolve("cases/b.yaml"), Tiny.CASE.replace("as-of: 2022-03-31\n", ""));
    Tiny.write(folder.resolve("cases/c.yaml"), Tiny.CASE);
    ImpactResult result = impact().on(CaseFolder.files(folder.resolve("cases")), Progress.NONE);
    assertEquals(1, result.checks());
    assertEquals(List.of("c"), result.changed().stream().map(ChangedCase::id).toList());
    assertEquals(
        List.of(bad.toString(), dayless.toString()),
        result.problems().stream().map(problem -> problem.place().file()).distinct().toList());
  }

  @Test
  void theDaysThatAreAskedForCount() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    Path file = Tiny.write(folder.resolve("c.yaml"), Tiny.CASE);
    ImpactResult result =
        impact()
            .asOf(List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2010, 1, 1)))
            .on(List.of(file), Progress.NONE);
    assertEquals(2, result.checks());
    assertEquals(
        List.of(LocalDate.of(2023, 1, 1)),
        result.changed().stream().map(ChangedCase::asOf).toList());
  }

  @Test
  void manyFilesAreToldInTheirOrder() throws IOException {
    edit("tiny/assessment-missing.drl", "\"blocker\"", "\"high\"");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      files.add(
          Tiny.write(
              folder.resolve(String.format("many/%03d.yaml", i)),
              i % 7 == 0 ? Tiny.CASE : Tiny.CASE.replace("none: yes", "date: 2019-01-15")));
    }
    ImpactResult result = impact().on(files, Progress.NONE);
    assertEquals(
        files.stream()
            .map(file -> file.getFileName().toString().replace(".yaml", ""))
            .filter(id -> Integer.parseInt(id) % 7 == 0)
            .toList(),
        result.changed().stream().map(ChangedCase::id).toList());
  }

  // --- nothing is missed -------------------------------------------------------------------------

  /** Of the real rules and all their cases: what whole checks on both sides say, and no more. */
  @Test
  void itTellsWhatTwoWholeChecksTell() throws IOException {
    Path rules = copied(Path.of("rules"));
    replace(rules.resolve("osja/values/review-interval-months.yaml"), "value: 12", "value: 6");
    replace(
        rules.resolve("osja/values/osja-edition.yaml"), "value: 2017-01-26", "value: 2019-06-01");
    try (Stream<Path> packs = Files.list(rules.resolve("torture-record"))) {
      Path first = packs.filter(file -> file.toString().endsWith(".drl")).sorted().toList().get(0);
      replace(first, "$p : Partnership()", "$p : Partnership()\n    not AsOf()");
    }
    Rulebook before = Rulebook.load(Path.of("rules"));
    Rulebook after = Rulebook.load(rules);
    Plumbline plumbline = Plumbline.of(before);
    Plumbline otherPlumbline = Plumbline.of(after);
    List<Path> files = new ArrayList<>(CaseFolder.files(Path.of("test-cases/histories")));
    files.addAll(CaseFolder.files(Path.of("test-cases/osja/review-overdue")));
    files.addAll(CaseFolder.files(Path.of("test-cases/osja/assessment-missing")));
    ImpactResult result = Impact.of(before, after).on(files, Progress.NONE);
    List<String> expected = new ArrayList<>();
    for (Path file : files) {
      Case theCase = Case.read(file);
      for (LocalDate day : theCase.asOf().stream().sorted().toList()) {
        expected.addAll(
            differences(plumbline.check(theCase, day), otherPlumbline.check(theCase, day)));
      }
    }
    assertTrue(expected.size() > 30, expected.size() + " differences");
    assertEquals(
        expected.stream().sorted().toList(),
        result.changed().stream()
            .flatMap(
                change ->
                    change.flags().stream()
                        .map(
                            flag ->
                                change.id()
                                    + " "
                                    + change.asOf()
                                    + " "
                                    + flag.code()
                                    + "@"
                                    + flag.subject()))
            .sorted()
            .toList());
  }

  private static List<String> differences(Check before, Check after) {
    Map<String, Flag> old = byName(before);
    Map<String, Flag> fresh = byName(after);
    return Stream.concat(old.keySet().stream(), fresh.keySet().stream())
        .distinct()
        .sorted()
        .filter(
            name ->
                !Aspect.between(
                        Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name)))
                    .isEmpty())
        .map(name -> before.theCase().id() + " " + before.asOf() + " " + name)
        .toList();
  }

  private static Map<String, Flag> byName(Check check) {
    return check.flags().stream()
        .collect(Collectors.toMap(flag -> flag.code() + "@" + flag.subject(), flag -> flag));
  }

  // --- the words above ---------------------------------------------------------------------------

  private Impact impact() {
    try {
      return Impact.of(Rulebook.load(older), Rulebook.load(newer));
    } catch (BrokenRulesException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  private ChangedCase changed(String text) {
    return impact().on(Case.parse(text), DAY).orElseThrow();
  }

  private ImpactResult portfolio(String text) {
    return impact().on(List.of(Tiny.write(folder.resolve("case.yaml"), text)), Progress.NONE);
  }

  private static List<String> told(ChangedCase changed) throws BrokenFileException {
    return changed.flags().stream()
        .map(
            flag ->
                flag.code()
                    + "@"
                    + flag.subject()
                    + " "
                    + flag.what()
                    + ": "
                    + flag.aspects().stream()
                        .map(Aspect::toString)
                        .collect(Collectors.joining(", "))
                    + " by "
                    + flag.edits().stream().map(RuleEdit::name).toList())
        .toList();
  }

  private static String reads(String name, String condition) {
    return READS.formatted(name, condition);
  }

  private void both(String file, String text) {
    Tiny.write(older.resolve(file), text);
    Tiny.write(newer.resolve(file), text);
  }

  private void edit(String file, String from, String to) throws IOException {
    replace(newer.resolve(file), from, to);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(file, text.replace(from, to));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path copied(Path rules) throws IOException {
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Tiny.write(copy.resolve(rules.relativize(file).toString()), Files.readString(file));
      }
    }
    return copy;
  }
}
