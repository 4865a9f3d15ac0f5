package org.plumbline.screening.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.problem.Problem;

/**
 * Brings a list into a store.
 *
 * @param edition as it is in the store now
 * @param isNew false if it was there already
 * @param notRead every row, element or value of it that was not understood
 * @param notListed how many it names whom it does not list, such as holders of an office
 */
public record ListImport(Edition edition, boolean isNew, List<Problem> notRead, int notListed) {
  /** Copies the problems. */
  public ListImport {
    notRead = List.copyOf(notRead);
  }

  /** Decides whether a list is kept that is older than what is there. */
  @FunctionalInterface
  public interface Older {
    /** Keeps none. */
    Older NEVER = (older, newest) -> false;

    /** Keeps each, as an earlier edition. */
    Older ALWAYS = (older, newest) -> true;

    /**
     * Whether to keep it.
     *
     * @param older the list that was read
     * @param newest the newest edition that is there
     */
    boolean mayBeKept(Edition older, Edition newest);
  }

  /**
   * What whoever imports says.
   *
   * @param list the name to keep it under; empty for that of its kind
   * @param date of which day it is, where the files do not say
   * @param extract whether the files are only a part of an edition
   * @param whole whether they are a whole edition, even if it has far fewer entries than the last
   * @param older whether it may be older than what is there; asked only if it is
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
   * @param progress is told how many bytes are read
   * @throws org.plumbline.internal.screening.list.UnreadableListException if they are no whole list
   * @throws StoreException if the name is that of another list, they have less than half the
   *     entries of the edition before and nobody says that they are whole, they say another date
   *     than the wish, are of a day to come, are older than what is there, or cannot be written
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

  /** Whoever is not in a whole edition is off the list, so a part must not be taken for one. */
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
                      + count(edition.entries())
                      + ", and its edition of "
                      + PlainDate.of(before.date())
                      + " has "
                      + count(before.entries())
                      + ". If it is only part of the list, import it with --extract. If so many"
                      + " entries were really removed from the list, import it with --whole");
            });
  }

  private static String count(int entries) {
    return entries + (entries == 1 ? " entry" : " entries");
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
