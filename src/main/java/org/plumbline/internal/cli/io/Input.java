package org.plumbline.internal.cli.io;

import java.io.CharArrayWriter;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines from a terminal or a pipe. */
public final class Input {
  /** A pipe may never end. */
  private static final int LONGEST = 10_000;

  private final Reader reader;
  private final boolean terminal;

  private Input(InputStream in, Charset charset, boolean terminal) {
    this.reader = new InputStreamReader(in, charset.newDecoder());
    this.terminal = terminal;
  }

  /** The lines of a stream, in UTF-8. */
  static Input of(InputStream in) {
    return new Input(in, StandardCharsets.UTF_8, false);
  }

  /** Standard input. */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on it is asked
  public static Input standard() {
    Console console = System.console();
    return console == null || !isTerminal(console)
        ? of(System.in)
        : typed(System.in, console.charset());
  }

  /** From Java 22 on there is a console even for a pipe; it has a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A terminal. */
  public static Input typed(InputStream in, Charset charset) {
    return new Input(in, charset, true);
  }

  /** Whether this is a terminal. */
  public boolean canBeAskedAgain() {
    return terminal;
  }

  /**
   * The next line; empty if there is none. A line that is too long is cut.
   *
   * @throws IOException if it cannot be read, or is not text
   */
  public Optional<String> next() throws IOException {
    CharArrayWriter line = new CharArrayWriter();
    int c = reader.read();
    boolean ended = c < 0;
    while (c >= 0 && c != '\n' && (terminal || line.size() <= LONGEST)) {
      if (line.size() <= LONGEST) {
        line.write(c);
      }
      c = reader.read();
    }
    return ended ? Optional.empty() : Optional.of(line.toString().replaceFirst("\r$", ""));
  }
}
