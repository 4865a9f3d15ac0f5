package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;

/** Collects what is wrong with a file, to tell all of it at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String message) {
    add(place, message, "");
  }

  void add(Place place, String message, String hint) {
    found.add(new Problem(place, message, hint));
  }

  boolean any() {
    return !found.isEmpty();
  }

  boolean at(Place place) {
    return found.stream().anyMatch(problem -> problem.place().equals(place));
  }

  /** Throws what was found, if anything was. */
  void throwIfAny() {
    if (any()) {
      throw exception();
    }
  }

  BrokenFileException exception() {
    return new BrokenFileException(found.stream().distinct().toList());
  }

  static BrokenFileException only(Place place, String message) {
    return new BrokenFileException(List.of(new Problem(place, message, "")));
  }
}
