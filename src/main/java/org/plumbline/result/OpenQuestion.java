package org.plumbline.result;

import java.util.List;
import org.plumbline.fact.word.Why;
import org.plumbline.problem.Place;

/**
 * A question that the case leaves open.
 *
 * @param id unique in the case
 * @param text the question in words
 * @param why why it is open
 * @param place where the case leaves it open
 * @param decides the codes of the flags that depend on it; empty if none does
 */
public record OpenQuestion(String id, String text, Why why, Place place, List<String> decides) {
  /** Copies the codes. */
  public OpenQuestion {
    decides = List.copyOf(decides);
  }
}
