package org.plumbline.screening.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a server sends, as long as it does so in time; one that stops would be waited for for ever.
 */
final class TimedBody extends FilterInputStream {
  private volatile boolean late;

  TimedBody(InputStream body, Duration longest) {
    super(body);
    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS).execute(this::end);
  }

  /** Whoever waits in {@link #read} goes on when the stream is closed. */
  private void end() {
    late = true;
    try {
      in.close();
    } catch (IOException e) {
      // whoever reads is told that it is late
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
