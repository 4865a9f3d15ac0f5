package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problem;

/**
 * One edition of one list, read from the files in which it was published. Immutable.
 *
 * @param kind the published list and its form
 * @param date of the edition; empty if the files do not give it
 * @param sha256 of the file, in lower-case hex; for several files, the SHA-256 of their hex hashes
 *     in the order of their names, each followed by a line feed
 * @param entries in the order of the file
 * @param extract whether this is only part of an edition; something that is not in it may still be
 *     listed
 * @param notRead one problem for each row, element or value that was not understood
 */
public record SanctionsList(
    PublishedList kind,
    Optional<LocalDate> date,
    String sha256,
    List<ListEntry> entries,
    boolean extract,
    List<Problem> notRead) {
  /** Copies the lists. */
  public SanctionsList {
    entries = List.copyOf(entries);
    notRead = List.copyOf(notRead);
  }
}
