package org.plumbline.replay.impact;

import java.util.Map;
import org.plumbline.rulebook.Edit;

/**
 * What one edit did.
 *
 * @param edit the edit
 * @param number from 1, in the order of files
 * @param isRun false if it is in a pack that neither the older nor the newer rules run
 * @param flags to how many flags it did what, alone or together with others; none if it changed
 *     nothing in these cases
 */
public record EditEffect(
    Edit edit, int number, boolean isRun, Map<ChangedFlag.What, Integer> flags) {
  /** Copies the map. */
  public EditEffect {
    flags = Map.copyOf(flags);
  }
}
