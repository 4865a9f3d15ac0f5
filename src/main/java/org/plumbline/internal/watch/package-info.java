/**
 * Waits for saved files and checks them: {@link org.plumbline.internal.watch.Watch}.
 *
 * <p>Running the cases belongs in {@code replay}.
 */
@NullMarked
package org.plumbline.internal.watch;

import org.jspecify.annotations.NullMarked;
