package org.plumbline.internal.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.internal.engine.plain.Sightings;
import org.plumbline.internal.replay.ExpectedDay;

/** What was seen in cases, and which of them a rule fired in. Not safe for several threads. */
final class CaseSightings {
  private final Sightings sightings = new Sightings();
  private final Map<String, SortedSet<String>> firedBy = new HashMap<>();

  void look(ExpectedDay exam) {
    Sightings here = new Sightings();
    exam.onDay().look(exam.rules(), exam.speaksOf(), here);
    sightings.add(here);
    exam.speaksOf().stream()
        .filter(here::fired)
        .forEach(id -> firedBy.computeIfAbsent(id, any -> new TreeSet<>()).add(exam.file()));
  }

  void add(CaseSightings others) {
    sightings.add(others.sightings);
    others.firedBy.forEach(
        (id, files) -> firedBy.computeIfAbsent(id, any -> new TreeSet<>()).addAll(files));
  }

  Sightings sightings() {
    return sightings;
  }

  /** The files of the cases in which the rule of an id fired, sorted. */
  List<String> firedBy(String id) {
    return List.copyOf(firedBy.getOrDefault(id, new TreeSet<>()));
  }
}
