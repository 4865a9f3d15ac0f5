package org.plumbline.internal.rulebook.text;

import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.text.DeviceName;

/**
 * Names that no pack and no rule may have: words of Java and of DRL, on which Drools would choke,
 * and names that a file cannot have on Windows.
 */
public final class ReservedNames {
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

  private ReservedNames() {}

  /** Why nothing may be called so; empty if it may. */
  public static Optional<String> why(String name) {
    if (WORDS.contains(name)) {
      return Optional.of("it is a reserved word of the rule language");
    }
    return DeviceName.is(name) ? Optional.of(DeviceName.WHY) : Optional.empty();
  }
}
