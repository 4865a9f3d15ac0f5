/**
 * Finds what would clear a flag, and what depends on open questions: {@link
 * org.plumbline.internal.remedy.RemedySearch}.
 *
 * <p>Never part of a result.
 */
@NullMarked
package org.plumbline.internal.remedy;

import org.jspecify.annotations.NullMarked;
