/**
 * Explains why a rule raised a flag or did not: {@link
 * org.plumbline.internal.engine.explain.Explainer}.
 *
 * <p>How explanations are printed belongs in {@code report}.
 */
@NullMarked
package org.plumbline.internal.engine.explain;

import org.jspecify.annotations.NullMarked;
