package org.plumbline.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** Collects the problems of a file, so that all are reported together. */
public final class FileProblems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Place place, String message) {
    add(place, message, "");
  }

  public void add(Place place, String message, String hint) {
    found.add(new Problem(place, message, hint));
  }

  boolean isAny() {
    return !found.isEmpty();
  }

  public boolean at(Place place) {
    return found.stream().anyMatch(problem -> problem.place().equals(place));
  }

  /** Throws an exception with all problems, if there are any. */
  public void throwIfAny() {
    if (isAny()) {
      throw exception();
    }
  }

  public BrokenFileException exception() {
    return new BrokenFileException(found.stream().distinct().toList());
  }

  public static BrokenFileException only(Place place, String message) {
    return new BrokenFileException(List.of(new Problem(place, message, "")));
  }
}
