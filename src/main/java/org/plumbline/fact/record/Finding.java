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
 * A dated finding about neither torture nor change.
 *
 * @param id the id
 * @param kind what was found
 * @param about the organisation, the country or the region
 * @param scope whether that is an organisation, a country or a region
 * @param country its country
 * @param region the region, or that of the organisation; empty if none is given
 * @param by who found it
 * @param finder the kind of finder; how reliable the report of the finding is, is its standing
 * @param independent whether the finder is independent of host and donor
 * @param standing its standing
 * @param words the words of the source; empty if not recorded
 * @param coversFrom the first day of the period it is about; EVER if not said
 * @param coversTo the last day of that period
 * @param published the date of publication, from which it could be known
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
   * The verb that fits its standing: found, admitted, documented, reported, alleged. If others
   * report the finding of a court or of the body itself: "is reported to have found".
   */
  @Reads({"finder", "standing"})
  public String said() {
    return switch (finder) {
      case COURT ->
          standing == Standing.COURT || standing == Standing.ADMITTED
              ? "found"
              : reportedTo("found");
      case OWN_BODY ->
          standing == Standing.ADMITTED || standing == Standing.OFFICIAL
              ? standing.verb()
              : reportedTo("stated");
      case OTHER -> standing.verb();
    };
  }

  private String reportedTo(String verb) {
    String by =
        switch (standing) {
          case PRESS -> "reported";
          case ALLEGED -> "alleged";
          case UNSOURCED -> "said";
          default -> "documented";
        };
    return "is " + by + " to have " + verb;
  }

  /** The words of the source in quotation marks, or a remark that the case quotes none. */
  @Reads("words")
  public String quote() {
    return Words.quoted(words);
  }
}
