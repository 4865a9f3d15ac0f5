/**
 * What would clear a flag, and what depends on what is not known: {@link
 * org.plumbline.internal.remedy.RemedySearch}.
 *
 * <p>Never part of a result.
 */
@NullMarked
package org.plumbline.internal.remedy;

import org.jspecify.annotations.NullMarked;
