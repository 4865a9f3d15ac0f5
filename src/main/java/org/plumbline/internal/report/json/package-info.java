/**
 * Reports for programs: JSON, SARIF, JUnit.
 *
 * <p>Names stay the same from version to version.
 */
@NullMarked
package org.plumbline.internal.report.json;

import org.jspecify.annotations.NullMarked;
