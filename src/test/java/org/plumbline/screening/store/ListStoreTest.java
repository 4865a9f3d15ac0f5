package org.plumbline.screening.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.UnreadableListException;

class ListStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path temporary;

  private ListStore store = ListStore.at(Path.of("nowhere"));

  @BeforeEach
  void open() {
    store = ListStore.at(temporary.resolve("lists"));
  }

  @Test
  void whatIsImportedIsKeptAsItWasPublished() throws IOException {
    Path file = list("own.csv", "One");
    ListImport done = ListImport.run(store, List.of(file), wish("2022-03-31"));
    assertTrue(done.isNew());
    assertEquals(List.of(done.edition()), store.editions());
    assertEquals(LocalDate.of(2022, 3, 31), done.edition().date());
    assertEquals(Edition.DateFrom.IMPORTER, done.edition().dateFrom());
    assertEquals(Files.readString(file), Files.readString(done.edition().files().get(0)));
    assertEquals(List.of("One"), names("own"));
  }

  /** A report that names where the store lies would tell of the machine it was made on. */
  @Test
  void placesNameTheListAndNotTheStore() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"));
    UsedList read = store.find("own").orElseThrow();
    assertEquals(
        "own/2022-03-31/own.csv:2",
        read.editions().get(0).list().entries().get(0).place().toString());
  }

  @Test
  void theSameFilesAreKeptOnce() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"));
    ListImport again = ListImport.run(store, List.of(list("other.csv", "One")), wish("2022-04-01"));
    assertFalse(again.isNew());
    assertEquals(LocalDate.of(2022, 3, 31), again.edition().date());
    assertEquals(1, store.editions().size());
  }

  @Test
  void severalEditionsOfAListStandBesideEachOther() throws IOException {
    ListImport.run(store, List.of(list("a.csv", "One")), wish("2022-03-31"));
    ListImport.run(store, List.of(list("b.csv", "Two")), wish("2023-03-31"));
    assertEquals(List.of("One", "Two"), names("own"));
    assertEquals(LocalDate.of(2023, 3, 31), store.newest("own").map(Edition::date).orElseThrow());
  }

  @Test
  void anOlderListIsNotTakenOverANewerOneUnasked() throws IOException {
    ListImport.run(store, List.of(list("a.csv", "One")), wish("2023-03-31"));
    Path older = list("b.csv", "Two");
    assertEquals(
        "this list is of 2022-03-31, and the store has own of 2023-03-31 already; add --older to keep it as an earlier edition",
        refused(() -> ListImport.run(store, List.of(older), wish("2022-03-31"))));
    assertEquals(List.of("One"), names("own"));
    ListImport.run(
        store,
        List.of(older),
        new ListImport.Wish(
            Optional.empty(), Optional.of(LocalDate.of(2022, 3, 31)), false, true, TODAY));
    assertEquals(List.of("Two", "One"), names("own"));
  }

  @Test
  void aListOfADayToComeIsRefused() throws IOException {
    Path file = list("a.csv", "One");
    assertEquals(
        "the list is of 2026-11-24, a day to come; today is 2026-11-23",
        refused(() -> ListImport.run(store, List.of(file), wish("2026-11-24"))));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aFileThatIsNoListLeavesTheStoreAsItWas() throws IOException {
    Path page = temporary.resolve("sdn.csv");
    Files.writeString(page, "<!DOCTYPE html><html><body>503</body></html>");
    assertThrows(
        UnreadableListException.class,
        () -> ListImport.run(store, List.of(page), wish("2022-03-31")));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aListThatWasChangedInTheStoreIsNotUsed() throws IOException {
    Edition edition =
        ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31")).edition();
    Files.writeString(edition.files().get(0), "name\nAnother\n");
    String message = refused(() -> store.find("own"));
    assertTrue(
        message.startsWith(
            "the edition of 2022-03-31 of the list own was changed since it was imported; remove "),
        message);
    assertTrue(message.endsWith(" and import it again"), message);
  }

  /** A crash leaves such a folder. */
  @Test
  void whatWasNotFinishedIsNotSeen() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"));
    Path unfinished = Files.createDirectory(temporary.resolve("lists/.new-123"));
    Files.writeString(unfinished.resolve("own.csv"), "name\nHa");
    assertEquals(List.of("One"), names("own"));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
    Path blocked = temporary.resolve("blocked");
    Files.writeString(blocked, "a file where the store should be");
    Path file = list("own.csv", "One");
    StoreException failure =
        assertThrows(
            StoreException.class,
            () -> ListImport.run(ListStore.at(blocked), List.of(file), wish("2022-03-31")));
    assertTrue(failure.isUnwritten());
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("the list could not be written to "),
        failure.getMessage());
  }

  @Test
  void manyMayImportTheSameAtOnce() throws Exception {
    Path file = list("own.csv", "One");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<ListImport>> imports =
          IntStream.range(0, 16)
              .<Callable<ListImport>>mapToObj(
                  i -> () -> ListImport.run(store, List.of(file), wish("2022-03-31")))
              .toList();
      for (Future<ListImport> done : pool.invokeAll(imports)) {
        assertEquals("own", done.get().edition().list());
      }
    } finally {
      pool.shutdown();
    }
    assertEquals(1, store.editions().size());
    try (Stream<Path> left = Files.list(temporary.resolve("lists"))) {
      assertEquals(List.of("own"), left.map(path -> path.getFileName().toString()).toList());
    }
  }

  private List<String> names(String list) {
    return store.find(list).orElseThrow().editions().stream()
        .flatMap(edition -> edition.list().entries().stream())
        .map(ListEntry::name)
        .toList();
  }

  private Path list(String file, String name) throws IOException {
    Path path = temporary.resolve(file);
    Files.writeString(path, "name,country\n" + name + ",XA\n");
    return path;
  }

  private static ListImport.Wish wish(String date) {
    return new ListImport.Wish(
        Optional.empty(), Optional.of(LocalDate.parse(date)), false, false, TODAY);
  }

  private static String refused(org.junit.jupiter.api.function.Executable what) {
    return String.valueOf(assertThrows(StoreException.class, what).getMessage());
  }
}
