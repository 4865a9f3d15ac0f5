package org.plumbline.internal.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.CaseFolders;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

class RemediesTest {
  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  @Test
  void aReviewMadeTodayClearsAnOverdueOne() {
    Remedies found =
        clearing("osja/review-overdue/more/stands-assessed-twelve-months-and-a-day-ago", DAY);
    assertEquals(
        List.of(
            "assessment a1 is reviewed on 31 March 2022",
            "a new assessment is made, whatever it finds, on 31 March 2022",
            "a new assessment is made that names measures against the risks, and is published with"
                + " its rating, whatever that is, on 31 March 2022"),
        words(found.sets()));
    assertEquals(List.of("the assistance ends on 31 March 2022"), words(found.stops()));
    assertEquals(List.of(), found.sets().get(0).also());
  }

  @Test
  void anAssessmentThatCameLateIsHistoryAndNothingShortOfTheEndClearsIt() {
    Remedies found = clearing("osja/assessment-late/stands-completed-the-day-after-the-start", DAY);
    assertEquals(List.of(), words(found.sets()));
    assertEquals(List.of("the assistance ends on 31 March 2022"), words(found.stops()));
    assertFalse(found.bounded());
  }

  @Test
  void afterTheLastDayOfAllThereIsNoDayToTry() {
    LocalDate last = LocalDate.of(2999, 12, 31);
    Remedies found = clearing("evidence/contested/stands-two-ratings", last);
    assertEquals(last, found.day());
    assertEquals(List.of(), words(found.sets()));
  }

  @Test
  void whereADayIsAskedForThatCannotBeCheckedItIsRefused() {
    Case theCase =
        Case.read(CaseFolders.ROOT.resolve("evidence/contested/stands-two-ratings.yaml"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PLUMBLINE.onDay(theCase, LocalDate.of(3000, 1, 1)));
    assertEquals(
        "the day of the check, 3000-01-01, is not between the years 1000 and 2999",
        refused.getMessage());
  }

  @Test
  void aDocumentIsStatedAsWhatItWouldHaveToShow() {
    Remedies found = clearing("osja/review-overdue/depends-assessment-not-recorded", DAY);
    assertEquals(
        List.of(
            "if a document shows: when was the assessment completed? between 31 March 2021 and 31 March 2022;"
                + " if a document shows: was an OSJA assessment made, and when? yes"),
        words(found.sets()));
  }

  @Test
  void whenAPhaseBeganIsHistoryAndIsNotProposed() {
    Remedies found = clearing("osja/review-overdue/more/depends-year-of-the-start", DAY);
    assertFalse(words(found.sets()).toString().contains("begin"));
    assertEquals(List.of("when did phase p1 begin?"), found.history());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "osja/review-overdue/more/depends-year-of-the-review",
        "osja/review-overdue/depends-assessment-not-recorded",
        "osja/assessment-late/more/depends-month-of-the-start"
      })
  void whatAnAnswerDoesIsWhatAWholeCheckWithItSays(String file) {
    PreparedCase onDay = onDay(file);
    Check check = PLUMBLINE.check(onDay);
    for (Unknown unknown : Unknowns.of(PLUMBLINE, onDay, check)) {
      for (Unknown.IfSo ifSo : unknown.answers()) {
        Check assumed = PLUMBLINE.check(onDay.assuming(List.of(ifSo.answer())));
        assertEquals(keys(ifSo.stand()), raised(assumed, unknown, Certainty.STANDS));
        assertEquals(keys(ifSo.depend()), raised(assumed, unknown, Certainty.DEPENDS));
      }
    }
  }

  /** An act that makes a broken file would never be tried, and nobody would know. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "well-run",
        "osja/review-overdue/more/stands-never-assessed-none-with-a-source",
        "histories/uk-bahrain-ni-co",
        "histories/uk-usa-elgizouli"
      })
  void everyActMakesACaseThatCanBeRead(String file) {
    Case theCase = Case.read(CaseFolders.ROOT.resolve(file + ".yaml"));
    List<Remedy.Act> acts =
        Stream.concat(RemedyActs.on(theCase, DAY).stream(), RemedyActs.stops(theCase, DAY).stream())
            .toList();
    assertFalse(acts.isEmpty());
    acts.forEach(act -> act.changed().apply(theCase.tree()).read());
  }

  private static List<String> raised(Check check, Unknown unknown, Certainty certainty) {
    List<String> hanging = keys(unknown.flags());
    return keys(check.flags().stream().filter(flag -> flag.certainty() == certainty).toList())
        .stream()
        .filter(hanging::contains)
        .toList();
  }

  private static List<String> keys(List<Flag> flags) {
    return flags.stream().map(flag -> flag.code() + "@" + flag.subject()).sorted().toList();
  }

  private static List<String> words(List<Remedies.Cleared> sets) {
    return sets.stream()
        .map(set -> set.steps().stream().map(Remedy::words).collect(Collectors.joining("; ")))
        .toList();
  }

  private static Remedies clearing(String file, LocalDate day) {
    PreparedCase onDay = PLUMBLINE.onDay(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), day);
    Check check = PLUMBLINE.check(onDay);
    String code = file.substring(0, file.lastIndexOf('/')).replaceFirst("/more$", "");
    return new RemedySearch(PLUMBLINE, onDay, check).of(check.flags(code).get(0));
  }

  private static PreparedCase onDay(String file) {
    return PLUMBLINE.onDay(Case.read(CaseFolders.ROOT.resolve(file + ".yaml")), DAY);
  }
}
