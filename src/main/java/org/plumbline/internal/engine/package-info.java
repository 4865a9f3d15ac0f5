/**
 * What an evaluator of rules is: {@link org.plumbline.internal.engine.Evaluator}.
 *
 * <p>There are two: {@code engine.drools} judges, {@code engine.plain} finds and explains.
 */
@NullMarked
package org.plumbline.internal.engine;

import org.jspecify.annotations.NullMarked;
