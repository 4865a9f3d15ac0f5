package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Words;

/**
 * A statement by a body that the guidance does not apply.
 *
 * @param id the id
 * @param partnership the partnership
 * @param regime the guidance
 * @param by the body that says so
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record ScopeDispute(
    String id, String partnership, Regime regime, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
