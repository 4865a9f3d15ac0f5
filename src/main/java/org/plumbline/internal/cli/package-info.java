/**
 * The commands: {@link org.plumbline.internal.cli.Main}. Each reads its options, calls one of the
 * packages above and prints the result.
 *
 * <p>Options that several commands share belong in {@code cli.option}.
 */
@NullMarked
package org.plumbline.internal.cli;

import org.jspecify.annotations.NullMarked;
