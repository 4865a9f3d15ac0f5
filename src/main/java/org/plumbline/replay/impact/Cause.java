package org.plumbline.replay.impact;

import java.util.List;
import org.plumbline.rulebook.Edit;

/**
 * What made a flag another.
 *
 * @param edits made alone to the older rules they have this effect; of several, all are needed
 *     together
 * @param via for each edit the rules through which it comes, by id: first one that is edited or
 *     uses the edited value, last the rule of the flag; each reads the flag of the one before
 */
public record Cause(List<Edit> edits, List<List<String>> via) {
  /** Copies the lists. */
  public Cause {
    edits = List.copyOf(edits);
    via = List.copyOf(via);
  }
}
