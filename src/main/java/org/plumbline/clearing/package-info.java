/**
 * What would clear a flag: future acts and missing documents, never history or identity. {@link
 * org.plumbline.clearing.Clearing} finds them, {@link org.plumbline.clearing.Allowed} is the closed
 * list of what may be tried.
 */
@NullMarked
package org.plumbline.clearing;

import org.jspecify.annotations.NullMarked;
