package org.plumbline.internal.remedy;

import java.util.function.UnaryOperator;
import org.plumbline.casefile.CaseTree;
import org.plumbline.internal.scenario.Assumption;

/** One future act, or one missing document. Immutable. */
public sealed interface Remedy {
  /** What is done, or what the document would have to show. */
  String words();

  /**
   * A future act.
   *
   * @param kind the kind
   * @param about what it acts on; a set of remedies has only one act of a kind on the same thing
   * @param words what is done
   * @param changed how it changes the case file
   */
  record Act(RemedyKind kind, String about, String words, UnaryOperator<CaseTree> changed)
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
