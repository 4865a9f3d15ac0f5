package org.plumbline.result;

import java.util.List;
import org.plumbline.fact.word.Why;
import org.plumbline.problem.Place;

/**
 * An open question of the case.
 *
 * @param id the id, unique in the case
 * @param text the question in words
 * @param why the reason why it is open
 * @param place where the case leaves it open
 * @param decides the codes of the flags that depend on it; may be empty
 */
public record OpenQuestion(String id, String text, Why why, Place place, List<String> decides) {

  public OpenQuestion {
    decides = List.copyOf(decides);
  }
}
