/**
 * Reports for a terminal, at most 80 columns wide, and tables for spreadsheets.
 *
 * <p>Words that other forms need too belong in {@code report.words}.
 */
@NullMarked
package org.plumbline.internal.report.text;

import org.jspecify.annotations.NullMarked;
