package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * A decision that overruled officials who had advised against the assistance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param advisers the office that advised against it
 * @param by the office that overruled them
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Overruling(
    String id, String partnership, String advisers, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
