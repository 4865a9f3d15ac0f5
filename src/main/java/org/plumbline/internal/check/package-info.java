/**
 * Checks a case on one day: finds the scenarios in which a rule raises its flag, has Drools confirm
 * them, and merges them to flags and a verdict: {@link org.plumbline.internal.check.Checker}.
 *
 * <p>Screening is asked through {@link org.plumbline.internal.check.Screener} and is not known
 * here.
 */
@NullMarked
package org.plumbline.internal.check;

import org.jspecify.annotations.NullMarked;
