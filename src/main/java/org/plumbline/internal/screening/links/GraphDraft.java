package org.plumbline.internal.screening.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;

/** Builds a graph. */
final class GraphDraft {
  private final List<Party> parties = new ArrayList<>();
  private final PartyNames names = new PartyNames();
  private final Map<String, Map<Integer, Boolean>> byId = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private int resolved;
  private int ambiguous;
  private int loose;
  private int toItself;

  GraphDraft lists(Map<String, SanctionsList> lists) {
    lists.forEach(this::list);
    return this;
  }

  private void list(String listName, SanctionsList list) {
    int offset = parties.size();
    PartyNames ofList = new PartyNames();
    PartyNames unlisted = new PartyNames();
    Map<String, Map<Integer, Boolean>> ids = new HashMap<>();
    for (ListEntry entry : list.entries()) {
      int number = parties.size();
      parties.add(
          new Party(number, entry.name(), Optional.of(new OnList(listName, list.kind(), entry))));
      for (String id : new TreeSet<>(List.of(entry.id(), entry.party()))) {
        ids.computeIfAbsent(id, text -> new TreeMap<>()).put(number, true);
        byId.computeIfAbsent(id, text -> new TreeMap<>()).put(number, true);
      }
      ofList.add(number, entry.names());
      names.add(number, entry.names());
    }
    for (Party party : List.copyOf(parties.subList(offset, parties.size()))) {
      for (EntryLink link : party.entry().map(ListEntry::links).orElse(List.of())) {
        link(party, link, candidates(link, ids, ofList), unlisted);
      }
    }
  }

  private static Map<Integer, Boolean> candidates(
      EntryLink link, Map<String, Map<Integer, Boolean>> ids, PartyNames ofList) {
    return link.byId() ? ids.getOrDefault(link.otherEnd(), Map.of()) : ofList.find(link.otherEnd());
  }

  /** If a name fits the party itself and others, the link goes to the others. */
  private void link(
      Party party, EntryLink link, Map<Integer, Boolean> candidates, PartyNames unlisted) {
    if (candidates.isEmpty()) {
      loose++;
      if (!link.byId() && PartyNames.isName(link.otherEnd())) {
        ties.add(tie(party, link, unlisted(link.otherEnd(), unlisted), true));
      }
      return;
    }
    Map<Integer, Boolean> targets = new TreeMap<>(candidates);
    targets.keySet().removeIf(number -> identity(parties.get(number)).equals(identity(party)));
    if (targets.isEmpty()) {
      toItself++;
      return;
    }
    boolean sure = isSure(targets);
    if (sure) {
      resolved++;
    } else {
      ambiguous++;
    }
    targets.keySet().forEach(number -> ties.add(tie(party, link, parties.get(number), sure)));
  }

  /** The party for a name without an entry; the same one for all links of a list. */
  private Party unlisted(String name, PartyNames unlisted) {
    return unlisted.find(name).keySet().stream()
        .findFirst()
        .map(parties::get)
        .orElseGet(() -> add(name, unlisted));
  }

  private Party add(String name, PartyNames unlisted) {
    Party party = new Party(parties.size(), name, Optional.empty());
    parties.add(party);
    unlisted.add(party.number(), name, true);
    names.add(party.number(), name, true);
    return party;
  }

  private static Tie tie(Party party, EntryLink link, Party target, boolean sure) {
    return new Tie(
        link.outward() ? party : target,
        link.relation(),
        link.outward() ? target : party,
        sure,
        link.percent(),
        link.from(),
        link.to(),
        link.former(),
        party.onList().map(OnList::list).orElse(""),
        link.words(),
        link.place());
  }

  GraphDraft own(List<OwnLink> own) {
    for (OwnLink link : own) {
      Map<Integer, Boolean> subjects = parties(link.from());
      Map<Integer, Boolean> objects = parties(link.to());
      boolean sure = isSure(subjects) && isSure(objects);
      for (int subject : subjects.keySet()) {
        for (int object : objects.keySet()) {
          ties.add(
              new Tie(
                  parties.get(subject),
                  link.relation(),
                  parties.get(object),
                  sure,
                  link.percent(),
                  link.since(),
                  link.until(),
                  false,
                  "",
                  link.source(),
                  link.place()));
        }
      }
    }
    return this;
  }

  /** Entries of one party on several lists that a file combines count as one. */
  private boolean isSure(Map<Integer, Boolean> candidates) {
    return candidates.containsValue(true)
        && candidates.keySet().stream()
                .map(parties::get)
                .map(GraphDraft::identity)
                .distinct()
                .count()
            == 1;
  }

  private static String identity(Party party) {
    return party
        .onList()
        .map(onList -> onList.list() + "\n" + onList.entry().party())
        .orElse(String.valueOf(party.number()));
  }

  /** The parties with an id or a name; a new party if there are none. */
  private Map<Integer, Boolean> parties(String idOrName) {
    Map<Integer, Boolean> found = byId.getOrDefault(idOrName, names.find(idOrName));
    if (!found.isEmpty()) {
      return found;
    }
    int number = parties.size();
    parties.add(new Party(number, idOrName, Optional.empty()));
    names.add(number, idOrName, true);
    return Map.of(number, true);
  }

  LinkGraph graph() {
    return new LinkGraph(
        parties,
        names,
        new Neighbours(parties.size(), ties),
        new LinkCounts(resolved, ambiguous, loose, toItself));
  }
}
