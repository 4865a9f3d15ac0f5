/**
 * Answers fixed questions about rules: whether a rule can fire, whether a condition makes any
 * difference, whether one rule follows from another, what no rule looks at. {@link
 * org.plumbline.replay.analysis.Analysis} is the door.
 */
@NullMarked
package org.plumbline.replay.analysis;

import org.jspecify.annotations.NullMarked;
