/**
 * The kinds of values a case file can hold, with their checks, messages and JSON Schema: {@link
 * org.plumbline.internal.casefile.schema.Kind}.
 *
 * <p>Which key holds which kind belongs in {@code casefile.table}.
 */
@NullMarked
package org.plumbline.internal.casefile.schema;

import org.jspecify.annotations.NullMarked;
