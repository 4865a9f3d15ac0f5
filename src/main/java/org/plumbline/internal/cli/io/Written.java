package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers write failures, which a {@code PrintStream} hides. */
public final class Written extends OutputStream {
  private final OutputStream target;
  private volatile Optional<IOException> failure = Optional.empty();

  public Written(OutputStream target) {
    this.target = target;
  }

  /** The first failure to write, except that a reader such as {@code head} stopped reading. */
  public Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      target.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException e) {
    if (failure.isEmpty() && !isClosedPipe(e)) {
      failure = Optional.of(e);
    }
    return e;
  }

  /** On Linux "Broken pipe", on Windows "The pipe is being closed". */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
