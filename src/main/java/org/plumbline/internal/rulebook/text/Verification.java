package org.plumbline.internal.rulebook.text;

import java.util.regex.Pattern;

/** Whether an author says that nobody has verified something. */
public final class Verification {
  private static final Pattern DENIED =
      Pattern.compile("\\b(un|(not|never|n't|to be)\\s+)verified", Pattern.CASE_INSENSITIVE);

  private Verification() {}

  /** Whether a text says so, in whatever words, as it must not be taken for verified then. */
  public static boolean isDenied(String text) {
    return DENIED.matcher(text).find();
  }
}
