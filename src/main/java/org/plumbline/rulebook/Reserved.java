package org.plumbline.rulebook;

import java.util.Set;

/** Words of Java and of DRL; Drools would choke on a pack or a rule of such a name. */
final class Reserved {
  private static final String TEXT =
      """
              abstract assert boolean break byte case catch char class const continue default do
              double else enum extends final finally float for goto if implements import instanceof
              int interface long native new package private protected public return short static
              strictfp super switch synchronized this throw throws transient try void volatile while
              true false null var record sealed permits yield java javax
              accumulate action and attributes collect contains declare dialect end eval excludes
              exists extend forall from function global in init matches memberof not or over query
              result reverse rule salience soundslike str template then trait unit when window
              """;

  private static final Set<String> WORDS = Set.of(TEXT.strip().split("\\s+"));

  private Reserved() {}

  /** Whether nothing may be called so. */
  static boolean has(String name) {
    return WORDS.contains(name);
  }
}
