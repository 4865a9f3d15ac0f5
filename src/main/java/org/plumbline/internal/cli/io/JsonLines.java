package org.plumbline.internal.cli.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** The lines of a stream that are not blank, one at a time. */
final class JsonLines {
  private static final int LONGEST = 1_000_000;

  private final InputStream in;
  private final String file;
  private int number;

  /** A line. */
  static final class Line {
    private final Place place;

    /** Its bytes without the line break, or only the first ones if it is too long. */
    private final byte[] start;

    /** With the line break. */
    private final long size;

    private Line(Place place, byte[] start, long size) {
      this.place = place;
      this.start = start;
      this.size = size;
    }

    byte[] start() {
      return start;
    }

    long size() {
      return size;
    }

    Place place() {
      return place;
    }

    /**
     * All its bytes.
     *
     * @throws BrokenFileException if it is too long
     */
    byte[] bytes() {
      if (start.length > LONGEST) {
        throw new BrokenFileException(
            List.of(
                new Problem(
                    place, "this line is longer than the " + LONGEST + " bytes allowed", "")));
      }
      return start;
    }

    private boolean isBlank() {
      for (byte character : start) {
        if (character < 0 || character > ' ') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param file the name of the stream in messages
   */
  JsonLines(InputStream in, String file) {
    this.in = new BufferedInputStream(in);
    this.file = file;
  }

  /**
   * The next line that is not blank; empty if there is none.
   *
   * @throws IOException if it cannot be read
   */
  Optional<Line> next() throws IOException {
    int first = in.read();
    while (first >= 0) {
      number++;
      Line line = rest(first);
      if (!line.isBlank()) {
        return Optional.of(line);
      }
      first = in.read();
    }
    return Optional.empty();
  }

  private Line rest(int first) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long size = 1;
    for (int next = first; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= LONGEST) {
        line.write(next);
      }
      size++;
    }
    return new Line(new Place(file, number, 0), line.toByteArray(), size);
  }
}
