package org.plumbline.internal.screening.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.internal.screening.list.SanctionsList;

/**
 * The links of the lists and the user's own links, as a graph. Immutable; may be used by several
 * threads at once.
 */
public final class LinkGraph {
  /** A party with more neighbours than this is not searched through. */
  public static final int MOST_NEIGHBOURS = 1_000;

  /** The longest chain that can be searched for, in links. */
  public static final int MOST_HOPS = 32;

  /** The most chains that a search returns. */
  public static final int MOST_PATHS = 100;

  private final List<Party> parties;
  private final PartyNames names;
  private final Neighbours neighbours;
  private final LinkCounts counts;

  LinkGraph(List<Party> parties, PartyNames names, Neighbours neighbours, LinkCounts counts) {
    this.parties = List.copyOf(parties);
    this.names = names;
    this.neighbours = neighbours;
    this.counts = counts;
  }

  /**
   * Builds the graph. A link in a list is resolved within that list: by id, or by a name that
   * differs at most in case, punctuation, white space, diacritics and the order {@code LAST,
   * First}. An own link is resolved in all lists, by id or name. A name that no entry has becomes a
   * party of its own.
   *
   * @param lists by the names that people use for them
   */
  public static LinkGraph of(Map<String, SanctionsList> lists, List<OwnLink> own) {
    return new GraphDraft().lists(lists).own(own).graph();
  }

  /** The same parties, with only those links that meet a condition. */
  public LinkGraph where(Predicate<Tie> condition) {
    List<Tie> ties = neighbours.ties().stream().filter(condition).toList();
    return new LinkGraph(parties, names, new Neighbours(parties.size(), ties), counts);
  }

  /** All parties, each at the position of its number. */
  public List<Party> parties() {
    return parties;
  }

  /** The parties with a name, in the order of their numbers. */
  public List<Party> named(String name) {
    return names.find(name).keySet().stream().map(parties::get).toList();
  }

  /** How many links of the lists could be resolved; {@link #where} does not change it. */
  public LinkCounts counts() {
    return counts;
  }

  /** All links of a party, in both directions. */
  public List<Tie> tiesOf(Party party) {
    return neighbours.ties(party.number());
  }

  /**
   * The listed parties near a party, the nearest first. Does not search past another party with
   * more than {@link #MOST_NEIGHBOURS} neighbours.
   *
   * @param maxHops the most links on the way
   * @param most the most parties to return
   */
  public NearestListed listedNear(Party from, int maxHops, int most) {
    check(from);
    Set<Integer> seen = new HashSet<>(Set.of(from.number()));
    List<Party> listed = new ArrayList<>();
    List<Party> closed = new ArrayList<>();
    List<Party> edge = List.of(from);
    for (int hops = 0; hops < maxHops && listed.size() <= most; hops++) {
      List<Party> next = new ArrayList<>();
      for (Party at : edge) {
        if (at.equals(from) || neighbours.count(at.number()) <= MOST_NEIGHBOURS) {
          neighboursOf(at).filter(party -> seen.add(party.number())).forEach(next::add);
        } else {
          closed.add(at);
        }
      }
      next.stream().filter(Party::isListed).forEach(listed::add);
      edge = next;
    }
    return new NearestListed(
        listed.subList(0, Math.min(most, listed.size())), listed.size() > most, closed);
  }

  private Stream<Party> neighboursOf(Party party) {
    return IntStream.range(neighbours.first(party.number()), neighbours.first(party.number() + 1))
        .mapToObj(position -> parties.get(neighbours.at(position)));
  }

  /**
   * Searches for chains between two parties, in both directions of the links: the shortest first,
   * at most {@link #MOST_PATHS}, and not through a party with more than {@link #MOST_NEIGHBOURS}
   * neighbours.
   *
   * @param maxHops the most links of a chain, from 0 to {@link #MOST_HOPS}
   * @throws IllegalArgumentException if {@code maxHops} is out of range, or a party belongs to
   *     another graph
   */
  public LinkPaths paths(Party from, Party to, int maxHops) {
    return paths(from, to, maxHops, MOST_PATHS, MOST_NEIGHBOURS);
  }

  /**
   * The same with other limits.
   *
   * @param mostPaths the most chains to return, at least 1
   * @param mostNeighbours a party with more neighbours than this is not searched through
   */
  public LinkPaths paths(Party from, Party to, int maxHops, int mostPaths, int mostNeighbours) {
    check(from);
    check(to);
    if (maxHops < 0 || maxHops > MOST_HOPS) {
      throw new IllegalArgumentException(
          "maxHops is " + maxHops + "; it must be from 0 to " + MOST_HOPS);
    }
    if (mostPaths < 1) {
      throw new IllegalArgumentException("mostPaths is " + mostPaths + "; it must be at least 1");
    }
    return new PathSearch(parties, neighbours, maxHops, mostPaths, mostNeighbours)
        .search(from.number(), to.number());
  }

  private void check(Party party) {
    if (party.number() >= parties.size()
        || !parties.get(party.number()).name().equals(party.name())) {
      throw new IllegalArgumentException(party + " does not belong to this graph");
    }
  }
}
