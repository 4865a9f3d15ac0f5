package org.plumbline.screening.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;

/**
 * One edition of a list in the store. Immutable.
 *
 * @param list the name under which it was imported, such as {@code us-sdn}
 * @param kind which list, in which form
 * @param date of which it is
 * @param dateFrom who says so
 * @param sha256 of its files, as in {@link
 *     org.plumbline.internal.screening.list.SanctionsList#sha256()}
 * @param entries how many there are
 * @param notRead how many rows, elements or values were not understood
 * @param extract whether it is a part of an edition, from which nobody may conclude that somebody
 *     is not listed
 * @param files as published, in the order of their names; in the store they lie under other names
 * @param names how the files were called when they were imported, in the order of the files
 */
public record Edition(
    String list,
    PublishedList kind,
    LocalDate date,
    DateFrom dateFrom,
    String sha256,
    int entries,
    int notRead,
    boolean extract,
    List<Path> files,
    List<String> names) {
  /** Who says of which day an edition is. */
  public enum DateFrom {
    /** The file itself. */
    LIST,
    /** Whoever imported it. */
    IMPORTER,
    /** Nobody; it is not later than the day on which it was imported. */
    IMPORT_DAY
  }

  /** Whether it is certainly of its date; if not, it may be of an earlier day. */
  public boolean isExact() {
    return dateFrom != DateFrom.IMPORT_DAY;
  }

  /** An edition as it lies where it was read. */
  static Edition of(SanctionsList read, String list, LocalDate date, DateFrom from, List<Path> at) {
    List<Path> files = ListLoader.inOrder(at);
    return new Edition(
        list,
        read.kind(),
        date,
        from,
        read.sha256(),
        (int) read.entries().stream().filter(ListEntry::listed).count(),
        read.notRead().size(),
        read.extract(),
        files,
        files.stream().map(file -> String.valueOf(file.getFileName())).toList());
  }

  /** The folder in which the first of its files lies. */
  public Path folder() {
    Path folder = files.get(0).toAbsolutePath().getParent();
    return folder == null ? files.get(0) : folder;
  }

  /** Copies the lists. */
  public Edition {
    files = List.copyOf(files);
    names = List.copyOf(names);
  }
}
