/**
 * A name as words with roles, in any script: {@link
 * org.plumbline.internal.screening.names.word.Name}.
 *
 * <p>Comparing names belongs in {@code screening.names.compare}.
 */
@NullMarked
package org.plumbline.internal.screening.names.word;

import org.jspecify.annotations.NullMarked;
