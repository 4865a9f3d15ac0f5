package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * A growth of the scope of the assistance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param by who said so
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Expansion(String id, String partnership, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
