/**
 * The vocabulary of an answer: {@link org.plumbline.result.Flag}, severity, certainty, verdict,
 * evidence.
 *
 * <p>How an answer is found belongs in {@code check}; how it is written, in {@code report}.
 */
@NullMarked
package org.plumbline.result;

import org.jspecify.annotations.NullMarked;
