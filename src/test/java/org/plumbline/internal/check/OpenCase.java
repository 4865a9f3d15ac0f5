package org.plumbline.internal.check;

import org.plumbline.casefile.Case;

/** A public record to which very many open questions can be added. */
final class OpenCase {
  private OpenCase() {}

  /**
   * The case with more sections; its source is {@code s}. It ends with its organisations, so that
   * the text may begin with more of them.
   */
  static Case with(String sections) {
    return Case.parse(
        """
        case: Very many questions
        drawn-from: public-record
        assistance: capacity-building
        partnership:
          id: training
          hosts: [XA]
          recipients: [{organisation: police, units: all, source: s}]
          phases: [{id: p1, from: 2019-03-01, provider: college, funders: none, source: s}]
        organisations:
          - {id: police, name: Police, country: XA, kind: police}
          - {id: college, name: College, country: GB, kind: police-college}
        %ssources:
          - {id: s, title: T, publisher: P, kind: ngo, published: 2023-01-01}
        """
            .formatted(sections));
  }
}
