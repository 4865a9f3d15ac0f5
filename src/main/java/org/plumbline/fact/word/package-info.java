/**
 * The words that facts use instead of numbers and free text, such as {@link
 * org.plumbline.fact.word.Standing}.
 *
 * <p>Each is an enum; {@code toString} gives the word as case files write it.
 */
@NullMarked
package org.plumbline.fact.word;

import org.jspecify.annotations.NullMarked;
