/** Made-up cases in any number. */
@NullMarked
package org.plumbline.internal.generate;

import org.jspecify.annotations.NullMarked;
