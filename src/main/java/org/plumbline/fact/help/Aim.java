package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * A recorded aim of the assistance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param humanRights whether the aim is to improve respect for human rights
 * @param words the words of the source; empty if not recorded
 * @param date the date on which it was recorded
 */
public record Aim(String id, String partnership, boolean humanRights, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
