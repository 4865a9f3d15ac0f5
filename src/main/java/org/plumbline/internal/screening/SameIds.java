package org.plumbline.internal.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;

/**
 * Gives an entry the same id in all editions of a list. If a published id appears several times in
 * an edition, something is added to it that tells the entries apart. Another edition may have only
 * one of these entries, with the plain id: it is renamed, so that it is known as the same entry.
 */
final class SameIds {
  private final Map<String, Integer> qualifiers = new HashMap<>();

  private SameIds() {}

  static List<UsedList.Edition> of(List<UsedList.Edition> editions) {
    SameIds ids = new SameIds();
    editions.forEach(edition -> edition.list().entries().forEach(ids::note));
    return ids.qualifiers.isEmpty()
        ? List.copyOf(editions)
        : editions.stream().map(ids::renamed).toList();
  }

  private void note(ListEntry entry) {
    String party = entry.party();
    List<String> all = entry.qualifiers();
    for (int i = 0; i < all.size(); i++) {
      if (entry.id().equals(party + "@" + all.get(i))) {
        qualifiers.merge(party, i, Math::min);
      }
    }
  }

  private UsedList.Edition renamed(UsedList.Edition edition) {
    SanctionsList list = edition.list();
    return new UsedList.Edition(
        edition.date(),
        edition.isExact(),
        new SanctionsList(
            list.kind(),
            list.date(),
            list.sha256(),
            list.entries().stream().map(this::renamed).toList(),
            list.extract(),
            list.notRead()));
  }

  private ListEntry renamed(ListEntry entry) {
    return Optional.ofNullable(qualifiers.get(entry.id()))
        .map(number -> entry.qualifiers().get(number))
        .filter(by -> !by.isEmpty())
        .map(by -> entry.withId(entry.qualified(by)))
        .orElse(entry);
  }
}
