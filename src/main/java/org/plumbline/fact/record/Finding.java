package org.plumbline.fact.record;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Reads;
import org.plumbline.fact.word.FindingKind;
import org.plumbline.fact.word.FoundBy;
import org.plumbline.fact.word.Scope;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Words;

/**
 * A dated finding that is neither of torture nor of change.
 *
 * @param id the id
 * @param kind what was found
 * @param about the organisation, the country or the region
 * @param scope which of the three
 * @param country the country of it
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who found it
 * @param finder what they are; not how firmly it is known that they found it
 * @param independent whether the finder is independent of host and donor
 * @param standing how firmly it stands
 * @param words the words of the source; empty if not recorded
 * @param coversFrom first day of the period it is about; EVER if not said
 * @param coversTo last day of that period
 * @param published when it could be known
 */
public record Finding(
    String id,
    FindingKind kind,
    String about,
    Scope scope,
    String country,
    String region,
    String by,
    FoundBy finder,
    boolean independent,
    Standing standing,
    String words,
    LocalDate coversFrom,
    LocalDate coversTo,
    LocalDate published)
    implements Fact {
  /**
   * The verb that its standing allows: found, admitted, documented, reported, alleged. Where a
   * court or the body itself found it and others tell of it: is reported to have found.
   */
  @Reads({"finder", "standing"})
  public String said() {
    return switch (finder) {
      case COURT ->
          standing == Standing.COURT || standing == Standing.ADMITTED ? "found" : told("found");
      case OWN_BODY ->
          standing == Standing.ADMITTED || standing == Standing.OFFICIAL
              ? standing.verb()
              : told("stated");
      case OTHER -> standing.verb();
    };
  }

  private String told(String verb) {
    String by =
        switch (standing) {
          case PRESS -> "reported";
          case ALLEGED -> "alleged";
          case UNSOURCED -> "said";
          default -> "documented";
        };
    return "is " + by + " to have " + verb;
  }

  /** The words of the source in quotation marks, or that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
