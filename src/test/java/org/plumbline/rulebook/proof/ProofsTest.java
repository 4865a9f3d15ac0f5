package org.plumbline.rulebook.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.CaseFiles;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseFact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Partnership;
import org.plumbline.rulebook.Deletion;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;

/** What is proved of rules is so, and what is known to be so is proved. */
class ProofsTest {
  private static final Rulebook BUNDLED = Rulebook.bundled().withAllPacks();
  private static final Rulebook TRIAL =
      Rulebook.load(Path.of("src/test/resources/org/plumbline/replay/analysis/rules"));

  @Test
  void noBundledRuleCanNeverFire() {
    Proofs proofs = Proofs.of(BUNDLED);
    assertEquals(List.of(), BUNDLED.rules().stream().filter(proofs::neverFires).toList());
  }

  @Test
  void everyRuleFollowsFromItself() {
    Proofs proofs = Proofs.of(BUNDLED);
    assertEquals(
        List.of(), BUNDLED.rules().stream().filter(rule -> !proofs.implies(rule, rule)).toList());
  }

  @Test
  void whatFollowsFromWhatAmongTheBundledRules() {
    assertEquals(
        """
        osja/approval-missing-high-risk: osja/approval-missing
        osja/assessment-undisclosed: evidence/too-little-known
        osja/review-long-overdue: osja/review-overdue
        smokescreen/process-followed-no-change: smokescreen/no-reform-found
        """,
        following(BUNDLED));
  }

  /** The text of a rule that can never fire says so; the others follow from it, as from nothing. */
  @Test
  void whatCanNeverFire() {
    Proofs proofs = Proofs.of(TRIAL);
    assertEquals(
        List.of("trial/impossible-days", "trial/impossible-word"),
        TRIAL.rules().stream().filter(proofs::neverFires).map(Rule::id).toList());
  }

  @Test
  void theNumberOfMonthsIsLookedUp() {
    Proofs proofs = Proofs.of(BUNDLED);
    Rule long24 = BUNDLED.rule("osja/review-long-overdue").orElseThrow();
    Rule short12 = BUNDLED.rule("osja/review-overdue").orElseThrow();
    assertTrue(proofs.implies(long24, short12));
    assertTrue(!proofs.implies(short12, long24));
  }

  /** No condition of a bundled rule makes no difference on account of the rule itself. */
  @Test
  void conditionsWithoutEffectAreSoForReasonsOutsideTheRule() {
    Proofs proofs = Proofs.of(BUNDLED).on(Set.of());
    List<String> found = new ArrayList<>();
    int looked = 0;
    for (Rule rule : BUNDLED.rules()) {
      for (Deletion deletion : Deletion.of(rule)) {
        looked++;
        if (proofs.implies(deletion.mutant(), rule) && proofs.implies(rule, deletion.mutant())) {
          found.add(rule.id() + " " + deletion.what());
        }
      }
    }
    assertTrue(looked > 1000, "only " + looked + " were looked at");
    assertEquals(List.of("sanctioned-links/distantly-linked-to-listed Value.name =="), found);
  }

  /** What proofs take for granted. */
  @Test
  void everyCaseHasOnePartnershipAndEverythingBelongsToIt() {
    List<String> others = new ArrayList<>();
    int facts = 0;
    for (Path file : CaseFiles.below(CaseFiles.ROOT)) {
      Case of = Case.read(file);
      List<CaseFact> partnerships =
          of.facts().stream()
              .filter(fact -> fact.type() == FactType.of(Partnership.class))
              .toList();
      assertEquals(1, partnerships.size(), file.toString());
      String id = partnerships.get(0).id();
      for (CaseFact fact : of.facts()) {
        if (fact.values().containsKey("partnership")) {
          facts++;
          if (!fact.value("partnership").written().equals(id)) {
            others.add(file + ": " + fact.id());
          }
        }
      }
    }
    assertTrue(facts > 1000, "only " + facts + " facts");
    assertEquals(List.of(), others);
  }

  private static String following(Rulebook rulebook) {
    Proofs proofs = Proofs.of(rulebook);
    StringBuilder text = new StringBuilder();
    for (Rule one : rulebook.rules()) {
      for (Rule other : rulebook.rules()) {
        if (!one.equals(other) && proofs.implies(one, other)) {
          text.append(one.id()).append(": ").append(other.id()).append('\n');
        }
      }
    }
    return text.toString();
  }
}
