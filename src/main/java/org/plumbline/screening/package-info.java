/** From links and listings to chains. */
@NullMarked
package org.plumbline.screening;

import org.jspecify.annotations.NullMarked;
