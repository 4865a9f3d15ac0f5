/**
 * JSON as plain maps and lists, read and written.
 *
 * <p>What is written belongs to the reports.
 */
@NullMarked
package org.plumbline.internal.json;

import org.jspecify.annotations.NullMarked;
