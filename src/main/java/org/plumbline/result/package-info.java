/**
 * The parts of an answer: {@link org.plumbline.result.Flag}, severity, certainty, verdict and
 * evidence.
 *
 * <p>Finding an answer belongs in {@code check}; writing it, in {@code report}.
 */
@NullMarked
package org.plumbline.result;

import org.jspecify.annotations.NullMarked;
