/**
 * Evaluates rules in Drools: {@link org.plumbline.internal.engine.drools.DroolsEvaluator}. The only
 * package that knows Drools.
 *
 * <p>Which scenarios are tried belongs in {@code check}.
 */
@NullMarked
package org.plumbline.internal.engine.drools;

import org.jspecify.annotations.NullMarked;
