package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one case. Immutable.
 *
 * @param file the case, or the folder if it holds none
 * @param outcome how it came out
 * @param differences what is not as expected, one sentence each; empty if the case is green
 * @param fault what went wrong inside Plumbline; empty if nothing did
 */
public record CaseResult(
    String file, Outcome outcome, List<String> differences, Optional<RuntimeException> fault) {
  /** Copies the list. */
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** How a case may come out. */
  public enum Outcome {
    /** All as expected. */
    GREEN,
    /** Something is not as expected. */
    RED,
    /** The file cannot be used as it is. */
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
