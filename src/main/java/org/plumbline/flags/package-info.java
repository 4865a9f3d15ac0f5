/**
 * What comes out of a check: flags with their evidence, the verdict, and the problems of files.
 * Immutable, safe for any number of threads.
 */
@NullMarked
package org.plumbline.flags;

import org.jspecify.annotations.NullMarked;
