package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What the words of two names say.
 *
 * @param value from 0, nothing alike, to 1, the same
 * @param isExact whether every word met its like, so that the names are one name
 * @param alignment which word met which
 * @param remarks what else counted, each a clause for a reader
 */
record Score(double value, boolean isExact, Alignment alignment, List<String> remarks) {
  Score {
    remarks = List.copyOf(remarks);
  }

  /** At least so much. */
  Score atLeast(double least) {
    return new Score(Math.max(value, least), isExact, alignment, remarks);
  }

  /** At most so much, and not exact, for a reason. */
  Score atMost(double most, String remark) {
    List<String> addedTexts = new ArrayList<>(remarks);
    addedTexts.add(remark);
    return new Score(Math.min(value, most), false, alignment, addedTexts);
  }
}
