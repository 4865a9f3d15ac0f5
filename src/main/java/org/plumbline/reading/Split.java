package org.plumbline.reading;

import java.util.List;
import org.plumbline.casefile.Question;

/** A box holds readings that differ for a rule; it must be split by the answers to one question. */
final class Split extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Question question;
  private final transient List<List<Object>> parts;

  Split(Question question, List<List<Object>> parts) {
    super("split by " + question.id(), null, false, false);
    this.question = question;
    this.parts = parts;
  }

  Question question() {
    return question;
  }

  /** The answers in groups; the readings of two groups may differ. */
  List<List<Object>> parts() {
    return parts;
  }
}
