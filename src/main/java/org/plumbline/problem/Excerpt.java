package org.plumbline.problem;

import java.util.List;

/**
 * The line of a file in which a problem is, to show it below the message.
 *
 * @param line the line, without its line break
 * @param end the column after the last wrong character, from 1, in Unicode code points; 0 if only
 *     the start is known
 */
public record Excerpt(String line, int end) {
  /** No excerpt is available. */
  public static final Excerpt NONE = new Excerpt("", 0);

  /** The same end with line {@code number} of a text; unchanged if there is no such line. */
  public Excerpt ofLine(int number, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return number < 1 || number > lines.size()
        ? this
        : new Excerpt(lines.get(number - 1).replace("\r", ""), end);
  }
}
