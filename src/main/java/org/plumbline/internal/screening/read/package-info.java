/**
 * What all forms of lists share when they are read: CSV, XML and JSON, dates, countries, and drafts
 * of entries.
 *
 * <p>What is special about one form belongs in {@code screening.form}.
 */
@NullMarked
package org.plumbline.internal.screening.read;

import org.jspecify.annotations.NullMarked;
