package org.plumbline.internal.report.catalogue;

/** Finds out how far a condition reaches in a line of a rule. */
final class MarkedText {
  private MarkedText() {}

  /**
   * Where the condition that begins at {@code from} ends, as far as it stands in this line: before
   * what closes or follows it; after its first word, if conditions of their own stand in it.
   */
  static int end(String line, int from) {
    String rest = line.substring(from);
    for (String word : new String[] {"not", "exists", "accumulate"}) {
      if (rest.matches("(?s)" + word + "\\b.*")) {
        return from + word.length();
      }
    }
    return from + length(rest);
  }

  private static int length(String rest) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      quoted = quoted != (c == '"');
      if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        boolean follows = depth == 0 && (",;".indexOf(c) >= 0 || isJoint(rest, i));
        if (depth < 0 || follows) {
          return rest.substring(0, i).stripTrailing().length();
        }
      }
    }
    return rest.stripTrailing().length();
  }

  private static boolean isJoint(String rest, int at) {
    return rest.startsWith("&&", at) || rest.startsWith("||", at);
  }
}
