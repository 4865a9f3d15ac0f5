/**
 * Reports in Markdown.
 *
 * <p>Words that other forms need too belong in {@code report.words}.
 */
@NullMarked
package org.plumbline.internal.report.markdown;

import org.jspecify.annotations.NullMarked;
