/** A folder of sanctions lists: every edition that was imported, as it was published. */
@NullMarked
package org.plumbline.screening.store;

import org.jspecify.annotations.NullMarked;
