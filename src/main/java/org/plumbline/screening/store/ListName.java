package org.plumbline.screening.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.screening.StarterList;
import org.plumbline.internal.screening.list.PublishedList;

/**
 * Makes sure that a name stands for one list: users of {@code un} must be able to rely on it being
 * the list of the UN.
 */
final class ListName {
  private ListName() {}

  /**
   * Refuses a name that belongs to another list.
   *
   * @param there the editions that the store already has under this name
   * @throws StoreException if it belongs to another list
   */
  static void refuse(Edition edition, List<Edition> there) {
    if (edition.list().equals(StarterList.NAME)) {
      throw refusal(edition, "is the name of the list that comes with Plumbline");
    }
    Optional<PublishedList> official =
        Stream.of(PublishedList.values())
            .filter(kind -> kind.list().equals(edition.list()))
            .findFirst();
    if (official.isPresent() && !isOne(edition.kind(), official.get())) {
      throw refusal(edition, "is the name of the " + official.get().title());
    }
    there.stream()
        .map(Edition::kind)
        .filter(kind -> !isOne(edition.kind(), kind))
        .findFirst()
        .ifPresent(
            kind -> {
              throw refusal(
                  edition, "is already the name of the " + kind.title() + " in this store");
            });
  }

  private static boolean isOne(PublishedList a, PublishedList b) {
    return a.list().equals(b.list());
  }

  private static StoreException refusal(Edition edition, String whose) {
    return new StoreException(
        "'"
            + edition.list()
            + "' "
            + whose
            + ", but these files are a different list ("
            + edition.kind().title()
            + "); import them under another name");
  }
}
