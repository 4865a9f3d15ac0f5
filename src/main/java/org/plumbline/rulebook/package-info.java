/**
 * The rules of a folder: {@link org.plumbline.rulebook.Rulebook}.
 *
 * <p>How they are read belongs in the packages {@code internal.rulebook}.
 */
@NullMarked
package org.plumbline.rulebook;

import org.jspecify.annotations.NullMarked;
