/**
 * The partnership that is checked: {@link org.plumbline.fact.partnership.Phase}, hosts, recipients,
 * donors, pauses and end.
 *
 * <p>How it was assessed or approved belongs in {@code fact.duty}.
 */
@NullMarked
package org.plumbline.fact.partnership;

import org.jspecify.annotations.NullMarked;
