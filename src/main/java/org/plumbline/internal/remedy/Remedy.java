package org.plumbline.internal.remedy;

import java.util.function.UnaryOperator;
import org.plumbline.casefile.CaseTree;
import org.plumbline.internal.scenario.Assumption;

/** One future act, or one missing document. Immutable. */
public sealed interface Remedy {
  /** In words: an act as what is done, a document as what it would have to show. */
  String words();

  /**
   * A future act.
   *
   * @param allowed what kind
   * @param about what it is done to; of two acts of one kind about the same only one is tried
   * @param words what is done
   * @param changed what it does to the file of a case
   */
  record Act(RemedyKind allowed, String about, String words, UnaryOperator<CaseTree> changed)
      implements Remedy {}

  /**
   * A missing document.
   *
   * @param shows what it would have to show
   */
  record Document(Assumption shows) implements Remedy {
    @Override
    public String words() {
      return "if a document shows: " + shows.question().text() + " " + shows.words();
    }
  }
}
