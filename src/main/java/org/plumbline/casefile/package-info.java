/**
 * The case as written: facts with what is uncertain about them, sources, replies, expectations.
 * {@link org.plumbline.casefile.Case} is the door.
 */
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
