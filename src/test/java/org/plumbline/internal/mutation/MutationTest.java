package org.plumbline.internal.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFolders;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;

/** Rules are changed, and the cases notice or do not. */
class MutationTest {
  private static final Rulebook RULES = Rulebook.bundled();
  private static final Path OF_EVIDENCE = CaseFolders.ROOT.resolve("evidence");
  private static final List<String> CONTRADICTED = List.of("evidence/statement-contradicted");

  private static MutationResult run(Path cases, MutationRequest asked) {
    return Mutation.run(CaseSuite.load(RULES, Lists.bundled(), cases), asked, (done, all) -> {});
  }

  private static MutationRequest asked(int limit, int search) {
    return new MutationRequest(CONTRADICTED, limit, 1, search);
  }

  private static String survivors(MutationResult result) {
    return result.survivors().stream()
        .map(
            triedMutant ->
                triedMutant.mutant().operator() + ": " + triedMutant.mutant().description())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theCasesOfARuleNoticeWhatDoesNotTouchItsSeverity() {
    MutationResult result = run(OF_EVIDENCE, asked(1000, 0));
    assertEquals(
        List.of(),
        result.survivors().stream()
            .filter(triedMutant -> triedMutant.mutant().operator() != Operator.SEVERITY)
            .toList());
    assertEquals(1, result.exempt());
  }

  @Test
  void oneCaseNoticesLittleAndACaseThatWouldIsFound() {
    Path singleFile = OF_EVIDENCE.resolve("statement-contradicted/stands-after-the-end.yaml");
    MutationResult without = run(singleFile, asked(1000, 0));
    MutationResult with = run(singleFile, asked(1000, 500));
    assertTrue(without.score() < 95, "score " + without.score());
    assertEquals(survivors(without), survivors(with));
    List<Proposal> found =
        with.survivors().stream().flatMap(survivor -> survivor.proposal().stream()).toList();
    assertTrue(!found.isEmpty(), "no case was found that would notice");
    found.forEach(
        proposal -> {
          assertTrue(proposal.text().contains("\ndraft: "), proposal.text());
          assertTrue(!proposal.now().equals(proposal.then()), proposal.now());
        });
  }

  @Test
  void theSameSeedTakesTheSameChanges() {
    List<Mutant> once =
        run(OF_EVIDENCE, asked(5, 0)).tried().stream().map(TriedMutant::mutant).toList();
    List<Mutant> again =
        run(OF_EVIDENCE, asked(5, 0)).tried().stream().map(TriedMutant::mutant).toList();
    assertEquals(5, once.size());
    assertEquals(once, again);
  }

  @Test
  void aNameThatNamesNothingIsTold() {
    assertEquals(
        Optional.of(
            "there is no pack and no rule 'evidence/contestet'; did you mean 'evidence/contested'?"),
        new MutationRequest(List.of("evidence/contestet"), 1, 1, 0).mistake(RULES));
  }
}
