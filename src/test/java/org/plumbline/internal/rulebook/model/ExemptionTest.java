package org.plumbline.internal.rulebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.Place;

/** What no case can show is exempt, with a reason, and nothing else is. */
class ExemptionTest {
  private static Exemption exemption(String rule, String description) {
    return new Exemption(
        "osja", rule, description, "a reason", Place.of("rules/osja/exemptions.yaml"));
  }

  @Test
  void anAsteriskStandsForAnyText() {
    Exemption exemption = exemption("*", "*( partnership == $p.id ): never false");
    assertTrue(
        exemption.covers("osja/review-overdue", "Phase( partnership == $p.id ): never false"));
    assertFalse(
        exemption.covers("osja/review-overdue", "Phase( partnership == $p.id ): never true"));
    assertFalse(
        exemption.covers("osja/review-overdue", "Phase( partnership == $q.id ): never false"));
  }

  @Test
  void itIsForTheRulesOfItsPackOnly() {
    assertFalse(
        exemption("*", "AsOf: never false").covers("evidence/contested", "AsOf: never false"));
    assertFalse(
        exemption("review-overdue", "AsOf: never false")
            .covers("osja/review-long-overdue", "AsOf: never false"));
  }

  @Test
  void aMistakeInTheFileIsToldWithItsPlace() {
    RuleProblems problems = new RuleProblems("rules/osja/exemptions.yaml", "");
    Exemptions.read(
        Yaml.parse("coverage:\n  - {rule: \"*\", what: x, becuase: y}\n", problems.file()),
        "osja",
        problems);
    assertEquals(
        """
        [rules/osja/exemptions.yaml:2:5: the key 'because' is missing, \
        rules/osja/exemptions.yaml:2:26: unknown key 'becuase'; the keys here are rule, what, because (did you mean 'because'?)]""",
        problems.sorted().toString());
  }
}
