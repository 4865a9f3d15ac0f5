package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.TargetKind;
import org.plumbline.fact.word.Words;

/**
 * How the success of the assistance is counted.
 *
 * @param id the id
 * @param partnership the partnership
 * @param counts what is counted
 * @param by the office that counts it as success
 * @param words the words of the source; empty if not recorded
 * @param date the date since which it is counted
 */
public record PerformanceTarget(
    String id, String partnership, TargetKind counts, String by, String words, LocalDate date)
    implements Fact {
  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
