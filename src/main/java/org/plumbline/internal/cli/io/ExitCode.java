package org.plumbline.internal.cli.io;

import java.util.Collection;
import java.util.Comparator;

/** The exit codes. Where several apply, the first of these counts. */
public enum ExitCode {
  /** Plumbline failed. */
  FAULT(70),
  /** The result could not be written, as on a full disk. */
  UNWRITTEN(6),
  /** The rules cannot be used. */
  RULES_BROKEN(3),
  /** A case, a list or a file of links cannot be used. */
  INPUT_BROKEN(4),
  /** The answer is bad: a flag stands, a test case failed, lint found something. */
  BAD(1),
  /** Undetermined, or something was not judged. */
  UNDETERMINED(5),
  /** Done. */
  DONE(0),
  /** Wrong usage, or the result would overwrite an input; decided before anything else. */
  USAGE(2),
  /** The time limit was exceeded. */
  TIME_LIMIT(124);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** The one that counts of several. */
  public static ExitCode first(Collection<ExitCode> codes) {
    return codes.stream().min(Comparator.naturalOrder()).orElse(DONE);
  }
}
