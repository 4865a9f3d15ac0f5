package org.plumbline.screening.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.text.Counted;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.problem.Problem;

/**
 * The import of a list into a store.
 *
 * @param edition in the store
 * @param isNew false if the store already had it
 * @param notRead one problem for each row, element or value that was not understood
 * @param notListed the number of people and bodies that it names but does not list, such as office
 *     holders
 */
public record ListImport(Edition edition, boolean isNew, List<Problem> notRead, int notListed) {
  /** Copies the problems. */
  public ListImport {
    notRead = List.copyOf(notRead);
  }

  /** Decides whether to keep a list that is older than the newest edition in the store. */
  @FunctionalInterface
  public interface Older {

    /** Keeps no older list. */
    Older NEVER = (older, newest) -> false;

    /** Keeps every older list, as an earlier edition. */
    Older ALWAYS = (older, newest) -> true;

    /**
     * Whether to keep the older list.
     *
     * @param older the list that was read
     * @param newest the newest edition in the store
     */
    boolean mayBeKept(Edition older, Edition newest);
  }

  /**
   * The options of an import.
   *
   * @param list the name to keep it under; empty for the usual name of the list
   * @param date of the edition, if the files do not give it
   * @param extract whether the files are only part of an edition
   * @param whole whether they are a whole edition, even with far fewer entries than the last one
   * @param older decides about a list that is older than the newest edition in the store
   * @param today the day of the import
   */
  public record Wish(
      Optional<String> list,
      Optional<LocalDate> date,
      boolean extract,
      boolean whole,
      Older older,
      LocalDate today) {}

  /**
   * Reads the files of one list and keeps them.
   *
   * @param progress receives the number of bytes read
   * @throws org.plumbline.internal.screening.list.UnreadableListException if they are not a whole
   *     list
   * @throws StoreException if the name belongs to another list, the list has less than half the
   *     entries of the edition before and {@code whole} is false, it has a different date, a future
   *     date or an older date than allowed, or it cannot be written
   */
  public static ListImport run(ListStore store, List<Path> files, Wish wish, Progress progress) {
    SanctionsList list = ListLoader.load(files, wish.extract(), progress);
    String name = wish.list().orElse(list.kind().list());
    Edition edition = Edition.of(list, name, date(list, wish), dateFrom(list, wish), files);
    int notListed = list.entries().size() - edition.entries();
    Optional<Edition> there = store.withChecksum(name, list.sha256());
    if (there.isPresent()) {
      return new ListImport(there.get(), false, list.notRead(), notListed);
    }
    ListName.refuse(edition, store.editions(name));
    refuse(store, edition, wish);
    return new ListImport(store.add(edition), true, list.notRead(), notListed);
  }

  private static LocalDate date(SanctionsList list, Wish wish) {
    if (list.date().isPresent() && wish.date().isPresent() && !list.date().equals(wish.date())) {
      throw new StoreException(
          "the list is dated "
              + PlainDate.of(list.date().get())
              + ", not "
              + PlainDate.of(wish.date().get())
              + "; import it without giving a date");
    }
    return list.date().or(wish::date).orElse(wish.today());
  }

  private static Edition.DateFrom dateFrom(SanctionsList list, Wish wish) {
    if (list.date().isPresent()) {
      return Edition.DateFrom.LIST;
    }
    return wish.date().isPresent() ? Edition.DateFrom.IMPORTER : Edition.DateFrom.IMPORT_DAY;
  }

  /**
   * An entry missing from a whole edition counts as removed, so a partial list must not pass as a
   * whole one.
   */
  private static void refuseFewer(ListStore store, Edition edition, Wish wish) {
    if (wish.extract() || wish.whole()) {
      return;
    }
    store.editions(edition.list()).stream()
        .filter(before -> !before.extract() && before.date().isBefore(edition.date()))
        .max(Comparator.comparing(Edition::date))
        .filter(before -> edition.entries() * 2 < before.entries())
        .ifPresent(
            before -> {
              throw new StoreException(
                  "this list has "
                      + Counted.of(edition.entries(), "entry")
                      + ", and its edition of "
                      + PlainDate.of(before.date())
                      + " has "
                      + Counted.of(before.entries(), "entry")
                      + ". If it is only part of the list, import it with --extract. If so many"
                      + " entries were really removed from the list, import it with --whole");
            });
  }

  private static void refuse(ListStore store, Edition edition, Wish wish) {
    if (edition.date().isAfter(wish.today())) {
      throw new StoreException(
          "the list is dated "
              + PlainDate.of(edition.date())
              + ", which is in the future; today is "
              + PlainDate.of(wish.today()));
    }
    refuseFewer(store, edition, wish);
    Optional<Edition> newest = store.newest(edition.list());
    if (newest.isPresent()
        && newest.get().date().isAfter(edition.date())
        && !wish.older().mayBeKept(edition, newest.get())) {
      throw new StoreException(
          "this list is dated "
              + PlainDate.of(edition.date())
              + ", and the store already has an edition of "
              + edition.list()
              + " dated "
              + PlainDate.of(newest.get().date())
              + "; add --older to keep this one as an earlier edition");
    }
  }
}
