package org.plumbline.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.casefile.Case;
import org.plumbline.internal.report.Tiny;
import org.plumbline.result.Certainty;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** However many questions are open, the stack does not run out. */
class DeepQuestionsTest {
  private static final int STACK = 256 * 1024;
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1000, DEPENDS", "5000, DEPENDS"})
  void acts(int count, Certainty expected) throws Exception {
    assertEquals(
        Optional.of(expected),
        certainty(
            "    not Act( partnership == $p.id, what == ActKind.EVIDENCE_SHARED )\n",
            "acts:\n"
                + each(
                    count,
                    "  - {id: a%d, what: unknown, by: NCA, decided: 2020-01-01, source: s}\n")));
  }

  @Test
  void assessments() throws Exception {
    assertEquals(
        Optional.of(Certainty.DEPENDS),
        certainty(
            "    exists Assessment( partnership == $p.id, rating == Rating.HIGH )\n",
            "assessments:\n"
                + each(
                    1_000,
                    "  - {id: a%d, regime: OSJA, made: yes, date: 2019-01-01, rating: unknown, source:"
                        + " s}\n")));
  }

  @Test
  void datesOfActs() throws Exception {
    assertEquals(
        Optional.of(Certainty.DEPENDS),
        certainty(
            "    AsOf( $day : date )\n    exists Act( partnership == $p.id, done > $day )\n",
            "acts:\n"
                + each(
                    1_000,
                    "  - {id: a%d, what: other, by: NCA, decided: 2020-01-01, done: 2021/2023,"
                        + " source: s}\n")));
  }

  @Test
  void datesOfLinks() throws Exception {
    assertEquals(
        Optional.of(Certainty.DEPENDS),
        certainty(
            "    AsOf( $day : date )\n    exists Link( from > $day )\n",
            "  - {id: hub, name: Hub, country: XA, kind: police}\n"
                + each(400, "  - {id: o%d, name: Body, country: XA, kind: police}\n")
                + "links:\n"
                + each(
                    400, "  - {from: o%d, to: hub, kind: funds, since: 2021/2023, source: s}\n")));
  }

  private static String each(int count, String entry) {
    return IntStream.range(0, count).mapToObj(entry::formatted).collect(Collectors.joining());
  }

  private Optional<Certainty> certainty(String when, String sections) throws Exception {
    Checker checker = new Checker(Rulebook.load(rules(when)), Lists.bundled());
    Case theCase = OpenCase.with(sections);
    FutureTask<List<Certainty>> task =
        new FutureTask<>(
            () ->
                checker.check(theCase, DAY).flags().stream()
                    .filter(flag -> flag.code().equals("tiny/deep"))
                    .map(flag -> flag.certainty())
                    .toList());
    Thread thread = new Thread(null, task, "small stack", STACK);
    thread.start();
    return task.get().stream().findFirst();
  }

  private Path rules(String when) {
    Path rules = folder.resolve("rules");
    Tiny.rules(folder);
    rules.resolve("tiny/assessment-missing.drl").toFile().delete();
    rules.resolve("tiny/summary-unpublished.drl").toFile().delete();
    Tiny.addRule(rules, "deep", when);
    return rules;
  }
}
