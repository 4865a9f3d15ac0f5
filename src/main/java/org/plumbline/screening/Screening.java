package org.plumbline.screening;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.screening.ListHistory.Stay;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.NameQuality;
import org.plumbline.screening.names.Comparison;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameIndex;
import org.plumbline.screening.names.ReadNames;
import org.plumbline.screening.names.Sameness;
import org.plumbline.screening.names.Side;

/**
 * Lists made ready for finding names in them. Making it takes about a second for 50,000 names;
 * after that it is immutable, and serves any number of threads.
 */
public final class Screening {
  private final List<UsedList> lists;
  private final NameIndex<Bearer> index;

  /** A name of an entry that was on a list for a while. */
  private record Bearer(UsedList list, ListKind kind, Stay stay, ListedName named) {
    Side side(Name name) {
      return new Side(
          name, stay.entry().countries(), Optional.empty(), named.quality() == NameQuality.WEAK);
    }
  }

  /**
   * A name of an entry that is or may be the name that is asked for; explained only if it stays.
   */
  private record Hit(String asked, Bearer bearer, Comparison comparison) {
    /** The more alike of two with one entry; the first if they are equally so. */
    static Hit better(Hit one, Hit other) {
      int order = one.comparison.sameness().compareTo(other.comparison.sameness());
      if (order == 0) {
        order = Double.compare(other.comparison.score(), one.comparison.score());
      }
      return order <= 0 ? one : other;
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
          stay.to());
    }
  }

  private Screening(List<UsedList> lists, NameIndex<Bearer> index) {
    this.lists = lists;
    this.index = index;
  }

  /** Makes lists ready. */
  public static Screening of(Collection<UsedList> lists) {
    NameIndex.Builder<Bearer> builder = new NameIndex.Builder<>();
    lists.forEach(list -> add(list, builder));
    return new Screening(List.copyOf(lists), builder.build());
  }

  private static void add(UsedList list, NameIndex.Builder<Bearer> builder) {
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
      for (ListedName named : stay.entry().names()) {
        Name name = EntryNames.name(named.text(), stay.entry().kind(), names(list, stay));
        builder.add(name, new Bearer(list, kind, stay, named));
      }
    }
  }

  private static ReadNames names(UsedList list, Stay stay) {
    for (UsedList.Edition edition : list.editions()) {
      if (edition.date().equals(stay.edition())) {
        return edition.names();
      }
    }
    return ReadNames.none();
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
    Map<Stay, Hit> best = new HashMap<>();
    for (String text : asked.names()) {
      Name name = Name.of(text, asked.kind());
      Side side = new Side(name, asked.countries(), asked.body(), false);
      for (NameIndex.Found<Bearer> found : index.find(name)) {
        Bearer bearer = found.bearer();
        Comparison comparison = Comparison.of(side, bearer.side(found.name()));
        if (comparison.sameness() != Sameness.NO) {
          best.merge(bearer.stay(), new Hit(text, bearer, comparison), Hit::better);
        }
      }
    }
    return best.values().stream().map(Hit::match).sorted(BEST_FIRST).toList();
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::sameness)
          .thenComparing(Match::score, Comparator.reverseOrder())
          .thenComparing(Match::list)
          .thenComparing(match -> match.entry().id())
          .thenComparing(Match::edition);

  /** Whether there is nothing to look in. */
  public boolean isEmpty() {
    return lists.isEmpty();
  }
}
