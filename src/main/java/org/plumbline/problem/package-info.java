/**
 * What is wrong with a file that people write: {@link org.plumbline.problem.Problem} with its code,
 * place and hint, and the exceptions that carry problems.
 *
 * <p>The checks that find problems belong to the readers and to lint.
 */
@NullMarked
package org.plumbline.problem;

import org.jspecify.annotations.NullMarked;
