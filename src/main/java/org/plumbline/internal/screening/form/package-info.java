/**
 * The published forms of sanctions lists, one reader each.
 *
 * <p>Choosing between them belongs in {@code screening.load}.
 */
@NullMarked
package org.plumbline.internal.screening.form;

import org.jspecify.annotations.NullMarked;
