package org.plumbline.internal.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.internal.engine.plain.Sightings;
import org.plumbline.internal.replay.ExpectedDay;

/**
 * The sightings of some cases, with the cases in which each rule fired. Not safe for several
 * threads.
 */
final class CaseSightings {
  private final Sightings sightings = new Sightings();
  private final Map<String, SortedSet<String>> firedBy = new HashMap<>();

  void look(ExpectedDay expectedDay) {
    Sightings here = new Sightings();
    expectedDay.onDay().look(expectedDay.rules(), expectedDay.listedRules(), here);
    sightings.add(here);
    expectedDay.listedRules().stream()
        .filter(here::fired)
        .forEach(id -> firedBy.computeIfAbsent(id, any -> new TreeSet<>()).add(expectedDay.file()));
  }

  void add(CaseSightings others) {
    sightings.add(others.sightings);
    others.firedBy.forEach(
        (id, files) -> firedBy.computeIfAbsent(id, any -> new TreeSet<>()).addAll(files));
  }

  Sightings sightings() {
    return sightings;
  }

  /** The files of the cases in which a rule fired, sorted. */
  List<String> firedBy(String id) {
    return List.copyOf(firedBy.getOrDefault(id, new TreeSet<>()));
  }
}
