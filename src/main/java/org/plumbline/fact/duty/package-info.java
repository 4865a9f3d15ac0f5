/**
 * What the donor had to do before and during the assistance: {@link
 * org.plumbline.fact.duty.Assessment}, reviews and approvals.
 *
 * <p>What the assistance consisted of belongs in {@code fact.help}.
 */
@NullMarked
package org.plumbline.fact.duty;

import org.jspecify.annotations.NullMarked;
