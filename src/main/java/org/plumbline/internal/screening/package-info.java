/**
 * Looks up the bodies of a case in lists, and turns what it finds into facts: {@link
 * org.plumbline.internal.screening.Screening}.
 *
 * <p>Reading lists belongs in {@code screening.load}; comparing names in {@code screening.names}.
 */
@NullMarked
package org.plumbline.internal.screening;

import org.jspecify.annotations.NullMarked;
