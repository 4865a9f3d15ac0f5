package org.plumbline.replay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.flags.Place;
import org.plumbline.rulebook.Deletion;
import org.plumbline.rulebook.Rule;

/** On which conditions of a rule something rests that is proved of it. */
final class Premises {
  private Premises() {}

  /**
   * Takes out conditions as long as it is still so; where those stand that cannot be taken out.
   *
   * @param besides what it is about, and stays
   */
  static List<Place> needed(Rule rule, Predicate<Rule> isSo, Place... besides) {
    List<Place> kept = List.of(besides);
    Rule fewest = rule;
    Optional<Rule> fewer = Optional.of(rule);
    while (fewer.isPresent()) {
      fewest = fewer.get();
      fewer = fewer(fewest, isSo, kept);
    }
    List<Place> places = new ArrayList<>();
    Deletion.of(fewest).stream()
        .filter(one -> !isSo.test(one.mutant()))
        .map(Deletion::place)
        .filter(place -> !kept.contains(place))
        .forEach(places::add);
    return places.stream().distinct().sorted().toList();
  }

  private static Optional<Rule> fewer(Rule rule, Predicate<Rule> isSo, List<Place> kept) {
    return Deletion.of(rule).stream()
        .filter(one -> !kept.contains(one.place()))
        .map(Deletion::mutant)
        .filter(isSo)
        .findFirst();
  }
}
