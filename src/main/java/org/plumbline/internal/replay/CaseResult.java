package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of one test case. Immutable.
 *
 * @param file the case, or a folder without cases
 * @param outcome the outcome
 * @param differences one sentence for each difference; empty if the case passed
 * @param fault an error inside Plumbline; empty if there was none
 */
public record CaseResult(
    String file, Outcome outcome, List<String> differences, Optional<RuntimeException> fault) {
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** The outcome of a case. */
  public enum Outcome {
    /** Everything is as expected. */
    GREEN,
    /** There is a difference. */
    RED,
    /** The file cannot be used. */
    BROKEN,
    /** Plumbline failed. */
    FAULT
  }

  static CaseResult green(Path file) {
    return new CaseResult(name(file), Outcome.GREEN, List.of(), Optional.empty());
  }

  static CaseResult red(Path file, List<String> differences) {
    return new CaseResult(name(file), Outcome.RED, differences, Optional.empty());
  }

  static CaseResult broken(Path file, List<String> problems) {
    return new CaseResult(name(file), Outcome.BROKEN, problems, Optional.empty());
  }

  static CaseResult fault(Path file, RuntimeException fault) {
    return new CaseResult(
        name(file), Outcome.FAULT, List.of("Plumbline failed: " + fault), Optional.of(fault));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
