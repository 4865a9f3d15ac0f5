package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    Map<Path, List<Path>> byFolder =
        CaseFiles.find(cases).cases().stream()
            .filter(file -> cases.relativize(file).getNameCount() == 3)
            .collect(Collectors.groupingBy(Path::getParent));
    SortedMap<String, List<RuleCase>> found = new TreeMap<>();
    byFolder.forEach(
        (folder, files) ->
            found.put(
                cases.relativize(folder).toString().replace('\\', '/'),
                files.parallelStream().map(RuleCase::read).toList()));
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
