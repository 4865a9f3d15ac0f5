package org.plumbline.problem;

import java.util.List;

/**
 * The line of a file that a problem is in.
 *
 * @param line without its end
 * @param end the column after the last character of what is wrong, from 1, in Unicode code points;
 *     0 if it is only known where that begins
 */
public record Excerpt(String line, int end) {
  /** Nothing is known. */
  public static final Excerpt NONE = new Excerpt("", 0);

  /** The same, but with the line of a number in a text; as it is if there is no such line. */
  public Excerpt ofLine(int number, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return number < 1 || number > lines.size()
        ? this
        : new Excerpt(lines.get(number - 1).replace("\r", ""), end);
  }
}
