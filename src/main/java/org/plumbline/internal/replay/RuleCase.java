package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;
import org.plumbline.problem.BrokenFileException;

/**
 * A short description of a test case of a rule. Immutable.
 *
 * @param name of its file, without ending
 * @param title the case in a sentence; empty if the file is broken
 * @param expects the flags that it expects, such as {@code osja/approval-missing stands}, or {@code
 *     no flag of this pack}; empty if the file is broken
 */
public record RuleCase(String name, String title, List<String> expects) {
  public RuleCase {
    expects = List.copyOf(expects);
  }

  /**
   * The cases in folders of rules, by rule id, sorted by name.
   *
   * @throws BrokenFileException if there is no such folder
   */
  public static SortedMap<String, List<RuleCase>> of(Path cases) {
    Map<String, List<Path>> byRule = new HashMap<>();
    for (Path file : CaseFiles.find(cases).cases()) {
      CaseFolder.ofRule(cases.relativize(file))
          .filter(folder -> folder.getNameCount() == 2)
          .map(folder -> folder.toString().replace('\\', '/'))
          .ifPresent(rule -> byRule.computeIfAbsent(rule, id -> new ArrayList<>()).add(file));
    }
    SortedMap<String, List<RuleCase>> found = new TreeMap<>();
    byRule.forEach(
        (rule, files) -> found.put(rule, files.parallelStream().map(RuleCase::read).toList()));
    return found;
  }

  private static RuleCase read(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    try {
      Case theCase = Case.read(file);
      return new RuleCase(
          name,
          theCase.title(),
          theCase.expectations().stream().flatMap(RuleCase::expected).toList());
    } catch (BrokenFileException e) {
      return new RuleCase(name, "", List.of());
    }
  }

  private static Stream<String> expected(Expectation expectation) {
    List<ExpectedFlag> flags = ExpectedFlag.of(expectation);
    String text = expectation.asOf().map(day -> "on " + day + ": ").orElse("");
    return flags.isEmpty()
        ? Stream.of(text + "no flag of this pack")
        : flags.stream().map(flag -> text + flag + " " + flag.certainty());
  }
}
