/**
 * What all forms of a report share: verdicts, sources, facts and timelines in words.
 *
 * <p>Layout belongs to the package of each form.
 */
@NullMarked
package org.plumbline.internal.report.words;

import org.jspecify.annotations.NullMarked;
