package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Words;

/**
 * A body says that the guidance does not apply.
 *
 * @param id the id
 * @param partnership the partnership
 * @param regime which guidance
 * @param by the body
 * @param words the words of the source; empty if not recorded
 * @param date when
 */
public record ScopeDispute(
    String id, String partnership, Regime regime, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
