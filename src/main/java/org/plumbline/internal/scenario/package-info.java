/**
 * What is uncertain in a case: {@link org.plumbline.internal.scenario.Uncertain} values, the
 * questions they depend on, and scenarios that answer them.
 *
 * <p>Running rules on a scenario belongs in {@code engine} and {@code check}.
 */
@NullMarked
package org.plumbline.internal.scenario;

import org.jspecify.annotations.NullMarked;
