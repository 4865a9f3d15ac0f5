package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * The scope of the assistance grew.
 *
 * @param id the id
 * @param partnership the partnership
 * @param by who says so
 * @param words the words of the source; empty if not recorded
 * @param date when
 */
public record Expansion(String id, String partnership, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
