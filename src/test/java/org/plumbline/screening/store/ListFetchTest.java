package org.plumbline.screening.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.UnreadableListException;

/** Against a server on this machine, which behaves as servers do. */
class ListFetchTest {
  private static final String LIST = "name,country\nOne,XA\n";

  @TempDir Path temporary;

  private final List<String> texts = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private ListStore store;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/list.csv", exchange -> answer(exchange, 200, LIST));
    server.createContext("/moved.csv", ListFetchTest::moved);
    server.createContext("/same.csv", ListFetchTest::unlessKnown);
    server.createContext("/broken.csv", exchange -> answer(exchange, 500, "sorry"));
    server.createContext("/page.csv", exchange -> answer(exchange, 200, "<html>Sign in</html>"));
    server.createContext("/cut.csv", ListFetchTest::cut);
    server.createContext("/stops.csv", this::stop);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    store = ListStore.at(temporary.resolve("lists"));
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void aListIsFetchedAndKept() {
    assertEquals(1, fetch("/list.csv").orElseThrow().edition().entries());
    assertEquals(List.of("own"), store.names());
  }

  @Test
  void aRedirectionIsFollowed() {
    assertEquals(1, fetch("/moved.csv").orElseThrow().edition().entries());
  }

  @Test
  void whatHasNotChangedIsNotFetchedAgain() {
    assertTrue(fetch("/same.csv").isPresent());
    assertEquals(Optional.empty(), fetch("/same.csv"));
    assertEquals(1, store.editions().size());
  }

  /** Else nobody could fetch what was removed. */
  @Test
  void whatWasRemovedFromTheStoreIsFetchedAgain() throws IOException {
    Edition edition = fetch("/same.csv").orElseThrow().edition();
    StoreLock.remove(edition.folder());
    assertEquals(1, fetch("/same.csv").orElseThrow().edition().entries());
  }

  @Test
  void itIsSaidHowMuchHasCome() {
    fetch("/list.csv");
    String all = LIST.length() + " of " + LIST.length();
    assertEquals(Set.of(all), Set.copyOf(texts));
  }

  /** No answer would be worse than that there is none. */
  @Test
  void aServerThatStopsInTheMiddleIsNotWaitedForWithoutEnd() {
    StoreException failure =
        assertThrows(
            StoreException.class,
            () ->
                new Download(Duration.ofMillis(200))
                    .fetch(
                        address("/stops.csv"),
                        temporary.resolve("stops.csv"),
                        Optional.empty(),
                        Progress.NONE));
    assertEquals(
        address("/stops.csv") + " could not be fetched: the server took too long",
        failure.getMessage());
    assertFalse(Files.exists(temporary.resolve("stops.csv")));
  }

  @Test
  void aFaultOfTheServerIsSaid() {
    assertEquals(
        address("/broken.csv") + " could not be fetched: the server answered 500",
        refused("/broken.csv"));
  }

  @Test
  void aBodyThatIsCutOffIsNotTaken() {
    String message = refused("/cut.csv");
    assertTrue(
        message.startsWith(address("/cut.csv") + " could not be fetched: ")
            || message.startsWith(address("/cut.csv") + " was cut off: "),
        message);
  }

  @Test
  void aPageInPlaceOfAListIsRefused() {
    assertThrows(UnreadableListException.class, () -> fetch("/page.csv"));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aServerThatIsNotThereIsSaid() {
    server.stop(0);
    assertEquals(
        address("/list.csv") + " could not be fetched: the server cannot be reached",
        refused("/list.csv"));
  }

  private String refused(String path) {
    String message =
        String.valueOf(assertThrows(StoreException.class, () -> fetch(path)).getMessage());
    assertEquals(List.of(), store.editions());
    return message;
  }

  private Optional<ListImport> fetch(String path) {
    return ListFetch.run(
        store,
        new OfficialAddress("own", List.of(address(path))),
        new ListImport.Wish(
            Optional.of("own"),
            Optional.empty(),
            false,
            false,
            ListImport.Older.NEVER,
            LocalDate.of(2026, 11, 23)),
        (done, all) -> texts.add(done + " of " + all));
  }

  private URI address(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getAddress().getHostAddress()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  private static void moved(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "/list.csv");
    answer(exchange, 302, "");
  }

  private static void unlessKnown(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("ETag", "\"one\"");
    if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      answer(exchange, 200, LIST);
    }
  }

  private void stop(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_000);
    exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void cut(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_000);
    exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
