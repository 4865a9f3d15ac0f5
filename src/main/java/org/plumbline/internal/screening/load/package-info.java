/**
 * Reads the files of any list: {@link org.plumbline.internal.screening.load.ListLoader}.
 *
 * <p>Keeping them belongs in {@code screening.store}.
 */
@NullMarked
package org.plumbline.internal.screening.load;

import org.jspecify.annotations.NullMarked;
