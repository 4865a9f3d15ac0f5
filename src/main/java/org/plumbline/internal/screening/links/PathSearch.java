package org.plumbline.internal.screening.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * One search for chains. First measures, breadth first, how far every party is from the end. Then
 * follows, for each length, all ways from the start that can still reach the end.
 */
final class PathSearch {
  private static final int FAR = Integer.MAX_VALUE;

  /** The search stops after this many steps, and its result is then marked as capped. */
  private static final int MOST_STEPS = 2_000_000;

  private final List<Party> parties;
  private final Neighbours neighbours;
  private final int maxHops;
  private final int mostPaths;
  private final int mostNeighbours;
  private final int[] distance;
  private final boolean[] onTheWay;
  private final int[] way;
  private final List<LinkPath> paths = new ArrayList<>();
  private final TreeSet<Integer> notWalkedThrough = new TreeSet<>();
  private int start;
  private int end;
  private int steps;
  private boolean capped;

  PathSearch(
      List<Party> parties, Neighbours neighbours, int maxHops, int mostPaths, int mostNeighbours) {
    this.parties = parties;
    this.neighbours = neighbours;
    this.maxHops = maxHops;
    this.mostPaths = mostPaths;
    this.mostNeighbours = mostNeighbours;
    distance = new int[parties.size()];
    onTheWay = new boolean[parties.size()];
    way = new int[maxHops + 1];
  }

  LinkPaths search(int from, int to) {
    start = from;
    end = to;
    measure();
    if (start == end) {
      paths.add(new LinkPath(List.of()));
    } else if (distance[start] != FAR) {
      for (int hops = distance[start]; hops <= maxHops && !capped; hops++) {
        way[0] = start;
        onTheWay[start] = true;
        walk(0, hops);
        onTheWay[start] = false;
      }
    }
    return new LinkPaths(paths, capped, notWalkedThrough.stream().map(parties::get).toList());
  }

  /** Measures how far every party is from the end, up to the longest chain. */
  private void measure() {
    Arrays.fill(distance, FAR);
    int[] queue = new int[parties.size()];
    int head = 0;
    int tail = 0;
    distance[end] = 0;
    queue[tail++] = end;
    while (head < tail) {
      int party = queue[head++];
      if (distance[party] >= maxHops || isClosed(party)) {
        continue;
      }
      for (int i = neighbours.first(party); i < neighbours.first(party + 1); i++) {
        int next = neighbours.at(i);
        if (distance[next] == FAR) {
          distance[next] = distance[party] + 1;
          queue[tail++] = next;
        }
      }
    }
  }

  /** Whether the party has too many neighbours to search through; it is then noted. */
  private boolean isClosed(int party) {
    if (party == start || party == end || neighbours.count(party) <= mostNeighbours) {
      return false;
    }
    notWalkedThrough.add(party);
    return true;
  }

  /** Extends the current way, which has {@code behind} hops, to all chains of {@code hops} hops. */
  private void walk(int behind, int hops) {
    int party = way[behind];
    if (party == end) {
      if (behind == hops) {
        take(hops);
      }
      return;
    }
    if (party != start && isClosed(party)) {
      return;
    }
    for (int i = neighbours.first(party); i < neighbours.first(party + 1) && !capped; i++) {
      int next = neighbours.at(i);
      if (distance[next] <= hops - behind - 1 && !onTheWay[next]) {
        if (++steps > MOST_STEPS) {
          capped = true;
          return;
        }
        way[behind + 1] = next;
        onTheWay[next] = true;
        walk(behind + 1, hops);
        onTheWay[next] = false;
      }
    }
  }

  private void take(int hops) {
    if (paths.size() == mostPaths) {
      capped = true;
      return;
    }
    List<Hop> taken = new ArrayList<>();
    for (int i = 0; i < hops; i++) {
      taken.add(
          new Hop(
              parties.get(way[i]),
              parties.get(way[i + 1]),
              neighbours.between(way[i], way[i + 1])));
    }
    paths.add(new LinkPath(taken));
  }
}
