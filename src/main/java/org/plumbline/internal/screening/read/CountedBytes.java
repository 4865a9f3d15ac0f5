package org.plumbline.internal.screening.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.plumbline.internal.screening.list.Progress;

/** Reports progress: counts the bytes of all files of a list while they are read. */
public final class CountedBytes {
  private final Progress progress;
  private final long all;
  private long done;

  public CountedBytes(Progress progress, long all) {
    this.progress = progress;
    this.all = all;
  }

  InputStream count(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int number = super.read();
        add(number < 0 ? 0 : 1);
        return number;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        add(Math.max(0, read));
        return read;
      }
    };
  }

  private void add(int bytes) {
    done += bytes;
    progress.at(done, all);
  }
}
