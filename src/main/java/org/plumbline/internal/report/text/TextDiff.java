package org.plumbline.internal.report.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.text.SafeText;

/**
 * The difference between two versions of a text file, as a unified diff. Safe for any number of
 * threads.
 */
public final class TextDiff {
  private static final int AROUND = 3;

  private TextDiff() {}

  /**
   * The lines taken out and put in, each with three lines around it; empty if the texts are the
   * same. Characters that could do harm on a screen are written out, also the end of a line where
   * only one text has {@code \r}; tabs stay.
   *
   * @param file its path, in the heading
   */
  public static String of(String file, String before, String after) {
    boolean sameEnds = before.contains("\r\n") && after.contains("\r\n");
    List<String> old = lines(before, sameEnds);
    return UnifiedDiffUtils.generateUnifiedDiff(
            file, file, old, DiffUtils.diff(old, lines(after, sameEnds)), AROUND)
        .stream()
        .map(line -> shown(line) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> lines(String text, boolean sameEnds) {
    return List.of((sameEnds ? text.replace("\r\n", "\n") : text).split("\n", -1));
  }

  private static String shown(String line) {
    return Stream.of(line.split("\t", -1)).map(SafeText::of).collect(Collectors.joining("\t"));
  }
}
