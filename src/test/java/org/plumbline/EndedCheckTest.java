package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.check.CheckInterruptedException;
import org.plumbline.check.TimeLimitException;
import org.plumbline.internal.report.Tiny;
import org.plumbline.screening.Lists;

/** A check that takes too long can be ended. */
class EndedCheckTest {
  /**
   * Minutes, if nobody ends it; these are fewer than a million ways, so the rule is not refused.
   */
  private static final int ACTS = 900;

  @TempDir Path folder;

  @Test
  void anInterruptEndsALongJoin() throws InterruptedException {
    endsSoonAfterAnInterrupt(joining(), Case.parse(acts()));
  }

  @Test
  void anInterruptEndsASearchThroughManyOpenQuestions() throws InterruptedException {
    endsSoonAfterAnInterrupt(Plumbline.withBundledRules(), Case.parse(openQuestions()));
  }

  @Test
  void aThreadThatIsInterruptedAlreadyStartsNoCheckAndCanLater() {
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder));
    Case theCase = Case.parse(Tiny.CASE);
    Thread.currentThread().interrupt();
    CheckInterruptedException ended =
        assertThrows(CheckInterruptedException.class, () -> plumbline.check(theCase));
    assertTrue(Thread.interrupted());
    assertEquals("the check was interrupted and has no result", ended.getMessage());
    assertEquals(1, plumbline.check(theCase).flags().size());
  }

  @Test
  void whatIsComputedLaterCanBeAskedForAgain() {
    Check check = Plumbline.load(Tiny.rules(folder)).check(Case.parse(Tiny.CASE));
    Thread.currentThread().interrupt();
    assertThrows(CheckInterruptedException.class, () -> check.notRaised().get(0));
    assertTrue(Thread.interrupted());
    assertEquals("tiny/summary-unpublished", check.notRaised().get(0).code());
  }

  @Test
  void aCheckThatTakesLongerThanItMayIsGivenUp() {
    Plumbline plumbline = joining().with(Limits.ofTime(Duration.ofMillis(500)));
    Case theCase = Case.parse(acts());
    TimeLimitException ended =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> assertThrows(TimeLimitException.class, () -> plumbline.check(theCase)));
    assertEquals(
        "the check was given up after 0.5 s, the time that it may take", ended.getMessage());
  }

  @Test
  void limitsStayWhenPacksOrListsAreChosen() {
    Limits limits = Limits.ofTime(Duration.ofSeconds(30));
    Plumbline plumbline = Plumbline.load(Tiny.rules(folder)).with(limits);
    assertEquals(limits, plumbline.only(List.of("tiny")).limits());
    assertEquals(limits, plumbline.with(Lists.bundled()).limits());
    assertEquals(Limits.NONE, plumbline.with(Limits.NONE).limits());
  }

  @Test
  void aLimitOfNoTimeIsRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Limits.ofTime(Duration.ZERO));
    assertEquals("a time limit is at least a millisecond", refused.getMessage());
  }

  private static void endsSoonAfterAnInterrupt(Plumbline plumbline, Case theCase)
      throws InterruptedException {
    AtomicReference<RuntimeException> ended = new AtomicReference<>();
    AtomicBoolean isMarked = new AtomicBoolean();
    Thread worker =
        new Thread(
            () -> {
              try {
                plumbline.check(theCase);
              } catch (RuntimeException e) {
                ended.set(e);
                isMarked.set(Thread.currentThread().isInterrupted());
              }
            });
    worker.setDaemon(true);
    worker.start();
    worker.join(1_500);
    assertTrue(worker.isAlive(), "the check is too short for this test");
    worker.interrupt();
    worker.join(5_000);
    assertFalse(worker.isAlive(), "the check goes on");
    assertInstanceOf(CheckInterruptedException.class, ended.get());
    assertTrue(isMarked.get());
  }

  private Plumbline joining() {
    Path rules = Tiny.rules(folder);
    Tiny.addRule(
        rules,
        "many",
        """
            Act( $first : id )
            Act( id != $first, $second : id )
            Act( by == $first, by == $second )
        """);
    return Plumbline.load(rules);
  }

  private static String acts() {
    return Tiny.CASE
        + "acts:\n"
        + each(
            ACTS, "  - {id: b%d, what: other, by: the NCA, decided: 2020-01-01, source: report}");
  }

  private static String openQuestions() {
    return Tiny.CASE
            .replace(
                "assessments: {none: yes, source: report}\n",
                "assessments:\n"
                    + each(
                        40,
                        "  - {id: a%d, regime: OSJA, made: yes, date: 2018/2021, rating: unknown,"
                            + " source: report}"))
            .replace(
                "phases: [",
                "phases: ["
                    + each(40, "{id: q%d, from: 2018/2021, to: 2021/2023, provider: unknown},")
                        .replace("\n", ""))
        + "acts:\n"
        + each(40, "  - {id: b%d, what: unknown, by: the NCA, decided: 2018/2021, source: report}");
  }

  private static String each(int count, String entry) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry.formatted(i) + "\n")
        .collect(Collectors.joining());
  }
}
