/**
 * Runs rules over settled facts: Drools, which decides, and a plain evaluator, which must agree and
 * explains. The only package that knows Drools.
 */
@NullMarked
package org.plumbline.engine;

import org.jspecify.annotations.NullMarked;
