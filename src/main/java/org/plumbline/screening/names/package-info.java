/** Names of bodies and people: bringing them into one form, finding and comparing them. */
@NullMarked
package org.plumbline.screening.names;

import org.jspecify.annotations.NullMarked;
