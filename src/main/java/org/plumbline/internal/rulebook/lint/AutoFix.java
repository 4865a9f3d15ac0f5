package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.TextEdit;

/**
 * Applies safe fixes to a rule file. An edit is made only if the file then has fewer problems and
 * no new one. It does not change anything that no problem names. Immutable.
 */
public final class AutoFix {
  private static final int MOST_ROUNDS = 50;

  private final String file;
  private final boolean loose;

  /**
   * Creates fixes for a rule file.
   *
   * @param file its path with {@code /} between its parts
   * @param loose whether it is in no pack; its name may then differ from that of its rule
   */
  AutoFix(String file, boolean loose) {
    this.file = file;
    this.loose = loose;
  }

  /**
   * A file after all safe fixes.
   *
   * @param text the text of the file
   * @param mended the problems fixed, each with its edit, in the order of the fixes; a line number
   *     refers to the file just before its fix
   */
  public record Mended(String text, List<Problem> mended) {
    public Mended {
      mended = List.copyOf(mended);
    }
  }

  /** Fixes a text. */
  Mended mend(String text) {
    Mended so = new Mended(text, List.of());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<Mended> next = step(so);
      if (next.isEmpty()) {
        return so;
      }
      so = next.get();
    }
    return so;
  }

  /**
   * Fixes one more problem, starting at the end of the file, so that earlier line numbers stay
   * right.
   */
  private Optional<Mended> step(Mended so) {
    List<Problem> before = problems(so.text());
    return before.stream()
        .sorted(Comparator.reverseOrder())
        .filter(problem -> problem.fix().isPresent())
        .flatMap(problem -> attempt(problem, so, before).stream())
        .findFirst();
  }

  private Optional<Mended> attempt(Problem problem, Mended so, List<Problem> before) {
    return apply(problem.fix().orElseThrow(), so.text())
        .filter(text -> isBetter(problems(text), before))
        .map(
            text ->
                new Mended(text, Stream.concat(so.mended().stream(), Stream.of(problem)).toList()));
  }

  private List<Problem> problems(String text) {
    try {
      Rule rule = loose ? RuleReader.readLoose(text, file) : RuleReader.read(text, file);
      List<Problem> findings = new ArrayList<>();
      new ConditionLint(rule, findings).look();
      return findings;
    } catch (BrokenRulesException e) {
      return e.problems();
    }
  }

  /** Whether there are fewer problems and no new one. */
  private static boolean isBetter(List<Problem> after, List<Problem> before) {
    Map<String, Integer> left = new HashMap<>();
    before.forEach(problem -> left.merge(kind(problem), 1, Integer::sum));
    after.forEach(problem -> left.merge(kind(problem), -1, Integer::sum));
    return after.size() < before.size() && left.values().stream().allMatch(count -> count >= 0);
  }

  /** The problem without its place, which moves; messages contain line numbers too. */
  private static String kind(Problem problem) {
    return problem.code() + problem.message().replaceAll("line \\d+", "line");
  }

  // --- edits
  // --------------------------------------------------------------------------------------

  /** The text after an edit; empty if the text to replace is not there. */
  static Optional<String> apply(TextEdit edit, String text) {
    int line = lineStart(edit.line(), text);
    if (line < 0 || edit.column() - 1 > text.codePointCount(line, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(line, edit.column() - 1);
    String fresh = text.contains("\r\n") ? edit.fresh().replace("\n", "\r\n") : edit.fresh();
    return text.startsWith(edit.old(), from)
        ? Optional.of(text.substring(0, from) + fresh + text.substring(from + edit.old().length()))
        : Optional.empty();
  }

  private static int lineStart(int number, String text) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return -1;
      }
    }
    return start;
  }
}
