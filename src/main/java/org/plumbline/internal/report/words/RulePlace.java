package org.plumbline.internal.report.words;

import org.plumbline.problem.Place;

/** A place in the rules, for results that must not depend on where the rules are. */
public final class RulePlace {
  private RulePlace() {}

  /**
   * The same place with the path of its file from the folder of rules, {@code pack/rule.drl}: a
   * rule is always in the folder of its pack.
   */
  public static Place fromItsFolder(Place place) {
    String file = place.file();
    int rule = file.lastIndexOf('/');
    int pack = file.lastIndexOf('/', rule - 1);
    return new Place(file.substring(pack + 1), place.line(), place.column());
  }
}
