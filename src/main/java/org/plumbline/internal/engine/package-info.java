/**
 * Runs rules: {@link org.plumbline.internal.engine.Evaluator}.
 *
 * <p>There are two evaluators: {@code engine.plain} decides and explains, {@code engine.drools}
 * confirms.
 */
@NullMarked
package org.plumbline.internal.engine;

import org.jspecify.annotations.NullMarked;
