/**
 * Bodies and the ties between them: {@link org.plumbline.fact.body.Organisation}, links, listings
 * and chains.
 *
 * <p>What a body did or received belongs elsewhere.
 */
@NullMarked
package org.plumbline.fact.body;

import org.jspecify.annotations.NullMarked;
