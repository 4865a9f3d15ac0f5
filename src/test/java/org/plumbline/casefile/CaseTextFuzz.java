package org.plumbline.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.plumbline.Believed;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.problem.BrokenFileException;

/** Any bytes are a case, whose facts can be settled, or are refused. */
public final class CaseTextFuzz {
  private CaseTextFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    try {
      Case read = Case.parse(text);
      read.facts().forEach(fact -> fact.in(Facts.FIRST));
      read.facts().forEach(fact -> fact.in(Facts.LAST));
    } catch (BrokenFileException broken) {
      Believed.problems(broken.problems(), text, "<text>");
    }
  }
}
