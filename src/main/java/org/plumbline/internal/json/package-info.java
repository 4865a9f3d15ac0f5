/**
 * Reads and writes JSON as plain maps and lists, writes records as JSON, and derives JSON Schemas
 * from them.
 *
 * <p>The contents of reports belong in {@code report}.
 */
@NullMarked
package org.plumbline.internal.json;

import org.jspecify.annotations.NullMarked;
