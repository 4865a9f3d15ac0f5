/**
 * What all facts have in common: {@link org.plumbline.fact.Fact}, dates, and the facts that every
 * check has.
 *
 * <p>Other facts belong in one of the packages below, each named after a part of the case file.
 */
@NullMarked
package org.plumbline.fact;

import org.jspecify.annotations.NullMarked;
