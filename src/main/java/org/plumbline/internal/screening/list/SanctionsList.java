package org.plumbline.internal.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problem;

/**
 * One edition of one list, read from the files in which it was published. Immutable.
 *
 * @param kind which list, in which form
 * @param date of which the edition is; empty if the files do not say
 * @param sha256 of the files, in lower-case hex; of several, of their hex hashes in the order of
 *     their names, each followed by a line feed
 * @param entries in the order of the file
 * @param extract whether it was read as a part of an edition on purpose, so that nobody may
 *     conclude from it that somebody is not listed
 * @param notRead every row, element or value that was not understood
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
