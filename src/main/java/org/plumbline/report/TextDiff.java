package org.plumbline.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changes in a text file, as programs for patches write it. Safe for any number of threads.
 */
public final class TextDiff {
  private static final int AROUND = 3;

  private TextDiff() {}

  /**
   * The lines taken out and put in, each with three lines around it; empty if the texts are alike.
   *
   * @param file its path, in the heading
   */
  public static String of(String file, String before, String after) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
            file, file, old, DiffUtils.diff(old, lines(after)), AROUND)
        .stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Without their ends; a line end that changes shows, as {@code \r} stays. */
  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }
}
