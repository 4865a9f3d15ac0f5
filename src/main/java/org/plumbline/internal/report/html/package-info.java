/**
 * Reports as one HTML page without scripts.
 *
 * <p>Words that other forms need too belong in {@code report.words}.
 */
@NullMarked
package org.plumbline.internal.report.html;

import org.jspecify.annotations.NullMarked;
