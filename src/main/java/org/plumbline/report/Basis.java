package org.plumbline.report;

import org.plumbline.flags.Flag;

/** What a rule rests on, in words. */
final class Basis {
  private Basis() {}

  /** {@code OSJA Guidance 2017, purpose (guidance, unverified)}. */
  static String of(Flag flag) {
    Flag.Basis basis = flag.basis();
    return basis.clause() + " (" + basis.footing() + (basis.verified() ? "" : ", unverified") + ")";
  }
}
