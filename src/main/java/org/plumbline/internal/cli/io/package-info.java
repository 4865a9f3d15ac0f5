/**
 * Terminal and files: {@link org.plumbline.internal.cli.io.Console}, result files, progress, exit
 * codes.
 *
 * <p>What is printed belongs in {@code report}.
 */
@NullMarked
package org.plumbline.internal.cli.io;

import org.jspecify.annotations.NullMarked;
