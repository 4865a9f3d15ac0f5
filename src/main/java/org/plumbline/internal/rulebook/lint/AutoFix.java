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
 * Mends what can be mended in a rule file without thought. An edit is made only if the file has
 * fewer problems after it and none that it had not before; a rule that is right is left alone, and
 * so is all that no problem names. Immutable.
 */
public final class AutoFix {
  private static final int MOST_ROUNDS = 50;

  private final String file;
  private final boolean loose;

  /**
   * A mender of a rule file.
   *
   * @param file its path with {@code /} between its parts
   * @param loose whether it is in no pack, and may have another name than its rule
   */
  AutoFix(String file, boolean loose) {
    this.file = file;
    this.loose = loose;
  }

  /**
   * A file that was mended as far as can be.
   *
   * @param text of the file
   * @param mended the problems that are gone, each with its edit, in the order in which they were
   *     mended; a line is that of the file as it was just before
   */
  public record Mended(String text, List<Problem> mended) {
    /** Copies. */
    public Mended {
      mended = List.copyOf(mended);
    }
  }

  /** Mends a text. */
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

  /** Mends one more problem, the last of the file first, so that lines above keep their numbers. */
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

  /** Fewer, and none that was not there. */
  private static boolean isBetter(List<Problem> after, List<Problem> before) {
    Map<String, Integer> left = new HashMap<>();
    before.forEach(problem -> left.merge(kind(problem), 1, Integer::sum));
    after.forEach(problem -> left.merge(kind(problem), -1, Integer::sum));
    return after.size() < before.size() && left.values().stream().allMatch(count -> count >= 0);
  }

  /** The problem without its place, which moves; messages name lines too. */
  private static String kind(Problem problem) {
    return problem.code() + problem.message().replaceAll("line \\d+", "line");
  }

  // --- edits
  // --------------------------------------------------------------------------------------

  /** The text after an edit; empty if something else stands there than what it wants to replace. */
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
