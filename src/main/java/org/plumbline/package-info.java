/** The door: {@link org.plumbline.Plumbline} loads rules and checks cases. */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
