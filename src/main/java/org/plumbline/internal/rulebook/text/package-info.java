/**
 * Checks of text in rule files that need no grammar: hidden and look-alike characters, mark-up,
 * sizes, names.
 *
 * <p>What needs the grammar belongs in {@code rulebook.parse}.
 */
@NullMarked
package org.plumbline.internal.rulebook.text;

import org.jspecify.annotations.NullMarked;
