package org.plumbline.internal.cli.io;

import java.io.PrintStream;

/** A line on the terminal that is drawn over itself. Not safe for several threads. */
final class TerminalLine {
  private final PrintStream terminal;
  private int length;

  TerminalLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  void draw(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
    terminal.flush();
    length = line.length();
  }

  /** Removes what was drawn. */
  void clear() {
    if (length > 0) {
      draw("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
