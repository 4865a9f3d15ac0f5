package org.plumbline.internal.cli.io;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.plumbline.internal.report.text.ProblemText;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Problem;

/**
 * Where a command writes.
 *
 * @param out for the result
 * @param err for all else
 * @param colours whether {@code out} is a terminal that has colours
 * @param redraws whether {@code err} is a terminal on which a line can be drawn again
 * @param debug whether to show where in the program a fault happened
 */
public record Console(
    PrintStream out, PrintStream err, boolean colours, boolean redraws, boolean debug) {
  private static final int MOST = 50;

  /** For picocli, which wants one. */
  public static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Writes a result. */
  public void result(String text) {
    out.print(text);
    out.flush();
  }

  /** Shows how far something is, where somebody looks on. */
  public ProgressBar progress() {
    return new ProgressBar(terminal(), System::nanoTime);
  }

  /** The same of things that are counted. */
  public ProgressBar counting() {
    return new ProgressBar(terminal(), System::nanoTime, false);
  }

  private PrintStream terminal() {
    return redraws
        ? err
        : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** Says something that is not the result. */
  public void say(String sentence) {
    err.println("plumbline: " + sentence);
  }

  /**
   * Lists what is wrong with files, none twice, and not without end; but the first of each file
   * always.
   */
  public void problems(Collection<Problem> problems) {
    List<Problem> all = problems.stream().distinct().toList();
    Set<String> files = new HashSet<>();
    int left = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean isFirst = files.add(all.get(i).place().file());
      if (i < MOST || isFirst) {
        err.print(ProblemText.write(all.get(i)));
      } else {
        left++;
      }
    }
    if (left > 0) {
      err.println("and " + left + " more");
    }
  }

  /** Says that Plumbline failed, and whom to tell. */
  public void fault(Throwable fault) {
    if (fault instanceof LinkageError || fault instanceof ServiceConfigurationError) {
      brokenInstallation(fault);
    } else if (fault instanceof OutOfMemoryError) {
      tooLittleMemory(fault);
    } else {
      ownFault(fault);
    }
  }

  private void brokenInstallation(Throwable fault) {
    say("this installation of Plumbline is broken; install it again");
    place(fault);
  }

  /** Nobody can tell how much a rule needs that combines facts with each other. */
  private void tooLittleMemory(Throwable fault) {
    say("there was too little memory; perhaps a rule combines very many facts with each other");
    place(fault);
  }

  private void place(Throwable fault) {
    if (debug) {
      fault.printStackTrace(err);
    }
  }

  /** What Plumbline itself says of it; the words of Java and of libraries are for debugging. */
  private static String ownWords(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    boolean own =
        fault.getClass() == IllegalStateException.class
            && fault.getMessage() != null
            && trace.length > 0
            && trace[0].getClassName().startsWith("org.plumbline.");
    return own ? ": " + SafeText.of(String.valueOf(fault.getMessage())) : "";
  }

  private void ownFault(Throwable fault) {
    say("this is a fault of Plumbline, not of your files" + ownWords(fault));
    err.println(
        "Please report it as CONTRIBUTING.md says, with the command and, if it may be shown, the case.");
    if (debug) {
      fault.printStackTrace(err);
    } else {
      err.println(
          "With PLUMBLINE_DEBUG=1 in the environment, the place in the program is shown as well.");
    }
  }
}
