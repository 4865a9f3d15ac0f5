/**
 * Rule files as text and as a tree, with their packs, pages and dated values. {@link
 * org.plumbline.rulebook.Rulebook} is the door.
 */
@NullMarked
package org.plumbline.rulebook;

import org.jspecify.annotations.NullMarked;
