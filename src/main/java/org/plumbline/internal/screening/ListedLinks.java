package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.screening.links.LinkGraph;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * The chains of links from the organisations of a case to listed bodies. A chain ends at the first
 * body that is or may be listed; links beyond it add nothing. From an organisation that is itself
 * listed, only links to its owners and to the bodies it is part of are followed.
 */
final class ListedLinks {
  /** The most bodies that are brought into a case from lists. */
  static final int MOST_BODIES = 50;

  private final Screening screening;
  private final LinksOnDay links;
  private final Namesakes namesakes;
  private final LocalDate day;
  private final LocalDate known;
  private final Map<Integer, List<Listings.Period>> stays = new HashMap<>();
  private final Map<Integer, List<Match>> alike = new HashMap<>();
  private final Set<Tie> ties = new LinkedHashSet<>();
  private final Map<Integer, Party> reached = new TreeMap<>();
  private final Set<Integer> tooMany = new TreeSet<>();
  private boolean isCapped;

  /**
   * Searches for the chains.
   *
   * @param known editions and listings that were published after this day are left out
   */
  ListedLinks(
      Screening screening, LinksOnDay links, Namesakes namesakes, LocalDate day, LocalDate known) {
    this.known = known;
    this.screening = screening;
    this.links = links;
    this.namesakes = namesakes;
    this.day = day;
    namesakes.parties().forEach(this::follow);
    while (removeDeadEnds()) {
      // removing one dead end may make another
    }
  }

  /** The links of the chains, in the order in which they were found. */
  List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** The parties on the chains, except those at the start. */
  List<Party> reached() {
    return List.copyOf(reached.values());
  }

  /** The parties whose links were not followed, because they have too many. */
  List<Party> tooMany() {
    return tooMany.stream().map(links.graph().parties()::get).toList();
  }

  /** Whether some bodies were left out because there were more than {@link #MOST_BODIES}. */
  boolean isCapped() {
    return isCapped;
  }

  /** The times on the list that can include the day. */
  List<Listings.Period> stays(Party party) {
    return stays.computeIfAbsent(
        party.number(),
        number ->
            Listings.Period.of(screening, party).stream()
                .filter(stay -> stay.mayHoldOn(day) && stay.isKnownOn(known))
                .toList());
  }

  /** The entries that a party named only in links may be; its country is not known. */
  List<Match> alike(Party party) {
    return party.isListed()
        ? List.of()
        : alike.computeIfAbsent(
            party.number(),
            number ->
                screening
                    .matches(
                        new NameQuery(
                            List.of(party.name()), NameKind.UNKNOWN, Optional.empty(), Set.of()))
                    .stream()
                    .filter(match -> match.mayHoldOn(day))
                    .filter(match -> Listings.Period.of(match).isKnownOn(known))
                    .toList());
  }

  private boolean mayBeListed(Party party) {
    return !stays(party).isEmpty() || !alike(party).isEmpty();
  }

  private void follow(Party start) {
    Map<Integer, Integer> hops = new HashMap<>(Map.of(start.number(), 0));
    Deque<Party> queue = new ArrayDeque<>(List.of(start));
    boolean isListed = !stays(start).isEmpty();
    while (!queue.isEmpty()) {
      Party at = queue.remove();
      for (Tie tie : tiesOf(at)) {
        Party neighbour = tie.subject().number() == at.number() ? tie.object() : tie.subject();
        if (mayHold(tie) && (!isListed || leadsUp(tie, at)) && admit(neighbour, start)) {
          ties.add(tie);
          int length = hops.getOrDefault(at.number(), 0) + 1;
          boolean isNew = hops.putIfAbsent(neighbour.number(), length) == null;
          if (isNew && length < Chains.MOST_HOPS && !mayBeListed(neighbour)) {
            queue.add(neighbour);
          }
        }
      }
    }
  }

  private List<Tie> tiesOf(Party party) {
    List<Tie> all = links.graph().tiesOf(party);
    if (all.size() > LinkGraph.MOST_NEIGHBOURS) {
      tooMany.add(party.number());
      return List.of();
    }
    return all;
  }

  /** Whether the party is already part of the search, or there is room for it. */
  private boolean admit(Party party, Party start) {
    if (party.number() == start.number() || reached.containsKey(party.number())) {
      return true;
    }
    if (reached.size() == MOST_BODIES) {
      isCapped = true;
      return false;
    }
    reached.put(party.number(), party);
    return true;
  }

  private static boolean leadsUp(Tie tie, Party from) {
    return tie.subject().number() == from.number()
        && (tie.relation() == Relation.OWNED_BY || tie.relation() == Relation.PART_OF);
  }

  /**
   * A link that an edition of the day calls former is over; if only a later edition says so, it may
   * still have held that day.
   */
  private boolean mayHold(Tie tie) {
    if (!links.isOfDay(tie.list(), known)) {
      return false;
    }
    boolean isOver = tie.former() && tie.to().isEmpty() && links.isOfDay(tie.list(), day);
    return !isOver
        && tie.from().map(from -> !from.isAfter(day)).orElse(true)
        && tie.to().map(to -> !to.isBefore(day)).orElse(true);
  }

  /** Removes parties that are not listed, are not in the case and lead to nothing else. */
  private boolean removeDeadEnds() {
    Map<Integer, Set<Integer>> neighbours = new HashMap<>();
    for (Tie tie : ties) {
      int subject = tie.subject().number();
      int object = tie.object().number();
      neighbours.computeIfAbsent(subject, number -> new TreeSet<>()).add(object);
      neighbours.computeIfAbsent(object, number -> new TreeSet<>()).add(subject);
    }
    Set<Integer> dead = new TreeSet<>();
    reached.forEach(
        (number, party) -> {
          if (!mayBeListed(party)
              && namesakes.of(party).isEmpty()
              && neighbours.getOrDefault(number, Set.of()).size() < 2) {
            dead.add(number);
          }
        });
    reached.keySet().removeAll(dead);
    return ties.removeIf(
        tie -> dead.contains(tie.subject().number()) || dead.contains(tie.object().number()));
  }
}
