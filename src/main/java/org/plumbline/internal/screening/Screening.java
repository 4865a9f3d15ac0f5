package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.casefile.Case;
import org.plumbline.internal.check.Screener.Screened;
import org.plumbline.internal.screening.ListHistory.Stay;
import org.plumbline.internal.screening.links.OnList;
import org.plumbline.internal.screening.links.OwnLinks;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.compare.NameComparison;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.index.NameIndex;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * Lists with an index of their names. Building the index takes about a second for 50,000 names;
 * after that any number of threads can use it.
 */
public final class Screening {
  /** How many of the most similar names are compared to find near misses. */
  private static final int NEAR_MISS_CANDIDATES = 20;

  private static final double MIN_NEAR_MISS_SCORE = 0.5;

  private final List<UsedList> lists;
  private final OwnLinks ownLinks;
  private final NameIndex<Bearer> index;
  private final Map<String, Map<String, List<Stay>>> stays = new HashMap<>();
  private final Map<List<List<LocalDate>>, LinksOnDay> links = new ConcurrentHashMap<>();

  /** One name of an entry, for one time on the list. */
  private record Bearer(UsedList list, PublishedList kind, Stay stay, ListedName listedName) {
    NamedParty named(Name name) {
      return new NamedParty(
          name, stay.countries(), Optional.empty(), listedName.quality() == NameQuality.WEAK);
    }
  }

  /** A compared pair of names; the explanation is only worked out for the best pair of an entry. */
  private record Hit(String asked, Bearer bearer, NameComparison comparison) {
    /** The more similar of two pairs; the first if they are equal. */
    static Hit better(Hit first, Hit second) {
      int order = first.comparison.sameness().compareTo(second.comparison.sameness());
      if (order == 0) {
        order = Double.compare(second.comparison.score(), first.comparison.score());
      }
      return order <= 0 ? first : second;
    }

    Match match() {
      Stay stay = bearer.stay();
      return new Match(
          bearer.list().name(),
          bearer.kind(),
          stay.edition(),
          stay.entry(),
          asked,
          bearer.listedName().text(),
          comparison.sameness(),
          comparison.score(),
          comparison.explanation(),
          stay.from(),
          stay.to(),
          stay.unconfirmed());
    }
  }

  private Screening(Collection<UsedList> lists, OwnLinks ownLinks) {
    this.lists = List.copyOf(lists);
    this.ownLinks = ownLinks;
    NameIndex.Builder<Bearer> builder = new NameIndex.Builder<>();
    lists.forEach(list -> add(list, builder));
    this.index = builder.build();
  }

  public static Screening of(Collection<UsedList> lists) {
    return of(lists, OwnLinks.NONE);
  }

  /** Lists, and the user's own links between the bodies on them. */
  public static Screening of(Collection<UsedList> lists, OwnLinks ownLinks) {
    return new Screening(lists, ownLinks);
  }

  private void add(UsedList list, NameIndex.Builder<Bearer> builder) {
    Map<String, List<Stay>> byEntry = stays.computeIfAbsent(list.name(), name -> new HashMap<>());
    PublishedList kind = list.editions().get(0).list().kind();
    List<ListHistory.Edition> editions =
        list.editions().stream()
            .map(
                edition ->
                    ListHistory.Edition.of(
                        edition.date(),
                        edition.isExact(),
                        !edition.list().extract(),
                        edition.list().entries().stream().filter(ListEntry::listed).toList()))
            .toList();
    for (Stay stay : ListHistory.of(editions)) {
      byEntry.computeIfAbsent(stay.entry().id(), id -> new ArrayList<>()).add(stay);
      for (ListedName listedName : stay.names()) {
        Name name = EntryNames.name(listedName.text(), stay.entry().kind());
        builder.add(name, new Bearer(list, kind, stay, listedName));
      }
    }
  }

  /**
   * Looks up the organisations of a case in the lists; a listing counts if it can hold on {@code
   * day}.
   */
  public Screened screen(Case screened, LocalDate day) {
    return CaseScreening.of(this, screened, day);
  }

