package org.plumbline.replay;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.Expectation;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Rule;

/**
 * One day of a test case, with what the case expects of it: read and screened once, and then to be
 * held against any number of rule sets. Immutable; safe for any number of threads.
 */
public final class Exam {
  private final String file;
  private final CaseOnDay onDay;
  private final Expectation expectation;
  private final Scope scope;
  private final RuleSet rules;

  Exam(String file, CaseOnDay onDay, Expectation expectation, Scope scope, RuleSet rules) {
    this.file = file;
    this.onDay = onDay;
    this.expectation = expectation;
    this.scope = scope;
    this.rules = rules;
  }

  /** The file of the case. */
  public String file() {
    return file;
  }

  /** The case on that day. */
  public CaseOnDay onDay() {
    return onDay;
  }

  /** The rules that run on it. */
  public RuleSet rules() {
    return rules;
  }

  /** What the case expects of that day. */
  Expectation expectation() {
    return expectation;
  }

  Scope scope() {
    return scope;
  }

  /** The ids of the rules of whose flags the case speaks: of its pack, or all. */
  public Set<String> speaksOf() {
    return scope.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The folder of the file and the folder above it: of the case of a rule, the id of the rule. */
  public String folder() {
    String[] parts = file.split("/", -1);
    int name = parts.length - 1;
    return name > 1 ? parts[name - 2] + "/" + parts[name - 1] : "";
  }
}
