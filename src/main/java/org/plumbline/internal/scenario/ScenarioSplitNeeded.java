package org.plumbline.internal.scenario;

import java.util.List;

/**
 * Thrown if a rule gives different answers within a set of scenarios, so that the set must be split
 * by one question.
 */
public final class ScenarioSplitNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Question question;
  private final transient List<List<Object>> parts;

  public ScenarioSplitNeeded(Question question, List<List<Object>> parts) {
    super("split by " + question.id(), null, false, false);
    this.question = question;
    this.parts = parts;
  }

  public Question question() {
    return question;
  }

  /** The answers in groups. Scenarios of different groups may have different results. */
  public List<List<Object>> parts() {
    return parts;
  }
}
