/**
 * The door for programs that embed Plumbline: {@link org.plumbline.Plumbline} loads rules and
 * checks cases.
 *
 * <p>Belongs here: wiring of the parts. Does not: anything that decides.
 */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
