package org.plumbline.screening.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches files. It follows redirections, but not from an encrypted address to an open one, and
 * takes only whole files.
 */
public final class Download {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration WHOLE = Duration.ofMinutes(15);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * What the server answered.
   *
   * @param isChanged false if the file is the one that we have
   * @param mark by which the server knows the file again; empty if it gives none
   */
  public record Answer(boolean isChanged, Optional<String> mark) {}

  /**
   * Fetches a file.
   *
   * @param from its address
   * @param to where to write it
   * @param mark what the server gave with the file that we have; empty if we have none
   * @throws StoreException if it could not be fetched whole; then nothing is left at {@code to}
   */
  public Answer fetch(URI from, Path to, Optional<String> mark) {
    HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(WHOLE).GET();
    mark.ifPresent(known -> request.header("If-None-Match", known));
    try {
      HttpResponse<Path> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofFile(to));
      if (response.statusCode() == NOT_MODIFIED) {
        Files.deleteIfExists(to);
        return new Answer(false, mark);
      }
      refuse(from, to, response);
      return new Answer(true, response.headers().firstValue("ETag"));
    } catch (IOException e) {
      discard(to);
      throw new StoreException(from + " could not be fetched: " + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      discard(to);
      throw new StoreException(from + " was not fetched: interrupted", e);
    }
  }

  private static void refuse(URI from, Path to, HttpResponse<Path> response) throws IOException {
    if (response.statusCode() != OK) {
      discard(to);
      throw new StoreException(
          from + " could not be fetched: the server answered " + response.statusCode());
    }
    long announced = announced(response.headers());
    long came = Files.size(to);
    if (announced >= 0 && announced != came) {
      discard(to);
      throw new StoreException(
          from + " was cut off: " + came + " bytes came of the " + announced + " announced");
    }
  }

  private static long announced(HttpHeaders headers) {
    return headers.firstValueAsLong("Content-Length").orElse(-1);
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // it lies in a folder for what is not finished, and what led here says more
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
