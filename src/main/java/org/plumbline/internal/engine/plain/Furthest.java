package org.plumbline.internal.engine.plain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.rulebook.model.Premise;

/**
 * How many premises can hold together, if not all of them can.
 *
 * @param met how many, counted from the first
 * @param ways the ways in which these hold: the trail before and after each premise; at most {@link
 *     #MOST_WAYS}
 */
public record Furthest(int met, List<List<Trail>> ways) {
  static final int MOST_WAYS = 200;

  public static Furthest of(List<Premise> premises, Trail start, Matcher matcher) {
    Search search = new Search(premises, matcher);
    search.reach(0, start);
    search.collect(List.of(start));
    return new Furthest(search.met, search.ways);
  }

  /** The trails with which the first unmet premise was tried. */
  public List<Trail> ends() {
    return ways.stream().map(way -> way.get(met)).toList();
  }

  private static final class Search {
    private final List<Premise> premises;
    private final Matcher matcher;
    private final List<List<Trail>> ways = new ArrayList<>();
    private int met;

    Search(List<Premise> premises, Matcher matcher) {
      this.premises = premises;
      this.matcher = matcher;
    }

    private boolean reach(int index, Trail trail) {
      met = Math.max(met, index);
      return index < premises.size()
          && matcher.each(premises.get(index), trail, next -> reach(index + 1, next));
    }

    private boolean collect(List<Trail> way) {
      int index = way.size() - 1;
      if (index == met) {
        ways.add(way);
        return ways.size() == MOST_WAYS;
      }
      return matcher.each(premises.get(index), way.get(index), next -> collect(and(way, next)));
    }

    private static List<Trail> and(List<Trail> way, Trail next) {
      List<Trail> longer = new ArrayList<>(way);
      longer.add(next);
      return longer;
    }
  }
}
