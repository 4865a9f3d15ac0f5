package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.internal.screening.links.LinkGraph;
import org.plumbline.internal.screening.links.OnList;
import org.plumbline.internal.screening.links.OwnLink;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.compare.NameComparison;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.index.NameIndex;
import org.plumbline.internal.screening.names.word.Name;

/**
 * The links in the editions for one day (see {@link UsedList#on}), with an index of the parties
 * that are named only in links. Immutable.
 */
final class LinksOnDay {
  /** Stands in for the name of a list if a link comes from the user's own file. */
  static final String OWN = "links";

  private final LinkGraph graph;
  private final Map<String, UsedList.Edition> editions;
  private final Map<String, Map<String, Party>> byEntry = new HashMap<>();
  private final NameIndex<UnlistedName> unlisted;

  /** One name of a party that no list lists. */
  private record UnlistedName(Party party, ListedName listedName) {
    NamedParty named(Name name) {
      Set<String> countries = party.entry().map(ListEntry::countries).orElse(Set.of());
      return new NamedParty(
          name, countries, Optional.empty(), listedName.quality() == NameQuality.WEAK);
    }
  }

  /** A party that is named only in links and may be the body that was asked for. */
  record PossibleParty(Party party, MatchDecision sameness) {}

  private LinksOnDay(LinkGraph graph, Map<String, UsedList.Edition> editions) {
    this.graph = graph;
    this.editions = editions;
    NameIndex.Builder<UnlistedName> builder = new NameIndex.Builder<>();
    for (Party party : graph.parties()) {
      party.onList().ifPresent(onList -> add(onList, party));
      if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
        names(party)
            .forEach(named -> builder.add(name(party, named), new UnlistedName(party, named)));
      }
    }
    this.unlisted = builder.build();
  }

  private void add(OnList onList, Party party) {
    byEntry.computeIfAbsent(onList.list(), list -> new HashMap<>()).put(onList.entry().id(), party);
  }

  static LinksOnDay of(Map<String, UsedList.Edition> editions, List<OwnLink> own) {
    Map<String, SanctionsList> lists = new TreeMap<>();
    editions.forEach((name, edition) -> lists.put(name, edition.list()));
    return new LinksOnDay(LinkGraph.of(lists, own), editions);
  }

  /** The editions of each list for a day, combined into one; by the name of the list. */
  static Map<String, UsedList.Edition> editions(List<UsedList> lists, LocalDate day) {
    Map<String, UsedList.Edition> editions = new TreeMap<>();
    lists.forEach(list -> editions.put(list.name(), UsedList.together(list.on(day))));
    return editions;
  }

  private static List<ListedName> names(Party party) {
    return party
        .entry()
        .map(ListEntry::names)
        .orElse(List.of(new ListedName(party.name(), NameQuality.PRIMARY)));
  }

  private static Name name(Party party, ListedName listedName) {
    EntryKind kind = party.entry().map(ListEntry::kind).orElse(EntryKind.NOT_SAID);
    return EntryNames.name(listedName.text(), kind);
  }

  LinkGraph graph() {
    return graph;
  }

  /** A party that is named only in links, as the possible match for a body. */
  ListedTarget target(Party party) {
    Tie first = graph.tiesOf(party).get(0);
    return ListedTarget.of(
        party,
        first.list().isEmpty() ? OWN : first.list(),
        first.list().isEmpty() ? first.place().file() : "the " + title(first.list()),
        first.place());
  }

  /** Whether the edition with a link dates from the day or earlier; own links always do. */
  boolean isOfDay(String list, LocalDate day) {
    return list.isEmpty() || !date(list).isAfter(day);
  }

  String title(String list) {
    return edition(list).list().kind().title();
  }

  LocalDate date(String list) {
    return edition(list).date();
  }

  private UsedList.Edition edition(String list) {
    return Optional.ofNullable(editions.get(list)).orElseThrow();
  }

  /** Empty if the edition for the day does not have the entry. */
  Optional<Party> party(String list, String entry) {
    return Optional.ofNullable(byEntry.getOrDefault(list, Map.of()).get(entry));
  }

  /** The parties named only in links that are, or may be, the body that is asked for. */
  List<PossibleParty> unlisted(NameQuery query) {
    Map<Integer, MatchDecision> decisions = new TreeMap<>();
    for (String text : query.names()) {
      for (Party party : graph.named(text)) {
        if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
          decisions.put(party.number(), MatchDecision.POSSIBLE);
        }
      }
      NamedParty queried = query.named(text);
      for (NameIndex.Found<UnlistedName> found : unlisted.find(queried.name())) {
        UnlistedName unlistedName = found.bearer();
        MatchDecision sameness =
            NameComparison.of(queried, unlistedName.named(found.name())).sameness();
        if (sameness != MatchDecision.NO) {
          decisions.merge(
              unlistedName.party().number(),
              sameness,
              (first, second) -> first.compareTo(second) <= 0 ? first : second);
        }
      }
    }
    return decisions.entrySet().stream()
        .map(entry -> new PossibleParty(graph.parties().get(entry.getKey()), entry.getValue()))
        .toList();
  }
}
