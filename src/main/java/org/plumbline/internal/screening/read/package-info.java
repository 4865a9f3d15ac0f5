/**
 * Tools that all forms of lists share: reading CSV, XML, JSON, dates and countries, and drafts of
 * entries.
 *
 * <p>What is special about one form belongs in {@code screening.form}.
 */
@NullMarked
package org.plumbline.internal.screening.read;

import org.jspecify.annotations.NullMarked;
