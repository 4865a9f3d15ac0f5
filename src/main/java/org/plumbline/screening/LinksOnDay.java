package org.plumbline.screening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.screening.links.LinkGraph;
import org.plumbline.screening.links.OnList;
import org.plumbline.screening.links.OwnLink;
import org.plumbline.screening.links.Party;
import org.plumbline.screening.links.Tie;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.NameQuality;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.Comparison;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameIndex;
import org.plumbline.screening.names.Sameness;
import org.plumbline.screening.names.Side;

/**
 * Who is tied to whom by the editions that tell of a day (see {@link UsedList#on}); and by which
 * names to find those whom only links name. Immutable.
 */
final class LinksOnDay {
  /** Stands for the name of a list where links are of one's own. */
  static final String OWN = "links";

  private final LinkGraph graph;
  private final Map<String, UsedList.Edition> editions;
  private final Map<String, Map<String, Party>> byEntry = new HashMap<>();
  private final NameIndex<Candidate> unlisted;

  /** Somebody whom no list lists, by one name. */
  private record Candidate(Party party, ListedName named) {
    Side side(Name name) {
      Set<String> countries = party.entry().map(ListEntry::countries).orElse(Set.of());
      return new Side(name, countries, Optional.empty(), named.quality() == NameQuality.WEAK);
    }
  }

  /** Somebody who is only named in links, and may be whom was asked for. */
  record Alike(Party party, Sameness sameness) {}

  private LinksOnDay(LinkGraph graph, Map<String, UsedList.Edition> editions) {
    this.graph = graph;
    this.editions = editions;
    NameIndex.Builder<Candidate> builder = new NameIndex.Builder<>();
    for (Party party : graph.parties()) {
      party.onList().ifPresent(on -> add(on, party));
      if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
        names(party).forEach(named -> builder.add(name(party, named), new Candidate(party, named)));
      }
    }
    this.unlisted = builder.build();
  }

  private void add(OnList on, Party party) {
    byEntry.computeIfAbsent(on.list(), list -> new HashMap<>()).put(on.entry().id(), party);
  }

  static LinksOnDay of(Map<String, UsedList.Edition> editions, List<OwnLink> own) {
    Map<String, SanctionsList> lists = new TreeMap<>();
    editions.forEach((name, edition) -> lists.put(name, edition.list()));
    return new LinksOnDay(LinkGraph.of(lists, own), editions);
  }

  /** What the editions of each list tell of a day, by the name of the list. */
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

  private static Name name(Party party, ListedName named) {
    EntryKind kind = party.entry().map(ListEntry::kind).orElse(EntryKind.NOT_SAID);
    return EntryNames.name(named.text(), kind);
  }

  LinkGraph graph() {
    return graph;
  }

  /** Somebody whom only links name, as who may be meant. */
  Whom whom(Party party) {
    Tie first = graph.tiesOf(party).get(0);
    return Whom.of(
        party,
        first.list().isEmpty() ? OWN : first.list(),
        first.list().isEmpty() ? first.place().file() : "the " + title(first.list()),
        first.place());
  }

  /** Whether what a list says of links is of a day or before it; so are links of one's own. */
  boolean isOfDay(String list, LocalDate day) {
    return list.isEmpty() || !date(list).isAfter(day);
  }

  /** What a list is called in sentences. */
  String title(String list) {
    return edition(list).list().kind().title();
  }

  /** The date of the edition of a list, by its name. */
  LocalDate date(String list) {
    return edition(list).date();
  }

  private UsedList.Edition edition(String list) {
    return Optional.ofNullable(editions.get(list)).orElseThrow();
  }

  /** The party of an entry, if the edition of the day has it. */
  Optional<Party> party(String list, String entry) {
    return Optional.ofNullable(byEntry.getOrDefault(list, Map.of()).get(entry));
  }

  /** Those whom only links name, and who are or may be whom is asked for. */
  List<Alike> unlisted(Asked asked) {
    Map<Integer, Sameness> found = new TreeMap<>();
    for (String text : asked.names()) {
      for (Party party : graph.named(text)) {
        if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
          found.put(party.number(), Sameness.POSSIBLE);
        }
      }
      Side side = asked.side(text);
      for (NameIndex.Found<Candidate> alike : unlisted.find(side.name())) {
        Candidate candidate = alike.bearer();
        Sameness sameness = Comparison.of(side, candidate.side(alike.name())).sameness();
        if (sameness != Sameness.NO) {
          found.merge(
              candidate.party().number(),
              sameness,
              (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
      }
    }
    return found.entrySet().stream()
        .map(one -> new Alike(graph.parties().get(one.getKey()), one.getValue()))
        .toList();
  }
}