  public List<UsedList> lists() {
    return lists;
  }

  /** The matches and possible matches, without near misses. */
  public NameResult find(NameQuery query) {
    return find(query, 0);
  }

  /**
   * The matches, possible matches and near misses.
   *
   * @param mostNearMisses the most near misses to return
   */
  public NameResult find(NameQuery query, int mostNearMisses) {
    boolean isComparable =
        byKind(query).stream()
            .anyMatch(
                single ->
                    single.names().stream()
                        .anyMatch(text -> Name.of(text, single.kind()).isComparable()));
    List<Match> nearMisses = mostNearMisses == 0 ? List.of() : nearMisses(query, mostNearMisses);
    return new NameResult(query, isComparable, matches(query), nearMisses);
  }

  /** If the kind is not known, both a body and a person are looked for. */
  private static List<NameQuery> byKind(NameQuery query) {
    return query.kind() == NameKind.UNKNOWN
        ? List.of(query.as(NameKind.BODY), query.as(NameKind.PERSON))
        : List.of(query);
  }

  /**
   * The matches, then the possible matches; each entry once, with its most similar pair of names.
   */
  public List<Match> matches(NameQuery query) {
    Map<Stay, Hit> best = new HashMap<>();
    byKind(query).forEach(single -> addMatches(single, best));
    return best.values().stream().map(Hit::match).sorted(BEST_FIRST).toList();
  }

  private void addMatches(NameQuery query, Map<Stay, Hit> best) {
    for (String text : query.names()) {
      NamedParty queried = query.named(text);
      for (NameIndex.Found<Bearer> found : index.find(queried.name())) {
        Bearer bearer = found.bearer();
        NameComparison comparison = NameComparison.of(queried, bearer.named(found.name()));
        if (comparison.sameness() != MatchDecision.NO) {
          best.merge(bearer.stay(), new Hit(text, bearer, comparison), Hit::better);
        }
      }
    }
  }

  /** Each entry once, the most similar first. */
  private List<Match> nearMisses(NameQuery query, int most) {
    Map<Stay, Hit> best = new HashMap<>();
    byKind(query).forEach(single -> addCandidates(single, best));
    return best.values().stream()
        .filter(hit -> hit.comparison().sameness() == MatchDecision.NO)
        .filter(hit -> hit.comparison().score() >= MIN_NEAR_MISS_SCORE)
        .map(Hit::match)
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private void addCandidates(NameQuery query, Map<Stay, Hit> best) {
    for (String text : query.names()) {
      NamedParty queried = query.named(text);
      for (NameIndex.Candidate<Bearer> candidate :
          index.candidates(queried.name(), NEAR_MISS_CANDIDATES)) {
        Bearer bearer = candidate.bearer();
        Name candidateName =
            EntryNames.name(bearer.listedName().text(), bearer.stay().entry().kind());
        NameComparison comparison = NameComparison.of(queried, bearer.named(candidateName));
        best.merge(bearer.stay(), new Hit(text, bearer, comparison), Hit::better);
      }
    }
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::sameness)
          .thenComparing(Match::score, Comparator.reverseOrder())
          .thenComparing(Match::list)
          .thenComparing(match -> match.entry().id())
          .thenComparing(Match::edition);

  /** The times on the list of an entry; none if the list never listed it. */
  List<Stay> stays(OnList onList) {
    return stays.getOrDefault(onList.list(), Map.of()).getOrDefault(onList.entry().id(), List.of());
  }

  LinksOnDay links(LocalDate day) {
    List<List<LocalDate>> parts =
        lists.stream()
            .map(list -> list.on(day).stream().map(UsedList.Edition::date).toList())
            .toList();
    return links.computeIfAbsent(
        parts, dates -> LinksOnDay.of(LinksOnDay.editions(lists, day), ownLinks.links()));
  }

  /** The user's own links. */
  public OwnLinks ownLinks() {
    return ownLinks;
  }

  /** Whether there are no lists and no own links. */
  public boolean isEmpty() {
    return lists.isEmpty() && ownLinks.links().isEmpty();
  }
}
