package org.plumbline.internal.replay;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.Expectation;
import org.plumbline.result.Certainty;

/**
 * A flag that a case expects.
 *
 * @param code its code
 * @param subject what it is about; empty if the case does not say
 * @param certainty its certainty
 */
record ExpectedFlag(String code, String subject, Certainty certainty) {
  /** All flags that are expected. */
  static List<ExpectedFlag> of(Expectation expectation) {
    return Stream.of(
            all(expectation.stands(), Certainty.STANDS),
            all(expectation.depends(), Certainty.DEPENDS),
            all(expectation.notDecided(), Certainty.NOT_DECIDED))
        .flatMap(flags -> flags)
        .toList();
  }

  private static Stream<ExpectedFlag> all(List<String> written, Certainty certainty) {
    return written.stream().map(flag -> of(flag, certainty));
  }

  private static ExpectedFlag of(String written, Certainty certainty) {
    int at = written.indexOf('@');
    return at < 0
        ? new ExpectedFlag(written, "", certainty)
        : new ExpectedFlag(written.substring(0, at), written.substring(at + 1), certainty);
  }

  String pack() {
    return code.contains("/") ? code.substring(0, code.indexOf('/')) : "";
  }

  boolean means(RaisedFlag flag) {
    return flag.code().equals(code) && (subject.isEmpty() || flag.subject().equals(subject));
  }

  /** As the case writes it. */
  @Override
  public String toString() {
    return subject.isEmpty() ? code : code + "@" + subject;
  }
}
