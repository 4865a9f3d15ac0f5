package org.plumbline.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.plumbline.casefile.Case;
import org.plumbline.problem.BrokenFileException;

/** The shortest case in order, to be changed in one place. */
public final class Minimal {
  public static final String TEXT =
      """
      case: A UK college trains the police of an invented state
      drawn-from: public-record
      assistance: capacity-building
      partnership:
        id: training
        hosts: [XA]
        recipients: [{organisation: police, units: all}]
        phases: [{id: p1, from: 2019-03-01, provider: college}]
      organisations:
        - {id: police, name: XA Police, country: XA, kind: police}
        - {id: college, name: UK College, country: GB, kind: police-college}
      """;

  private Minimal() {}

  /** With more lines at the end; the first of them is line 12. */
  public static String with(String... lines) {
    return TEXT + String.join("\n", lines) + "\n";
  }

  /** With something else in place of {@code part}. */
  public static String replacing(String part, String otherText) {
    if (!TEXT.contains(part)) {
      throw new IllegalArgumentException(part);
    }
    return TEXT.replace(part, otherText);
  }

  /** All problems of a text, one a line. */
  public static String problems(String text) {
    return assertThrows(BrokenFileException.class, () -> Case.parse(text)).getMessage();
  }
}
