/** Official sanctions lists as they are published: reading them. */
@NullMarked
package org.plumbline.screening.lists;

import org.jspecify.annotations.NullMarked;
