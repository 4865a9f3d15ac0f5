package org.plumbline.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.screening.ListHistory.Stay;
import org.plumbline.screening.links.OnList;
import org.plumbline.screening.links.OwnLinks;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.NameQuality;
import org.plumbline.screening.names.Comparison;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameIndex;
import org.plumbline.screening.names.NameKind;
import org.plumbline.screening.names.Sameness;
import org.plumbline.screening.names.Side;

/**
 * Lists made ready for finding names in them. Making it takes about a second for 50,000 names;
 * after that it serves any number of threads, and says the same to all.
 */
public final class Screening {
  private final List<UsedList> lists;
  private final OwnLinks ownLinks;
  private final NameIndex<Bearer> index;
  private final Map<String, Map<String, List<Stay>>> stays = new HashMap<>();
  private final Map<List<LocalDate>, LinksOnDay> links = new ConcurrentHashMap<>();

  /** A name of an entry that was on a list for a while. */
  private record Bearer(UsedList list, ListKind kind, Stay stay, ListedName named, Name name) {
    Side side() {
      return new Side(
          name, stay.entry().countries(), Optional.empty(), named.quality() == NameQuality.WEAK);
    }
  }

  private Screening(Collection<UsedList> lists, OwnLinks ownLinks) {
    this.lists = List.copyOf(lists);
    this.ownLinks = ownLinks;
    NameIndex.Builder<Bearer> builder = new NameIndex.Builder<>();
    lists.forEach(list -> add(list, builder));
    this.index = builder.build();
  }

  /** Makes lists ready. */
  public static Screening of(Collection<UsedList> lists) {
    return of(lists, OwnLinks.NONE);
  }

  /** Makes lists ready, and links of one's own between those whom they name. */
  public static Screening of(Collection<UsedList> lists, OwnLinks ownLinks) {
    return new Screening(lists, ownLinks);
  }

  private void add(UsedList list, NameIndex.Builder<Bearer> builder) {
    Map<String, List<Stay>> byEntry = stays.computeIfAbsent(list.name(), name -> new HashMap<>());
    ListKind kind = list.editions().get(0).list().kind();
    List<ListHistory.Edition> editions =
        list.editions().stream()
            .map(
                edition ->
                    ListHistory.Edition.of(
                        edition.date(),
                        edition.isExact(),
                        edition.list().entries().stream().filter(ListEntry::listed).toList()))
            .toList();
    for (Stay stay : ListHistory.of(editions)) {
      byEntry.computeIfAbsent(stay.entry().id(), id -> new ArrayList<>()).add(stay);
      for (ListedName named : stay.entry().names()) {
        Name name = name(named.text(), stay.entry().kind());
        builder.add(name, new Bearer(list, kind, stay, named, name));
      }
    }
  }

  /** Where a list does not say what it names, the name may: a bureau is no person. */
  static Name name(String text, EntryKind kind) {
    if (kind == EntryKind.PERSON) {
      return Name.of(text, NameKind.PERSON);
    }
    Name name = Name.of(text, kind == EntryKind.NOT_SAID ? NameKind.UNKNOWN : NameKind.BODY);
    return kind == EntryKind.NOT_SAID && name.saysBody() ? Name.of(text, NameKind.BODY) : name;
  }

  /** The lists. */
  public List<UsedList> lists() {
    return lists;
  }

  /** What the lists say of whom is asked for. */
  public Finding find(Asked asked) {
    boolean isComparable =
        asked.names().stream().anyMatch(text -> Name.of(text, asked.kind()).isComparable());
    return new Finding(asked, isComparable, matches(asked));
  }

  /**
   * The entries that are or may be whom is asked for, those that are first; each entry once, with
   * the two names that are most alike.
   */
  public List<Match> matches(Asked asked) {
    Map<Stay, Match> best = new HashMap<>();
    for (String text : asked.names()) {
      Name name = Name.of(text, asked.kind());
      Side side = new Side(name, asked.countries(), asked.body(), false);
      for (NameIndex.Candidate<Bearer> candidate :
          index.candidates(name, NameIndex.MOST_CANDIDATES)) {
        Bearer bearer = candidate.bearer();
        Comparison comparison = Comparison.of(side, bearer.side());
        if (comparison.sameness() != Sameness.NO) {
          best.merge(bearer.stay(), match(text, bearer, comparison), Screening::better);
        }
      }
    }
    return best.values().stream().sorted(BEST_FIRST).toList();
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::sameness)
          .thenComparing(Match::score, Comparator.reverseOrder())
          .thenComparing(Match::list)
          .thenComparing(match -> match.entry().id())
          .thenComparing(Match::edition);

  private static Match better(Match one, Match other) {
    return BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private static Match match(String asked, Bearer bearer, Comparison comparison) {
    return new Match(
        bearer.list().name(),
        bearer.kind(),
        bearer.stay().edition(),
        bearer.stay().entry(),
        asked,
        bearer.named().text(),
        comparison.sameness(),
        comparison.score(),
        comparison.explanation(),
        bearer.stay().from(),
        bearer.stay().to());
  }

  /** How long an entry was on a list, each time that it was; none if the list never listed it. */
  List<Stay> stays(OnList on) {
    return stays.getOrDefault(on.list(), Map.of()).getOrDefault(on.entry().id(), List.of());
  }

  /** The links as they stood on a day. */
  LinksOnDay links(LocalDate day) {
    Map<String, UsedList.Edition> editions = LinksOnDay.editions(lists, day);
    return links.computeIfAbsent(
        editions.values().stream().map(UsedList.Edition::date).toList(),
        dates -> LinksOnDay.of(editions, ownLinks.links()));
  }

  /** Links of one's own. */
  public OwnLinks ownLinks() {
    return ownLinks;
  }

  /** Whether there is nothing to look in. */
  public boolean isEmpty() {
    return lists.isEmpty() && ownLinks.links().isEmpty();
  }
}
