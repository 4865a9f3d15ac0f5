package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Words;

/**
 * An aim of the assistance that is recorded.
 *
 * @param id the id
 * @param partnership the partnership
 * @param humanRights whether it is that human rights be better kept
 * @param words the words of the source; empty if not recorded
 * @param date when it was recorded
 */
public record Aim(String id, String partnership, boolean humanRights, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
