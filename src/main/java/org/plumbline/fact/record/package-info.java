/**
 * The record of the host: {@link org.plumbline.fact.record.TortureFinding}, incidents, statements
 * and laws.
 *
 * <p>What the donor had to do belongs in {@code fact.duty}.
 */
@NullMarked
package org.plumbline.fact.record;

import org.jspecify.annotations.NullMarked;
