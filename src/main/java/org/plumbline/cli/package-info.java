/** The command line: verbs and exit codes, no logic. The only package that knows picocli. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
