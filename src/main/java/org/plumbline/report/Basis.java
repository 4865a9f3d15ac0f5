package org.plumbline.report;

import org.plumbline.flags.Flag;

/** What a rule rests on, in words. */
final class Basis {
  private Basis() {}

  /** {@code guidance: OSJA Guidance 2017, purpose (nobody has read it: unverified)}. */
  static String of(Flag flag) {
    Flag.Basis basis = flag.basis();
    return kind(flag) + ": " + basis.clause() + (basis.verified() ? "" : " [unverified: nobody has read it]");
  }

  private static String kind(Flag flag) {
    return switch (flag.basis().footing()) {
      case LAW -> "law";
      case GUIDANCE -> "guidance";
      case CRITIQUE -> "published critique";
      case OWN -> "our own choice";
    };
  }
}
