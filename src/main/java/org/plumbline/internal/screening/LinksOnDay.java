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
    NamedParty side(Name name) {
      Set<String> countries = party.entry().map(ListEntry::countries).orElse(Set.of());
      return new NamedParty(name, countries, Optional.empty(), named.quality() == NameQuality.WEAK);
    }
  }

  /** Somebody who is only named in links, and may be whom was asked for. */
  record Alike(Party party, MatchDecision sameness) {}

  private LinksOnDay(LinkGraph graph, Map<String, UsedList.Edition> editions) {
    this.graph = graph;
    this.editions = editions;
    NameIndex.Builder<Candidate> builder = new NameIndex.Builder<>();
    for (Party party : graph.parties()) {
      party.onList().ifPresent(onList -> add(onList, party));
      if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
        names(party).forEach(named -> builder.add(name(party, named), new Candidate(party, named)));
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
  ListedTarget whom(Party party) {
    Tie first = graph.tiesOf(party).get(0);
    return ListedTarget.of(
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
  List<Alike> unlisted(NameQuery asked) {
    Map<Integer, MatchDecision> found = new TreeMap<>();
    for (String text : asked.names()) {
      for (Party party : graph.named(text)) {
        if (!party.isListed() && !graph.tiesOf(party).isEmpty()) {
          found.put(party.number(), MatchDecision.POSSIBLE);
        }
      }
      NamedParty side = asked.side(text);
      for (NameIndex.Found<Candidate> alike : unlisted.find(side.name())) {
        Candidate candidate = alike.bearer();
        MatchDecision sameness = NameComparison.of(side, candidate.side(alike.name())).sameness();
        if (sameness != MatchDecision.NO) {
          found.merge(
              candidate.party().number(),
              sameness,
              (first, second) -> first.compareTo(second) <= 0 ? first : second);
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Alike(graph.parties().get(entry.getKey()), entry.getValue()))
        .toList();
  }
}
