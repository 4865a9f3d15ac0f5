package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.plumbline.internal.report.text.ProblemText;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Problem;

/**
 * Where a command writes.
 *
 * @param out for the result
 * @param err for everything else
 * @param colours whether {@code out} is a terminal that has colours
 * @param redraws whether {@code err} is a terminal on which a line can be drawn again
 * @param debug whether to show where in the program a fault happened
 */
public record Console(
    PrintStream out, PrintStream err, boolean colours, boolean redraws, boolean debug) {
  private static final int MOST = 50;

  /** For picocli. */
  public static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  public void result(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints a result as it comes, and ends when it cannot be written, as when nobody reads it. */
  public void result(Consumer<Consumer<String>> content) {
    try {
      content.accept(this::printed);
    } catch (UncheckedIOException e) {
      // Main reports it, unless a reader had enough
    }
  }

  private void printed(String text) {
    out.print(text);
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("the output is closed"));
    }
  }

  /** A progress bar in bytes; drawn on a terminal only. */
  public ProgressBar progress() {
    return new ProgressBar(terminal(), System::nanoTime);
  }

  /** A progress bar that counts things. */
  public ProgressBar counting() {
    return new ProgressBar(terminal(), System::nanoTime, false);
  }

  /**
   * A line that says how long cases have been checked; drawn on a terminal only.
   *
   * @param all the number of cases; 0 if it is not known
   * @param size of all cases in bytes, 0 if it is not known; asked for only if the line is drawn
   */
  public ElapsedLine checking(int all, LongSupplier size) {
    ElapsedLine line =
        new ElapsedLine(terminal(), System::nanoTime, all, redraws ? size.getAsLong() : 0);
    if (redraws) {
      line.start();
    }
    return line;
  }

  /** A line that is never drawn. */
  public static ElapsedLine noLine() {
    return new ElapsedLine(nowhere(), System::nanoTime, 0, 0);
  }

  private PrintStream terminal() {
    return redraws ? err : nowhere();
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** Prints a message that is not part of the result, over a line that was not removed. */
  public void say(String sentence) {
    err.println((redraws ? "\r" : "") + "plumbline: " + sentence);
  }

  /** Prints each problem once, at most 50 of them, but always the first of each file. */
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

  /** Reports a failure of Plumbline, and how to report it. */
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

  private void tooLittleMemory(Throwable fault) {
    say("there was too little memory; perhaps a rule combines too many facts with each other");
    place(fault);
  }

  private void place(Throwable fault) {
    if (debug) {
      fault.printStackTrace(err);
    }
  }

  /** The message if it is one of Plumbline; those of Java and libraries are for debugging. */
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
    say("this is a fault in Plumbline, not in your files" + ownWords(fault));
    err.println(
        "Please report it as described in CONTRIBUTING.md, with the command and, if you may share it, the case.");
    if (debug) {
      fault.printStackTrace(err);
    } else {
      err.println(
          "Set PLUMBLINE_DEBUG=1 in the environment to see where in the program it happened.");
    }
  }
}
