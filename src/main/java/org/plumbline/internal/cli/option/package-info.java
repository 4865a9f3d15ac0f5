/**
 * Options that several commands share.
 *
 * <p>One class for each group of options.
 */
@NullMarked
package org.plumbline.internal.cli.option;

import org.jspecify.annotations.NullMarked;
