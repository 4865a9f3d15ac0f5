/**
 * The catalogue of the rules as an HTML page.
 *
 * <p>Reports on checks belong in {@code report.html}.
 */
@NullMarked
package org.plumbline.internal.report.catalogue;

import org.jspecify.annotations.NullMarked;
