package org.plumbline.screening.lists;

import java.util.Collection;
import java.util.regex.Pattern;

/** What the programmes of OFAC tell of the list that somebody stands on. */
final class OfacProgrammes {
  /** Programmes under which nobody stands on the SDN list without another one beside it. */
  private static final Pattern BLOCKS_NOBODY =
      Pattern.compile("NS-.*|561-(Related|RELATED)|FSE-.*|CMIC-.*|CAPTA.*");

  private OfacProgrammes() {}

  /** Whether somebody under these programmes, and no others, is surely not on the SDN list. */
  static boolean areNotSdn(Collection<String> programmes) {
    return !programmes.isEmpty() && programmes.stream().allMatch(BLOCKS_NOBODY.asMatchPredicate());
  }
}
