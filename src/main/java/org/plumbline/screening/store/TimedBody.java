package org.plumbline.screening.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The body of a response with a time limit; otherwise a server that stops sending would block us
 * for ever.
 */
final class TimedBody extends FilterInputStream {
  private volatile boolean late;

  TimedBody(InputStream body, Duration longest) {
    super(body);
    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS).execute(this::end);
  }

  /** Closing the stream wakes a thread that waits in {@link #read}. */
  private void end() {
    late = true;
    try {
      in.close();
    } catch (IOException e) {
      // read() reports that it took too long
    }
  }

  @Override
  public int read() throws IOException {
    byte[] numbers = new byte[1];
    return read(numbers, 0, 1) < 0 ? -1 : numbers[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    try {
      int read = super.read(target, from, length);
      refuseLate();
      return read;
    } catch (IOException e) {
      refuseLate();
      throw e;
    }
  }

  private void refuseLate() throws HttpTimeoutException {
    if (late) {
      throw new HttpTimeoutException("it took too long");
    }
  }
}
