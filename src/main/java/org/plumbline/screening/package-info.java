/**
 * The sanctions lists that a check uses: {@link org.plumbline.screening.Lists}.
 *
 * <p>Searching them belongs in {@code internal.screening}.
 */
@NullMarked
package org.plumbline.screening;

import org.jspecify.annotations.NullMarked;
