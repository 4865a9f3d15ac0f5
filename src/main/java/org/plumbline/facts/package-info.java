/**
 * The nouns a rule may mention. {@link org.plumbline.facts.FactType#ALL} is the catalogue; every
 * type is an immutable record or enum, safe for any number of threads.
 */
@NullMarked
package org.plumbline.facts;

import org.jspecify.annotations.NullMarked;
