package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.Expectation;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Certainty;

/**
 * One day of a test case with its expectation. It is read and screened once and then used with any
 * number of rule sets. Immutable; safe for any number of threads.
 */
public final class ExpectedDay {
  private final String file;
  private final PreparedCase onDay;
  private final Expectation expectation;
  private final CaseScope scope;
  private final RuleSet rules;
  private final List<String> codes;

  ExpectedDay(
      String file, PreparedCase onDay, Expectation expectation, CaseScope scope, RuleSet rules) {
    this.file = file;
    this.onDay = onDay;
    this.expectation = expectation;
    this.scope = scope;
    this.rules = rules;
    this.codes = rules.rules().stream().map(Rule::id).toList();
  }

  /** The file of the case. */
  public String file() {
    return file;
  }

  /** The case on that day. */
  public PreparedCase onDay() {
    return onDay;
  }

  /** The rules that run on it. */
  public RuleSet rules() {
    return rules;
  }

  /** Whether it expects more than flags. */
  public boolean expectsVerdict() {
    return expectation.verdict().isPresent() || expectation.couldBe().isPresent();
  }

  /**
   * Whether the outcome is what the case expects.
   *
   * @param ruleSet the rules
   * @param outcomes the certainty of all flags, by code and subject
   */
  public boolean isMet(RuleSet ruleSet, Map<String, ? extends Map<String, Certainty>> outcomes) {
    PreparedCase.Verdicted verdict = onDay.verdict(ruleSet, outcomes);
    return expectation.verdict().map(verdict.verdict()::equals).orElse(true)
        && expectation.couldBe().map(verdict.couldBe()::equals).orElse(true)
        && new FlagsDiff(scope, codes, RaisedFlag.of(outcomes))
            .against(ExpectedFlag.of(expectation))
            .isEmpty();
  }

  /** The ids of the rules whose flags the case must list. */
  public Set<String> listedRules() {
    return scope.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The last two folders of the path, without the folder {@code more}; for a case of a rule, this
   * is the id of the rule.
   */
  public String folder() {
    return CaseFolder.ofRule(Path.of(file))
        .filter(folder -> folder.getNameCount() > 1)
        .map(folder -> folder.getParent().getFileName() + "/" + folder.getFileName())
        .orElse("");
  }
}
