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
 * @param kind the published list and its form
 * @param date of the edition
 * @param dateFrom where the date comes from
 * @param sha256 of its files, as in {@link
 *     org.plumbline.internal.screening.list.SanctionsList#sha256()}
 * @param entries the number of listed entries
 * @param notRead the number of rows, elements or values that were not understood
 * @param extract whether it is only part of an edition; something that is not in it may still be
 *     listed
 * @param files as published, in the order of their original names; the store gives them other names
 * @param names of the files when they were imported, in the same order
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
  /** Where the date of an edition comes from. */
  public enum DateFrom {
    /** The file itself. */
    LIST,
    /** The person who imported it. */
    IMPORTER,
    /** Not known; the day of the import, which is the latest it can be. */
    IMPORT_DAY
  }

  /** Whether the date is certain; if not, the edition may be earlier. */
  public boolean isExact() {
    return dateFrom != DateFrom.IMPORT_DAY;
  }

  /** An edition outside the store, before it is imported. */
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

  /** The folder of its files. */
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
