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
 * The ways from organisations of a case, along the links of lists, to listed bodies. A way ends at
 * the first body that is or may be listed: whom that one is linked to says no more. From an
 * organisation that is listed itself only owners and superiors are followed.
 */
final class ListedLinks {
  /** At most so many bodies of lists are brought into a case; the nearest. */
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
   * Seeks the ways.
   *
   * @param known what came out later is left out
   */
  ListedLinks(
      Screening screening, LinksOnDay links, Namesakes namesakes, LocalDate day, LocalDate known) {
    this.known = known;
    this.screening = screening;
    this.links = links;
    this.namesakes = namesakes;
    this.day = day;
    namesakes.parties().forEach(this::walk);
    while (leaveOutDeadEnds()) {
      // the end of a way that has lost its end is a dead end too
    }
  }

  /** The links on the ways, in the order in which they were met. */
  List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** Who is on a way, but not at the start of all of them. */
  List<Party> reached() {
    return List.copyOf(reached.values());
  }

  /** Through whom no way was sought, as too many are linked to them. */
  List<Party> tooMany() {
    return tooMany.stream().map(links.graph().parties()::get).toList();
  }

  /** Whether there are more bodies than are brought in. */
  boolean isCapped() {
    return isCapped;
  }

  /** How long a party was listed, each time; those that can hold on the day. */
  List<Listings.Period> stays(Party party) {
    return stays.computeIfAbsent(
        party.number(),
        number ->
            Listings.Period.of(screening, party).stream()
                .filter(stay -> stay.mayHoldOn(day) && stay.isKnownOn(known))
                .toList());
  }

  /** The entries that somebody may be whom only links name, by a name without a state. */
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

  private void walk(Party start) {
    Map<Integer, Integer> hops = new HashMap<>(Map.of(start.number(), 0));
    Deque<Party> open = new ArrayDeque<>(List.of(start));
    boolean isListed = !stays(start).isEmpty();
    while (!open.isEmpty()) {
      Party at = open.remove();
      for (Tie tie : tiesOf(at)) {
        Party otherParty = tie.subject().number() == at.number() ? tie.object() : tie.subject();
        if (mayHold(tie) && (!isListed || leadsUp(tie, at)) && take(otherParty, start)) {
          ties.add(tie);
          int length = hops.getOrDefault(at.number(), 0) + 1;
          boolean isNew = hops.putIfAbsent(otherParty.number(), length) == null;
          if (isNew && length < Chains.MOST_HOPS && !mayBeListed(otherParty)) {
            open.add(otherParty);
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

  /** Whether there is room for it, or it is there. */
  private boolean take(Party party, Party start) {
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

  /** What an edition of the day says is over, is; what a later one says so may have held then. */
  private boolean mayHold(Tie tie) {
    if (!links.isOfDay(tie.list(), known)) {
      return false;
    }
    boolean isOver = tie.former() && tie.to().isEmpty() && links.isOfDay(tie.list(), day);
    return !isOver
        && tie.from().map(from -> !from.isAfter(day)).orElse(true)
        && tie.to().map(to -> !to.isBefore(day)).orElse(true);
  }

  /** Leaves out whoever is not listed, is no organisation of the case, and leads to nobody else. */
  private boolean leaveOutDeadEnds() {
    Map<Integer, Set<Integer>> neighbours = new HashMap<>();
    for (Tie tie : ties) {
      int singleNumber = tie.subject().number();
      int otherNumber = tie.object().number();
      neighbours.computeIfAbsent(singleNumber, number -> new TreeSet<>()).add(otherNumber);
      neighbours.computeIfAbsent(otherNumber, number -> new TreeSet<>()).add(singleNumber);
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
