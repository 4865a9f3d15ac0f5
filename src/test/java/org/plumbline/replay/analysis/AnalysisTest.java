package org.plumbline.replay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.CaseFiles;
import org.plumbline.Plumbline;
import org.plumbline.replay.CaseResult;
import org.plumbline.replay.Replay;
import org.plumbline.replay.ReplayResult;

/** Rules written to be found out. */
class AnalysisTest {
  private static final Plumbline PLUMBLINE =
      Plumbline.load(Path.of("src/test/resources/org/plumbline/replay/analysis/rules"));
  private static Analysis analysis;

  @BeforeAll
  static void analyse() {
    analysis =
        Analysis.of(
            PLUMBLINE,
            PLUMBLINE.rulebook().rules(),
            CaseFiles.ROOT,
            new Bounds(1500, Duration.ofMinutes(10), 1),
            (done, all) -> assertTrue(done <= all));
  }

  @Test
  void whetherARuleCanFire() {
    assertEquals(
        Map.of(
            "trial/a-follows", "a case that is there",
            "trial/b-implies", "a case that is there",
            "trial/decoration", "a case that is there",
            "trial/impossible-days", "never: 19:35 20:5 20:39 20:55",
            "trial/impossible-word", "never: 20:5 20:15 20:72",
            "trial/three-things-meet", "a case that was found"),
        analysis.rules().stream()
            .collect(Collectors.toMap(one -> one.rule().id(), one -> words(one.fires()))));
  }

  @Test
  void conditionsThatMakeNoDifference() {
    assertEquals(
        List.of(
            "decoration.drl:18:34: Phase( from <= $day ), never: 18:5 18:48",
            "decoration.drl:19:59: Assessment( rating != Rating.LOW ), never: 19:5 19:17",
            "three-things-meet.drl:19:74: Withdrawal( date <= $day ), never: 20:5 20:66 20:80"),
        analysis.idle().stream()
            .map(
                one ->
                    Path.of(one.place().toString()).getFileName()
                        + ": "
                        + one.text()
                        + ", "
                        + words(one.matters()))
            .toList());
  }

  @Test
  void ruleThatFollowsFromAnother() {
    assertEquals(
        List.of("trial/b-implies: trial/a-follows, not mutual, not told"),
        analysis.implications().stream()
            .filter(Implication::proved)
            .map(
                one ->
                    one.one().id()
                        + ": "
                        + one.other().id()
                        + (one.mutual() ? ", mutual" : ", not mutual")
                        + (one.told() ? ", told" : ", not told"))
            .toList());
  }

  @Test
  void wordsAndFactsThatNoRuleLooksAt() {
    Unmentioned none = analysis.unmentioned();
    assertEquals(List.of("NOT_RATED"), none.words().get("Rating"));
    assertEquals(List.of("LOW"), none.onlyExcluded().get("Rating"));
    assertEquals(List.of("COUP"), none.onlyExcluded().get("IncidentKind"));
    assertEquals("[IncidentKind, Rating]", none.seenByOthers().toString());
    assertTrue(none.facts().contains("Waiver"), none.facts().toString());
    assertTrue(!none.facts().contains("Warning"), none.facts().toString());
    assertEquals(List.of("id", "provider"), none.properties().get("Phase"));
  }

  /** Each case that is written says what the rules do, as Drools does it. */
  @Test
  void whatIsWrittenCanBeReplayed(@TempDir Path folder) throws IOException {
    Map<String, String> files = Analysis.caseFiles(PLUMBLINE, analysis);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    ReplayResult result = Replay.run(PLUMBLINE, folder);
    assertEquals(
        "",
        result.cases().stream()
            .filter(one -> one.outcome() != CaseResult.Outcome.GREEN)
            .map(one -> one.file() + one.differences())
            .collect(Collectors.joining("\n")));
    long shown =
        analysis.rules().stream()
            .mapToLong(
                one ->
                    one.conditions().stream().filter(c -> isShown(c.matters())).count()
                        + (isShown(one.fires()) ? 1 : 0))
            .sum();
    assertEquals(shown, files.size());
    assertTrue(
        files.keySet().stream().anyMatch(name -> name.matches("trial/three.*-fires.yaml")),
        files.keySet().toString());
  }

  private static boolean isShown(Answer answer) {
    return answer instanceof Answer.Shown;
  }

  private static String words(Answer answer) {
    if (answer instanceof Answer.Shown shown) {
      return shown.example().changes().isEmpty() ? "a case that is there" : "a case that was found";
    }
    return answer instanceof Answer.Disproved disproved
        ? "never:"
            + disproved.from().stream()
                .map(place -> " " + place.line() + ":" + place.column())
                .collect(Collectors.joining())
        : answer.toString();
  }
}
