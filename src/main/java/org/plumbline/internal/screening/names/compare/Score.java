package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The similarity of the words of two names.
 *
 * @param value from 0, nothing similar, to 1, the same
 * @param isExact whether every word has a partner that is the same word
 * @param alignment the paired words
 * @param remarks what else counted, each a clause for a reader
 */
record Score(double value, boolean isExact, Alignment alignment, List<String> remarks) {
  Score {
    remarks = List.copyOf(remarks);
  }

  Score atLeast(double least) {
    return new Score(Math.max(value, least), isExact, alignment, remarks);
  }

  /** Limits the value for a reason; the result is not exact. */
  Score atMost(double most, String remark) {
    List<String> allRemarks = new ArrayList<>(remarks);
    allRemarks.add(remark);
    return new Score(Math.min(value, most), false, alignment, allRemarks);
  }
}
