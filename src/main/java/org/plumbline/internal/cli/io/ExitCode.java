package org.plumbline.internal.cli.io;

import java.util.Collection;
import java.util.Comparator;

/** What a command says to whoever called it; where several apply, the first of these. */
public enum ExitCode {
  /** Plumbline failed. */
  FAULT(70),
  /** The result could not be written, as on a full disk; then there is no verdict either. */
  UNWRITTEN(6),
  /** The rules cannot be used as they are. */
  RULES_BROKEN(3),
  /** A case cannot be used as it is. */
  INPUT_BROKEN(4),
  /** The answer is bad: a grave flag stands, a case is red, lint found something. */
  BAD(1),
  /** Too little is known to answer, or part of the question could not be judged. */
  UNDETERMINED(5),
  /** Done. */
  DONE(0),
  /** The command was not understood; decided before anything else is. */
  USAGE(2),
  /** It took longer than it was given; decided by the clock alone. */
  TIME_LIMIT(124);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** The one that counts. */
  public static ExitCode first(Collection<ExitCode> codes) {
    return codes.stream().min(Comparator.naturalOrder()).orElse(DONE);
  }
}
