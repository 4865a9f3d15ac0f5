package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * A condition for resuming paused assistance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param by who set it
 * @param words the words of the source; empty if not recorded
 * @param date the date on which it was set
 */
public record ResumptionCondition(
    String id, String partnership, String by, String words, LocalDate date) implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
