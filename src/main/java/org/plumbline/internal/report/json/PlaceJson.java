package org.plumbline.internal.report.json;

import org.plumbline.internal.json.Means;
import org.plumbline.problem.Place;

/** A place in a file, as JSON. */
record PlaceJson(
    @Means("The file.") String file, @Means("The line, from 1; 0 for the whole file.") int line) {

  static PlaceJson of(Place place) {
    return new PlaceJson(place.file(), place.line());
  }
}
