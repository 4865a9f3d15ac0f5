package org.plumbline.screening.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.UnreadableListException;

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
    ListImport done = ListImport.run(store, List.of(file), wish("2022-03-31"), Progress.NONE);
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
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE);
    UsedList read = store.find("own").orElseThrow();
    assertEquals(
        "own/2022-03-31/own.csv:2",
        read.editions().get(0).list().entries().get(0).place().toString());
  }

  @Test
  void theSameFilesAreKeptOnce() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE);
    ListImport again =
        ListImport.run(store, List.of(list("other.csv", "One")), wish("2022-04-01"), Progress.NONE);
    assertFalse(again.isNew());
    assertEquals(LocalDate.of(2022, 3, 31), again.edition().date());
    assertEquals(1, store.editions().size());
  }

  @Test
  void severalEditionsOfAListStandBesideEachOther() throws IOException {
    ListImport.run(store, List.of(list("a.csv", "One")), wish("2022-03-31"), Progress.NONE);
    ListImport.run(store, List.of(list("b.csv", "Two")), wish("2023-03-31"), Progress.NONE);
    assertEquals(List.of("One", "Two"), names("own"));
    assertEquals(LocalDate.of(2023, 3, 31), store.newest("own").map(Edition::date).orElseThrow());
  }

  @Test
  void anOlderListIsNotTakenOverANewerOneUnasked() throws IOException {
    ListImport.run(store, List.of(list("a.csv", "One")), wish("2023-03-31"), Progress.NONE);
    Path older = list("b.csv", "Two");
    assertEquals(
        "this list is dated 31 March 2022, and the store already has an edition of own dated 31 March 2023; add --older to keep this one as an earlier edition",
        refused(() -> ListImport.run(store, List.of(older), wish("2022-03-31"), Progress.NONE)));
    assertEquals(List.of("One"), names("own"));
    ListImport.run(
        store,
        List.of(older),
        new ListImport.Wish(
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 3, 31)),
            false,
            false,
            ListImport.Older.ALWAYS,
            TODAY),
        Progress.NONE);
    assertEquals(List.of("Two", "One"), names("own"));
  }

  @Test
  void aListOfADayToComeIsRefused() throws IOException {
    Path file = list("a.csv", "One");
    assertEquals(
        "the list is dated 24 November 2026, which is in the future; today is 23 November 2026",
        refused(() -> ListImport.run(store, List.of(file), wish("2026-11-24"), Progress.NONE)));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aFileThatIsNoListLeavesTheStoreAsItWas() throws IOException {
    Path page = temporary.resolve("sdn.csv");
    Files.writeString(page, "<!DOCTYPE html><html><body>503</body></html>");
    assertThrows(
        UnreadableListException.class,
        () -> ListImport.run(store, List.of(page), wish("2022-03-31"), Progress.NONE));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aListThatWasChangedInTheStoreIsNotUsed() throws IOException {
    Edition edition =
        ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE)
            .edition();
    Files.writeString(edition.files().get(0), "name\nAnother\n");
    String message = refused(() -> store.find("own"));
    assertTrue(
        message.startsWith(
            "the edition of 31 March 2022 of the list own was changed after it was imported; remove "),
        message);
    assertTrue(message.endsWith(" and import it again"), message);
  }

  /** A crash leaves such a folder. */
  @Test
  void whatWasNotFinishedIsNotSeen() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE);
    Path unfinished = Files.createDirectory(temporary.resolve("lists/.new-" + UUID.randomUUID()));
    Files.writeString(unfinished.resolve("own.csv"), "name\nHa");
    assertEquals(List.of("One"), names("own"));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("lists"));
    Files.writeString(folder.resolve("own"), "a file where the folder of a list should be");
    Path file = list("own.csv", "One");
    StoreException failure =
        assertThrows(
            StoreException.class,
            () -> ListImport.run(store, List.of(file), wish("2022-03-31"), Progress.NONE));
    assertTrue(failure.isUnwritten());
    assertEquals(
        "the list could not be written to "
            + shown(folder)
            + ": a file stands where a folder should",
        failure.getMessage());
    assertEquals(List.of(".lock", "own"), left());
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path blocked = temporary.resolve("blocked");
    Files.writeString(blocked, "a file where the store should be");
    assertEquals(
        shown(blocked) + " cannot be read: a file stands where a folder should",
        refused(() -> ListStore.at(blocked).editions()));
  }

  /** A file that only its owner may read, or nobody may write, is kept like any other. */
  @Test
  void permissionsOfAFileAreNotThoseOfTheListThatIsKept() throws IOException {
    Path file = list("own.csv", "One");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(file);
    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
    Edition kept =
        ListImport.run(store, List.of(file), wish("2022-03-31"), Progress.NONE).edition();
    assertEquals(usual, Files.getPosixFilePermissions(kept.files().get(0)));
    Path plain = Files.createDirectory(temporary.resolve("plain"));
    assertEquals(
        Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(kept.folder()));
  }

  /** The store keeps files under names of its own, and says theirs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition.json",
        "Edition.json",
        ".ready",
        ".lock",
        ".new-1",
        "file-001",
        "a b.csv"
      })
  void aFileMayHaveAnyName(String name) throws IOException {
    Path file = list(name, "One");
    Edition edition =
        ListImport.run(store, List.of(file), wish("2022-03-31"), Progress.NONE).edition();
    assertEquals(List.of(name), edition.names());
    assertEquals("file-001", edition.files().get(0).getFileName().toString());
    assertEquals(Files.readString(file), Files.readString(edition.files().get(0)));
    assertEquals(List.of(edition), store.editions());
    assertEquals(
        "own/2022-03-31/" + name + ":2",
        read("own").editions().get(0).list().entries().get(0).place().toString());
  }

  @Test
  void aFileMayHaveABackslashInItsName() throws IOException {
    assumeTrue(java.io.File.separatorChar == '/');
    aFileMayHaveAnyName("a\\b.csv");
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    Path file = Files.createDirectory(temporary.resolve("one")).resolve("act.csv");
    Path otherFile = Files.createDirectory(temporary.resolve("other")).resolve("act.csv");
    String head = "celex,recordid,annex,measure,weakalias,schema,name\n";
    Files.writeString(file, head + "1,1,I,Asset freeze,,Person,One\n");
    Files.writeString(otherFile, head + "2,1,I,Asset freeze,,Person,Two\n");
    assertEquals(
        shown(otherFile) + ": another file of this list is also called act.csv; rename one of them",
        refused(
            () ->
                ListImport.run(
                    store, List.of(file, otherFile), wish("2022-03-31"), Progress.NONE)));
    assertEquals(List.of(), store.editions());
  }

  /** One that cannot be used does not keep anybody from the others, and is named. */
  @Test
  void aFolderThatHoldsNoEditionIsPassedOverAndNamed() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE);
    Path lists = temporary.resolve("lists");
    Files.createDirectories(lists.resolve("own/2023-01-01-0123456789abcdef"));
    Files.createDirectories(lists.resolve("un"));
    Path broken = Files.createDirectories(lists.resolve("eu/2023-01-01-0123456789abcdef"));
    Files.writeString(broken.resolve("edition.json"), "{\"list\": \"eu\"");
    String own =
        "The folder own/2023-01-01-0123456789abcdef of the store was skipped, because it contains no edition of a list: it has no edition.json.";
    String eu =
        "The folder eu/2023-01-01-0123456789abcdef of the store was skipped, because it contains no edition of a list: its edition.json cannot be understood.";
    assertEquals(
        List.of(
            eu,
            own,
            "The folder un of the store was skipped, because it contains no edition of a list: it is"
                + " empty."),
        store.passedOver());
    assertEquals(List.of("own"), store.names());
    assertEquals(List.of("One"), names("own"));
    assertEquals(List.of(own), read("own").passedOver());
    assertEquals(Optional.empty(), store.find("uk"));
    assertEquals(
        "the list 'eu' cannot be used. "
            + eu
            + " Remove it from "
            + shown(lists)
            + " and import the list again",
        refused(() -> store.find("eu")));
  }

  /** Date, how it is known, and whether it is an extract decide who counts as listed. */
  @ParameterizedTest
  @CsvSource({
    "'\"dateFrom\" : \"IMPORTER\"','\"dateFrom\" : \"IMPORT_DAY\"'",
    "'\"extract\" : false','\"extract\" : true'",
    "'\"entries\" : 1','\"entries\" : 2'",
    "'\"own.csv\"','\"sdn.csv\"'"
  })
  void whatIsNotedOfAnEditionCannotBeChanged(String was, String givenText) throws IOException {
    Edition edition =
        ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE)
            .edition();
    Path note = edition.folder().resolve("edition.json");
    String text = Files.readString(note);
    assertTrue(text.contains(was), text);
    Files.writeString(note, text.replace(was, givenText));
    assertEquals(
        "the record of the edition of 31 March 2022 of the list own was changed after it was imported; remove "
            + shown(edition.folder())
            + " and import it again",
        refused(() -> store.find("own")));
  }

  /** Earlier versions noted no digest and kept files under their own names. */
  @Test
  void anEditionOfAnEarlierVersionIsRead() throws IOException {
    Edition edition =
        ListImport.run(store, List.of(list("own.csv", "One")), extract("2022-03-31"), Progress.NONE)
            .edition();
    asEarlierVersionsKeptIt(edition);
    assertEquals(List.of("One"), names("own"));
    assertEquals(List.of("own.csv"), store.editions().get(0).names());
    assertTrue(read("own").newest().list().extract());
  }

  private static void asEarlierVersionsKeptIt(Edition edition) throws IOException {
    Path note = edition.folder().resolve("edition.json");
    Files.writeString(
        note,
        Files.readString(note)
            .replaceAll("(?s),\\s*\"names\".*\\}", "}")
            .replace("file-001", edition.names().get(0)));
    Files.move(edition.files().get(0), edition.folder().resolve(edition.names().get(0)));
  }

  /** Without a digest of the note, the files still say of which day they are. */
  @Test
  void anEditionIsOfTheDayThatItsFilesSay() throws IOException {
    Path file = temporary.resolve("un.xml");
    Files.writeString(
        file,
        "<CONSOLIDATED_LIST dateGenerated=\"2022-03-31\"><ENTITIES><ENTITY>"
            + "<FIRST_NAME>One</FIRST_NAME><REFERENCE_NUMBER>QDe.001</REFERENCE_NUMBER>"
            + "</ENTITY></ENTITIES></CONSOLIDATED_LIST>");
    Edition edition =
        ListImport.run(
                store,
                List.of(file),
                new ListImport.Wish(
                    Optional.empty(), Optional.empty(), true, false, ListImport.Older.NEVER, TODAY),
                Progress.NONE)
            .edition();
    asEarlierVersionsKeptIt(edition);
    Path moved =
        edition
            .folder()
            .resolveSibling(edition.folder().getFileName().toString().replace("03-31", "04-30"));
    Files.move(edition.folder(), moved);
    Path note = moved.resolve("edition.json");
    Files.writeString(note, Files.readString(note).replace("2022-03-31", "2022-04-30"));
    assertEquals(
        "the edition of 30 April 2022 of the list un has files with a different date, 31 March 2022; remove "
            + shown(moved)
            + " and import it again",
        refused(() -> store.find("un")));
  }

  @Test
  void aStoreThatIsNotThereIsSaid() {
    assertEquals(List.of(), store.editions());
    assertEquals(
        "the list 'own' cannot be found, because the folder "
            + shown(temporary.resolve("lists"))
            + " does not exist. Import the list with 'plumbline lists import', or give the folder of the lists with --store",
        refused(() -> store.find("own")));
  }

  /** A later extract takes nobody off the list, and another whole edition does. */
  @Test
  void anExtractEndsNoListing() throws IOException {
    ListImport.run(store, List.of(list("a.csv", "One")), wish("2022-03-31"), Progress.NONE);
    ListImport.run(store, List.of(list("b.csv", "Two")), extract("2023-03-31"), Progress.NONE);
    UsedList both = read("own");
    assertEquals(
        List.of("One", "Two"),
        both.now().entries().stream().map(ListEntry::name).sorted().toList());
    assertEquals("edition of 31 March 2022 and extract of 31 March 2023", both.inWords());
    ListImport.run(store, List.of(list("c.csv", "Three")), wish("2024-03-31"), Progress.NONE);
    assertEquals(
        List.of("Three"), read("own").now().entries().stream().map(ListEntry::name).toList());
    assertEquals("edition of 31 March 2024", read("own").inWords());
  }

  private static ListImport.Wish extract(String date) {
    return new ListImport.Wish(
        Optional.empty(),
        Optional.of(LocalDate.parse(date)),
        true,
        false,
        ListImport.Older.NEVER,
        TODAY);
  }

  private UsedList read(String list) {
    return store.find(list).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un | is the name of the UN Security Council Consolidated List",
        "us-sdn | is the name of the US SDN list",
        "starter | is the name of the list that comes with Plumbline"
      })
  void aNameIsThatOfOneList(String name, String whose) throws IOException {
    Path file = list("own.csv", "One");
    assertEquals(
        "'"
            + name
            + "' "
            + whose
            + ", but these files are a different list (own list); import them under another name",
        refused(() -> ListImport.run(store, List.of(file), as(name), Progress.NONE)));
    assertEquals(List.of(), store.editions());
  }

  @Test
  void aNameOfOnesOwnIsThatOfOneListToo() throws IOException {
    ListImport.run(store, List.of(list("own.csv", "One")), as("mine"), Progress.NONE);
    Path otherFile = temporary.resolve("entities.json");
    Files.writeString(
        otherFile,
        """
        {"id":"e1","caption":"Two","schema":"Organization","properties":{"name":["Two"],"topics":["sanction"]},"target":true}
        """);
    assertEquals(
        "'mine' is already the name of the own list in this store, but these files are a different list"
            + " (OpenSanctions); import them under another name",
        refused(() -> ListImport.run(store, List.of(otherFile), as("mine"), Progress.NONE)));
  }

  @Test
  void whatWasLeftUnfinishedIsClearedByTheNextImport() throws IOException {
    Path unfinished = Files.createDirectories(temporary.resolve("lists/.new-" + UUID.randomUUID()));
    Files.writeString(unfinished.resolve("own.csv"), "name\nHa");
    ListImport.run(store, List.of(list("own.csv", "One")), wish("2022-03-31"), Progress.NONE);
    assertEquals(List.of(".lock", "own"), left());
  }

  @ParameterizedTest
  @ValueSource(strings = {".new-mine.csv", ".new-backup", ".new-", ".new-123"})
  void whatOthersPutIntoTheStoreStays(String name) throws IOException {
    Path mine = Files.createDirectories(temporary.resolve("lists")).resolve(name);
    Files.writeString(mine, "name\nOne\n");
    Edition edition =
        ListImport.run(store, List.of(mine), wish("2022-03-31"), Progress.NONE).edition();
    assertEquals("name\nOne\n", Files.readString(mine));
    assertEquals(List.of(name), edition.names());
  }

  @Test
  void aListWithLessThanHalfItsEntriesIsRefused() throws IOException {
    add("2022-03-31", false, "One", "Two", "Three");
    assertEquals(
        "this list has 1 entry, and its edition of 31 March 2022 has 3 entries. If it is only part of the list, import it with --extract. If so many entries were really removed from the list, import it with --whole",
        refused(() -> add("2022-04-30", false, "One")));
    assertEquals(List.of("One", "Two", "Three"), names("own"));
    add("2022-05-31", true, "One");
    assertEquals(List.of("One", "Two", "Three", "One"), names("own"));
  }

  @Test
  void aListThatShrinksLessIsKept() throws IOException {
    add("2022-03-31", false, "One", "Two", "Three");
    add("2022-04-30", false, "One", "Two");
    add("2022-05-31", false, "One");
    assertEquals(List.of("One", "Two", "Three", "One", "Two", "One"), names("own"));
  }

  private void add(String date, boolean whole, String... names) throws IOException {
    ListImport.run(
        store,
        List.of(list("own-" + date + ".csv", String.join(",XA\n", names))),
        new ListImport.Wish(
            Optional.empty(),
            Optional.of(LocalDate.parse(date)),
            false,
            whole,
            ListImport.Older.NEVER,
            TODAY),
        Progress.NONE);
  }

  /** Bytes of all files, at last all of them. */
  @Test
  void anImportSaysHowFarItIs() throws IOException {
    Path file = list("own.csv", "One");
    long size = Files.size(file);
    List<String> texts = new ArrayList<>();
    ListImport.run(
        store, List.of(file), wish("2022-03-31"), (done, all) -> texts.add(done + " of " + all));
    assertEquals(size + " of " + size, texts.get(texts.size() - 1));
  }

  @Test
  void manyMayImportTheSameAtOnce() throws Exception {
    Path file = list("own.csv", "One");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<ListImport>> imports =
          IntStream.range(0, 16)
              .<Callable<ListImport>>mapToObj(
                  i ->
                      () -> ListImport.run(store, List.of(file), wish("2022-03-31"), Progress.NONE))
              .toList();
      for (Future<ListImport> done : pool.invokeAll(imports)) {
        assertEquals("own", done.get().edition().list());
      }
    } finally {
      pool.shutdown();
    }
    assertEquals(1, store.editions().size());
    assertEquals(List.of(".lock", "own"), left());
  }

  /** What lies in the folder of the store. */
  private List<String> left() throws IOException {
    try (Stream<Path> left = Files.list(temporary.resolve("lists"))) {
      return left.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static ListImport.Wish as(String name) {
    return new ListImport.Wish(
        Optional.of(name), Optional.empty(), false, false, ListImport.Older.NEVER, TODAY);
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
        Optional.empty(),
        Optional.of(LocalDate.parse(date)),
        false,
        false,
        ListImport.Older.NEVER,
        TODAY);
  }

  private static String refused(org.junit.jupiter.api.function.Executable executable) {
    return String.valueOf(assertThrows(StoreException.class, executable).getMessage());
  }
}
