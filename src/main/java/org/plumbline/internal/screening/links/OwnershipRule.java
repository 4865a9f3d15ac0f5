package org.plumbline.internal.screening.links;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.Relation;

/**
 * Whether bodies whose assets are frozen together own at least half of another body: 26 percent of
 * one owner and 26 of another are more than half. A body owned in this way counts as an owner in
 * turn. What is unknown stays unknown. Immutable; may be used by several threads at once.
 */
public final class OwnershipRule {
  /**
   * The share, in percent, from which OFAC treats a body like its listed owners; the UK and the EU
   * require more than this.
   */
  public static final double HALF = 50;

  private static final double ROUNDING = 1e-9;

  private final LinkGraph graph;
  private final LocalDate day;

  public OwnershipRule(LinkGraph graph, LocalDate day) {
    this.graph = graph;
    this.day = day;
  }

  /** Adds up the shares of the frozen owners of a party. */
  public Ownership of(Party party) {
    Map<Integer, Map<Integer, Stake>> stakes = stakesAbove(party);
    Set<Integer> surely = frozen(stakes, true);
    Set<Integer> maybe = frozen(stakes, false);
    return result(party, stakes.getOrDefault(party.number(), Map.of()).values(), surely, maybe);
  }

  /** The stakes in the party, in its owners, in their owners, and so on; by body and owner. */
  private Map<Integer, Map<Integer, Stake>> stakesAbove(Party party) {
    Map<Integer, Map<Integer, Stake>> stakes = new LinkedHashMap<>();
    Deque<Party> open = new ArrayDeque<>(List.of(party));
    while (!open.isEmpty()) {
      Party body = open.remove();
      if (!stakes.containsKey(body.number())) {
        Map<Integer, Stake> owners = owners(body);
        stakes.put(body.number(), owners);
        owners.values().forEach(stake -> open.add(stake.owner()));
      }
    }
    return stakes;
  }

  private Map<Integer, Stake> owners(Party body) {
    Map<Integer, List<Tie>> byOwner = new LinkedHashMap<>();
    for (Tie tie : graph.tiesOf(body)) {
      if (tie.relation() == Relation.OWNED_BY
          && tie.subject().number() == body.number()
          && tie.mayHoldOn(day)) {
        byOwner.computeIfAbsent(tie.object().number(), owner -> new ArrayList<>()).add(tie);
      }
    }
    Map<Integer, Stake> stakes = new HashMap<>();
    byOwner.forEach((owner, ties) -> stakes.put(owner, Stake.of(ties)));
    return stakes;
  }

  /** The bodies frozen by a listing or by their owners; repeated until no more are added. */
  private Set<Integer> frozen(Map<Integer, Map<Integer, Stake>> stakes, boolean surely) {
    List<Map.Entry<Integer, Map<Integer, Stake>>> topFirst = new ArrayList<>(stakes.entrySet());
    Collections.reverse(topFirst);
    Set<Integer> frozen = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<Integer, Map<Integer, Stake>> body : topFirst) {
        boolean holds =
            isListed(graph.parties().get(body.getKey()), surely)
                || sum(body.getValue().values(), frozen, surely) >= HALF - ROUNDING;
        grows |= holds && frozen.add(body.getKey());
      }
    }
    return frozen;
  }

  /**
   * Whether the party is listed with an asset freeze or, unless {@code surely}, with an unknown
   * effect.
   */
  private boolean isListed(Party party, boolean surely) {
    return party
        .entry()
        .filter(ListEntry::listed)
        .filter(entry -> entry.from().map(from -> !day.isBefore(from)).orElse(true))
        .filter(entry -> entry.to().map(to -> !day.isAfter(to)).orElse(true))
        .filter(
            entry ->
                entry.effects().contains(Effect.ASSET_FREEZE)
                    || (!surely && entry.effects().isEmpty()))
        .isPresent();
  }

  private static double sum(Collection<Stake> stakes, Set<Integer> total, boolean surely) {
    return stakes.stream()
        .filter(stake -> total.contains(stake.owner().number()))
        .mapToDouble(stake -> surely ? stake.atLeast() : stake.atMost())
        .sum();
  }

  private static Ownership result(
      Party party, Collection<Stake> stakes, Set<Integer> surely, Set<Integer> maybe) {
    double atLeast = sum(stakes, surely, true);
    double atMost = Math.min(100, sum(stakes, maybe, false));
    Ownership.Answer answer =
        atLeast >= HALF - ROUNDING
            ? Ownership.Answer.OWNED
            : atMost >= HALF - ROUNDING ? Ownership.Answer.UNKNOWN : Ownership.Answer.NOT_SHOWN;
    return new Ownership(
        party,
        answer,
        Math.min(100, atLeast),
        atMost,
        stakes.stream()
            .filter(stake -> maybe.contains(stake.owner().number()))
            .sorted(Comparator.comparingInt(stake -> stake.owner().number()))
            .toList());
  }
}
