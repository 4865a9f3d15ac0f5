package org.plumbline.screening.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.text.FileFailure;

/**
 * Downloads files. Follows redirects, but not from https to http, and accepts only complete files.
 */
public final class Download {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration WHOLE = Duration.ofMinutes(15);
  private static final int CHUNK = 1 << 16;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private final Duration longest;

  /** Gives up after 15 minutes. */
  public Download() {
    this(WHOLE);
  }

  Download(Duration longest) {
    this.longest = longest;
  }

  /**
   * The answer of the server.
   *
   * @param isChanged false if we already have this file
   * @param mark the ETag of the file; empty if the server gives none
   */
  public record Answer(boolean isChanged, Optional<String> mark) {}

  /**
   * Downloads a file.
   *
   * @param from its address
   * @param to where to write it
   * @param mark the ETag of the file that we have; empty if we have none
   * @param progress receives the number of bytes that have arrived, of those that the server
   *     announced
   * @throws StoreException if it could not be fetched completely, or could not be written; then
   *     nothing is left at {@code to}
   */
  public Answer fetch(URI from, Path to, Optional<String> mark, Progress progress) {
    HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(longest).GET();
    mark.ifPresent(known -> request.header("If-None-Match", known));
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = new TimedBody(response.body(), longest)) {
        if (response.statusCode() == NOT_MODIFIED) {
          return new Answer(false, mark);
        }
        if (response.statusCode() != OK) {
          throw new StoreException(
              from + " could not be fetched: the server answered " + response.statusCode());
        }
        keep(from, to, body, announced(response.headers()), progress);
        return new Answer(true, response.headers().firstValue("ETag"));
      }
    } catch (IOException e) {
      throw unfetched(from, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(from + " was not fetched: interrupted", e);
    }
  }

  private static void keep(URI from, Path to, InputStream body, long announced, Progress progress)
      throws IOException {
    long came = 0;
    try (OutputStream file = created(to)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
        write(chunk, read, file, to);
        came += read;
        progress.at(came, announced);
      }
      if (announced >= 0 && announced != came) {
        throw new StoreException(
            from + " was cut off: " + came + " of the announced " + announced + " bytes arrived");
      }
      progress.at(came, came);
    } catch (IOException | StoreException e) {
      discard(to);
      throw e;
    }
  }

  private static OutputStream created(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private static void write(byte[] bytes, int length, OutputStream target, Path file) {
    try {
      target.write(bytes, 0, length);
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private static StoreException unwritten(Path file, IOException e) {
    return StoreException.unwritten(
        "the fetched file could not be written to "
            + String.valueOf(file.toAbsolutePath().getParent()).replace('\\', '/')
            + ": "
            + FileFailure.why(e),
        e);
  }

  private static long announced(HttpHeaders headers) {
    return headers.firstValueAsLong("Content-Length").orElse(-1);
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the file is in a temporary folder, and the original error matters more
    }
  }

  private static StoreException unfetched(URI from, IOException e) {
    return new StoreException(from + " could not be fetched: " + why(e), e);
  }

  private static String why(IOException e) {
    if (e instanceof HttpTimeoutException) {
      return "the server took too long";
    }
    if (e instanceof ConnectException) {
      return e.getCause() instanceof UnresolvedAddressException
          ? "there is no such server"
          : "the server cannot be reached";
    }
    return FileFailure.why(e);
  }
}
