package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.CorrectionKind;
import org.plumbline.fact.word.Words;

/**
 * A correction of an official statement.
 *
 * @param id the id
 * @param partnership the partnership
 * @param kind whether the office corrected it or a court contradicted it
 * @param statement the words of the statement
 * @param by who corrected or contradicted it
 * @param words the words of the source; empty if not recorded
 * @param date the date
 */
public record Correction(
    String id,
    String partnership,
    CorrectionKind kind,
    String statement,
    String by,
    String words,
    LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }

  /** The statement in quotation marks, or a remark that the case quotes none. */
  @Reads("statement")
  public String stated() {
    return Words.quoted(statement);
  }
}
