package org.plumbline.source;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * A document that facts come from. A text is empty if the case does not give it.
 *
 * @param id the id in the case
 * @param title its title
 * @param publisher who published it
 * @param kind the kind of publisher
 * @param url the web address
 * @param published the date of publication, from which its contents could be known; empty if
 *     missing or unknown
 * @param repeats the document that it merely repeats
 * @param read how much of it the author of the case has read
 * @param standing the standing of facts that come from it: as written, or the default of its kind;
 *     empty if it has neither
 * @param place where the case has it
 * @param note the author's remark; may be empty
 */
public record Source(
    String id,
    String title,
    String publisher,
    Optional<SourceKind> kind,
    String url,
    Optional<WrittenDate> published,
    String repeats,
    Optional<Read> read,
    Optional<Standing> standing,
    Place place,
    String note) {

  /** A source without a remark. */
  public Source(
      String id,
      String title,
      String publisher,
      Optional<SourceKind> kind,
      String url,
      Optional<WrittenDate> published,
      String repeats,
      Optional<Read> read,
      Optional<Standing> standing,
      Place place) {
    this(id, title, publisher, kind, url, published, repeats, read, standing, place, "");
  }

  /** Whether the remark says that something, such as the date of publication, was inferred. */
  public boolean inferred() {
    return Note.inferred(note);
  }

  /** How much of a source the author of the case has read. */
  public enum Read {
    /** All of it. */
    WHOLE,
    /** Some of it. */
    PART,
    /** None of it: another source mentions it. */
    NO;

    /** As a case file writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
