package org.plumbline.internal.impact;

import org.plumbline.internal.rulebook.model.RuleEdit;

/**
 * An edit and how many flags it can have changed.
 *
 * @param edit the edit
 * @param number from 1, in the order of files
 * @param isRun false if it is in a pack that neither the older nor the newer rules run
 * @param flags how many of the changed flags it can have changed, alone or with other edits
 */
public record EditEffect(RuleEdit edit, int number, boolean isRun, int flags) {}
