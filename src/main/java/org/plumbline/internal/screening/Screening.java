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
 * Lists made ready for finding names in them. Making it takes about a second for 50,000 names;
 * after that it serves any number of threads, and says the same to all.
 */
public final class Screening {
  /** Among so many names the near misses are. */
  private static final int NEAR = 20;

  private static final double LEAST_OF_A_NEAR_MISS = 0.5;

  private final List<UsedList> lists;
  private final OwnLinks ownLinks;
  private final NameIndex<Bearer> index;
  private final Map<String, Map<String, List<Stay>>> stays = new HashMap<>();
  private final Map<List<List<LocalDate>>, LinksOnDay> links = new ConcurrentHashMap<>();

  /** A name of an entry that was on a list for a while. */
  private record Bearer(UsedList list, PublishedList kind, Stay stay, ListedName named) {
    NamedParty side(Name name) {
      return new NamedParty(
          name, stay.countries(), Optional.empty(), named.quality() == NameQuality.WEAK);
    }
  }

  /**
   * A name of an entry that is or may be the name that is asked for; explained only if it stays.
   */
  private record Hit(String asked, Bearer bearer, NameComparison comparison) {
    /** The more alike of two with one entry; the first if they are equally so. */
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
          bearer.named().text(),
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
      for (ListedName named : stay.names()) {
        Name name = EntryNames.name(named.text(), stay.entry().kind());
        builder.add(name, new Bearer(list, kind, stay, named));
      }
    }
  }

  /** Screens the organisations of a case; what can hold on {@code day} counts. */
  public Screened screen(Case screened, LocalDate day) {
    return CaseScreening.of(this, screened, day);
  }

  /** The lists. */
  public List<UsedList> lists() {
    return lists;
  }

  /** What the lists say of whom is asked for, without near misses. */
  public NameResult find(NameQuery asked) {
    return find(asked, 0);
  }

  /**
   * What the lists say of whom is asked for.
   *
   * @param mostNearMisses how many near misses are wanted at most
   */
  public NameResult find(NameQuery asked, int mostNearMisses) {
    boolean isComparable =
        kinds(asked).stream()
            .anyMatch(
                nameQuery ->
                    nameQuery.names().stream()
                        .anyMatch(text -> Name.of(text, nameQuery.kind()).isComparable()));
    List<Match> nearMisses = mostNearMisses == 0 ? List.of() : nearMisses(asked, mostNearMisses);
    return new NameResult(asked, isComparable, matches(asked), nearMisses);
  }

  /** Who may be a person or a body is looked for as both. */
  private static List<NameQuery> kinds(NameQuery asked) {
    return asked.kind() == NameKind.UNKNOWN
        ? List.of(asked.as(NameKind.BODY), asked.as(NameKind.PERSON))
        : List.of(asked);
  }

  /**
   * The entries that are or may be whom is asked for, those that are first; each entry once, with
   * the two names that are most alike.
   */
  public List<Match> matches(NameQuery asked) {
    Map<Stay, Hit> best = new HashMap<>();
    kinds(asked).forEach(nameQuery -> addMatches(nameQuery, best));
    return best.values().stream().map(Hit::match).sorted(BEST_FIRST).toList();
  }

  private void addMatches(NameQuery asked, Map<Stay, Hit> best) {
    for (String text : asked.names()) {
      NamedParty side = asked.side(text);
      for (NameIndex.Found<Bearer> found : index.find(side.name())) {
        Bearer bearer = found.bearer();
        NameComparison comparison = NameComparison.of(side, bearer.side(found.name()));
        if (comparison.sameness() != MatchDecision.NO) {
          best.merge(bearer.stay(), new Hit(text, bearer, comparison), Hit::better);
        }
      }
    }
  }

  /** Each entry once, the likest first. */
  private List<Match> nearMisses(NameQuery asked, int most) {
    Map<Stay, Hit> best = new HashMap<>();
    kinds(asked).forEach(nameQuery -> addCandidates(nameQuery, best));
    return best.values().stream()
        .filter(hit -> hit.comparison().sameness() == MatchDecision.NO)
        .filter(hit -> hit.comparison().score() >= LEAST_OF_A_NEAR_MISS)
        .map(Hit::match)
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private void addCandidates(NameQuery asked, Map<Stay, Hit> best) {
    for (String text : asked.names()) {
      NamedParty side = asked.side(text);
      for (NameIndex.Candidate<Bearer> candidate : index.candidates(side.name(), NEAR)) {
        Bearer bearer = candidate.bearer();
        Name otherName = EntryNames.name(bearer.named().text(), bearer.stay().entry().kind());
        NameComparison comparison = NameComparison.of(side, bearer.side(otherName));
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

  /** How long an entry was on a list, each time that it was; none if the list never listed it. */
  List<Stay> stays(OnList onList) {
    return stays.getOrDefault(onList.list(), Map.of()).getOrDefault(onList.entry().id(), List.of());
  }

  /** The links as they stood on a day. */
  LinksOnDay links(LocalDate day) {
    List<List<LocalDate>> parts =
        lists.stream()
            .map(list -> list.on(day).stream().map(UsedList.Edition::date).toList())
            .toList();
    return links.computeIfAbsent(
        parts, dates -> LinksOnDay.of(LinksOnDay.editions(lists, day), ownLinks.links()));
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
