/**
 * The sanctions lists that a check uses: {@link org.plumbline.screening.Lists}.
 *
 * <p>How they are searched belongs in {@code internal.screening}.
 */
@NullMarked
package org.plumbline.screening;

import org.jspecify.annotations.NullMarked;
