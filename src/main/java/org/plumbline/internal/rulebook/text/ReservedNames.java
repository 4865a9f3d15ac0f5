package org.plumbline.internal.rulebook.text;

import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.text.DeviceName;

/**
 * Names that no pack or rule may have: keywords of Java and DRL, on which Drools would fail, and
 * names that Windows does not allow for files.
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

  /** The reason why a name is not allowed; empty if it is. */
  public static Optional<String> why(String name) {
    if (WORDS.contains(name)) {
      return Optional.of("it is a reserved word of the rule language");
    }
    return DeviceName.is(name) ? Optional.of(DeviceName.WHY) : Optional.empty();
  }
}
