/**
 * Settles what is uncertain, runs the engine over the readings, and merges to flags, verdict and
 * explanation.
 */
@NullMarked
package org.plumbline.reading;

import org.jspecify.annotations.NullMarked;
