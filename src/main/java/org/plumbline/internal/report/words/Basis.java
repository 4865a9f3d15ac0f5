package org.plumbline.internal.report.words;

import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Flag;

/** What a rule rests on, in words. */
public final class Basis {
  private Basis() {}

  /** {@code OSJA Guidance 2017, purpose (guidance, unverified)}. */
  public static String of(Flag flag) {
    Flag.Basis basis = flag.basis();
    return Brackets.add(basis.clause(), basis.footing() + (basis.verified() ? "" : ", unverified"));
  }
}
