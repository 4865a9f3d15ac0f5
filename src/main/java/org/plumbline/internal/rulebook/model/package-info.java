/**
 * A rule as a tree: {@link org.plumbline.internal.rulebook.model.Rule}, its premises and
 * constraints, packs and dated values, and the text that Drools runs.
 *
 * <p>How text becomes a tree belongs in {@code rulebook.parse}.
 */
@NullMarked
package org.plumbline.internal.rulebook.model;

import org.jspecify.annotations.NullMarked;
