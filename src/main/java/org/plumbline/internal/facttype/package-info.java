/**
 * The catalogue of facts: {@link org.plumbline.internal.facttype.FactType} lists every type with
 * the properties and questions that a rule can use.
 *
 * <p>Everything that rules, messages and the index know about facts is read from here.
 */
@NullMarked
package org.plumbline.internal.facttype;

import org.jspecify.annotations.NullMarked;
