package org.plumbline.internal.report.json;

import org.plumbline.internal.json.Means;
import org.plumbline.internal.report.words.RulePlace;
import org.plumbline.problem.Place;

/** A place in the rules, as JSON. */
record PlaceJson(
    @Means("The file, as a path from the folder of rules.") String file,
    @Means("The line, from 1; 0 for the whole file.") int line) {

  static PlaceJson of(Place place) {
    return new PlaceJson(RulePlace.fromItsFolder(place).file(), place.line());
  }
}
