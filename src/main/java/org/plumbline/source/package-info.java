/**
 * Where facts come from: {@link org.plumbline.source.Source}, replies, and partial dates.
 *
 * <p>The facts themselves belong in {@code fact}.
 */
@NullMarked
package org.plumbline.source;

import org.jspecify.annotations.NullMarked;
