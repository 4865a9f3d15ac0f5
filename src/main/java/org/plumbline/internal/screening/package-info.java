/**
 * Looks the bodies of a case up in lists and makes facts of what is found: {@link
 * org.plumbline.internal.screening.Screening}.
 *
 * <p>Reading lists belongs in {@code screening.load}; comparing names in {@code screening.names}.
 */
@NullMarked
package org.plumbline.internal.screening;

import org.jspecify.annotations.NullMarked;
