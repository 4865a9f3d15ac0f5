package org.plumbline.source;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/**
 * A document that facts come from. Texts are empty if the case does not give them.
 *
 * @param id what the case calls it
 * @param title its title
 * @param publisher who published it
 * @param kind what kind of publisher
 * @param url where it can be read
 * @param published when it could be known; empty if not given or unknown
 * @param repeats the document that it only repeats
 * @param read how much of it the author of the case read
 * @param standing how firmly stands what comes from it: its own, or that of its kind; empty if it
 *     has neither
 * @param place where the case names it
 * @param note what the author of the case says of it in their own words; empty if nothing
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

  /** A document of which nothing is noted. */
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

  /** Whether the note says that something of it was inferred, such as the day of publication. */
  public boolean inferred() {
    return Note.inferred(note);
  }

  /** How much of a source the author of the case read. */
  public enum Read {
    /** All of it. */
    WHOLE,
    /** Some of it. */
    PART,
    /** Nothing: it is named by another source. */
    NO;

    /** As a case file writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
