package org.plumbline.clearing;

import java.util.function.UnaryOperator;
import org.plumbline.casefile.CaseTree;
import org.plumbline.reading.Assumption;

/** One future act, or one missing document. Immutable. */
public sealed interface Step {
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
  record Act(Allowed allowed, String about, String words, UnaryOperator<CaseTree> changed)
      implements Step {}

  /**
   * A missing document.
   *
   * @param shows what it would have to show
   */
  record Document(Assumption shows) implements Step {
    @Override
    public String words() {
      return "if a document shows: " + shows.question().text() + " " + shows.words();
    }
  }
}
