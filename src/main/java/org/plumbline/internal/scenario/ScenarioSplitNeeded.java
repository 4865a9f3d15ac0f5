package org.plumbline.internal.scenario;

import java.util.List;

/** A box holds readings that differ for a rule; it must be split by the answers to one question. */
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

  /** The answers in groups; the readings of two groups may differ. */
  public List<List<Object>> parts() {
    return parts;
  }
}
