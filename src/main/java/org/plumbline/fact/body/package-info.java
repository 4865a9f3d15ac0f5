/**
 * Organisations and how they are connected: {@link org.plumbline.fact.body.Organisation}, links,
 * listings and chains.
 *
 * <p>What an organisation did or received belongs elsewhere.
 */
@NullMarked
package org.plumbline.fact.body;

import org.jspecify.annotations.NullMarked;
