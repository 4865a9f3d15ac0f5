/**
 * Problems in files: {@link org.plumbline.problem.Problem} with its code, place and hint, and the
 * exceptions that carry problems.
 *
 * <p>The checks that find problems belong in the readers and in lint.
 */
@NullMarked
package org.plumbline.problem;

import org.jspecify.annotations.NullMarked;
