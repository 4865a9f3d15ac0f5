/**
 * What the donor had to do before and during the help: {@link org.plumbline.fact.duty.Assessment},
 * reviews and approvals.
 *
 * <p>What the help consisted of belongs in {@code fact.help}.
 */
@NullMarked
package org.plumbline.fact.duty;

import org.jspecify.annotations.NullMarked;
