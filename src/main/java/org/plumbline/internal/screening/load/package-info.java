/**
 * Reads the files of a list, whichever list they are: {@link
 * org.plumbline.internal.screening.load.ListLoader}.
 *
 * <p>Keeping them belongs in {@code screening.store}.
 */
@NullMarked
package org.plumbline.internal.screening.load;

import org.jspecify.annotations.NullMarked;
