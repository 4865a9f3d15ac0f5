/**
 * What follows from the text of rules alone: that a rule can never fire, that one fires whenever
 * another does. Only what is proved is said; where nothing is, nothing is known.
 */
@NullMarked
package org.plumbline.rulebook.proof;

import org.jspecify.annotations.NullMarked;
