package org.plumbline.internal.engine.plain;

import java.util.List;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;

/** The facts of a case, and the flags that one rule may raise and another may read. */
public interface FlagFacts {
  /** The facts of a type, whether they certainly exist or not. */
  List<CaseFact> facts(FactType type);

  /** The rule behind such a flag. */
  Rule ruleOf(CaseFact flag);

  /** The id of the fact that such a flag is about. */
  String subjectOf(CaseFact flag);
}
