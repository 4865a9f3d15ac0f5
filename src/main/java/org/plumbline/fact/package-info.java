/**
 * What facts have in common: {@link org.plumbline.fact.Fact}, dates, and the facts that every case
 * has.
 *
 * <p>A kind of fact belongs to one of the packages below, named for a part of the case file.
 */
@NullMarked
package org.plumbline.fact;

import org.jspecify.annotations.NullMarked;
