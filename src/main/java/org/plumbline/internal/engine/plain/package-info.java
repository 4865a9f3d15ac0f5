/**
 * Evaluates rules by nested loops: {@link org.plumbline.internal.engine.plain.PlainEvaluator}.
 *
 * <p>Nothing here knows Drools.
 */
@NullMarked
package org.plumbline.internal.engine.plain;

import org.jspecify.annotations.NullMarked;
