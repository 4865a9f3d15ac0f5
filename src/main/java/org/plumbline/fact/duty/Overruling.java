package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * Officials advised against the assistance and were overruled.
 *
 * @param id the id
 * @param partnership the partnership
 * @param advisers the office that advised against it
 * @param by the office that overruled it
 * @param words the words of the source; empty if not recorded
 * @param date when
 */
public record Overruling(
    String id, String partnership, String advisers, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
