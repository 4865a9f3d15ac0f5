/**
 * One class per form of output: text for people, JSON for machines. All are pure functions to a
 * text.
 */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
