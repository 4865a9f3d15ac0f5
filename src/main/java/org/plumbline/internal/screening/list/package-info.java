/**
 * A sanctions list as data: {@link org.plumbline.internal.screening.list.SanctionsList} and its
 * entries.
 *
 * <p>How a published file becomes one belongs in {@code screening.read} and {@code screening.form}.
 */
@NullMarked
package org.plumbline.internal.screening.list;

import org.jspecify.annotations.NullMarked;
