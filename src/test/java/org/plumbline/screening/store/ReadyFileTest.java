package org.plumbline.screening.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.screening.Asked;
import org.plumbline.screening.Match;
import org.plumbline.screening.Screening;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.EntryLink;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.Measure;
import org.plumbline.screening.lists.NameQuality;
import org.plumbline.screening.lists.Progress;
import org.plumbline.screening.lists.Relation;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.NameKind;

class ReadyFileTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  @TempDir Path temporary;

  private ListStore store = ListStore.at(Path.of("nowhere"));
  private Path ready = Path.of("nowhere");

  @BeforeEach
  void importOne() throws IOException {
    store = ListStore.at(temporary.resolve("lists"));
    Path file = temporary.resolve("own.csv");
    Files.writeString(
        file,
        """
        name,country,kind
        Olga Petrova (OP) Mrs,XA,person
        فرناندو بيريز,XA,person
        XA Police Department No. 7,XA,body
        新疆生产建设兵团公安局,CN,
        Osprey Trading LLC,XB,
        Aero-Osprey,,
        """);
    Edition edition =
        ListImport.run(
                store,
                List.of(file),
                new ListImport.Wish(
                    Optional.empty(), Optional.of(DAY), false, ListImport.Older.NEVER, DAY),
                Progress.NONE)
            .edition();
    ready = edition.files().get(0).resolveSibling(ReadyFile.NAME);
  }

  @Test
  void whatIsKeptIsWhatTheFilesSay() {
    UsedList read = find();
    assertEquals(Optional.empty(), kept("another program"));
    UsedList again = find();
    assertEquals(read.newest().list(), again.newest().list());
    for (String name :
        List.of(
            "Olga Petrova",
            "Fernando Perez",
            "Police Department 7 of XA",
            "Xinjiang Production and Construction Corps Public Security Bureau",
            "Osprey",
            "Aero Osprey")) {
      for (NameKind kind : NameKind.values()) {
        assertEquals(matches(read, name, kind), matches(again, name, kind));
      }
    }
  }

  @Test
  void somebodyIsFoundInWhatIsKept() {
    find();
    UsedList kept =
        new UsedList("own", List.of(kept(ProgramMark.get().orElseThrow()).orElseThrow()));
    assertEquals(
        List.of("line-2"),
        matches(kept, "PETROVA, Olga", NameKind.PERSON).stream()
            .map(match -> match.entry().id())
            .toList());
  }

  @Test
  void whatAnotherProgramKeptIsNotUsed() {
    find();
    assertNotEquals(Optional.empty(), kept(ProgramMark.get().orElseThrow()));
    assertEquals(Optional.empty(), kept("another program"));
    assertEquals(Optional.empty(), new ReadyFile(edition(), Optional.empty()).read());
  }

  @Test
  void whatIsDamagedIsNotUsedAndWrittenAnew() throws IOException {
    UsedList read = find();
    byte[] whole = Files.readAllBytes(ready);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(ready, damaged);
      assertEquals(Optional.empty(), kept(ProgramMark.get().orElseThrow()));
      Files.write(ready, Arrays.copyOf(whole, at));
      assertEquals(Optional.empty(), kept(ProgramMark.get().orElseThrow()));
    }
    assertEquals(read.newest().list(), find().newest().list());
    assertArrayEquals(whole, Files.readAllBytes(ready));
  }

  /** What is kept does not hide that a file of the list was changed. */
  @Test
  void aListThatWasChangedIsNotUsed() throws IOException {
    find();
    Files.writeString(edition().files().get(0), "name\nAnother\n");
    assertThrows(StoreException.class, this::find);
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    find();
    try (var files = Files.list(ready.resolveSibling("."))) {
      assertEquals(
          List.of(".ready", "edition.json", "own.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void everyPartOfAListIsKept() throws IOException {
    SanctionsList list = everything();
    byte[] bytes = written(list);
    assertEquals(list, new ListInput(ByteBuffer.wrap(bytes)).list());
    for (int end = 0; end < bytes.length; end++) {
      ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(bytes, end));
      assertThrows(RuntimeException.class, () -> new ListInput(cut).list());
    }
  }

  @Test
  void theMarkOfAProgramIsAnotherWhenAClassOrATableIs() throws IOException {
    Path part = Files.createDirectories(temporary.resolve("classes/org/plumbline/screening/names"));
    Files.writeString(part.resolve("places.txt"), "XA: Xanadu\n");
    String before = ProgramMark.of(temporary.resolve("classes"));
    assertEquals(before, ProgramMark.of(temporary.resolve("classes")));
    Files.writeString(part.resolve("places.txt"), "XA: Xanada\n");
    String after = ProgramMark.of(temporary.resolve("classes"));
    assertNotEquals(before, after);
    Files.writeString(part.resolve("Name.class"), "");
    assertNotEquals(after, ProgramMark.of(temporary.resolve("classes")));
  }

  private UsedList find() {
    return store.find("own").orElseThrow();
  }

  private Edition edition() {
    return store.newest("own").orElseThrow();
  }

  private Optional<UsedList.Edition> kept(String program) {
    return new ReadyFile(edition(), Optional.of(program)).read();
  }

  private static List<Match> matches(UsedList list, String name, NameKind kind) {
    return Screening.of(List.of(list))
        .matches(new Asked(List.of(name), kind, Optional.empty(), Set.of("XA", "CN")));
  }

  private static byte[] written(SanctionsList list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ListOutput(new DataOutputStream(bytes)).list(list);
    return bytes.toByteArray();
  }

  private static SanctionsList everything() {
    Place place = new Place("own.csv", 2, 3);
    EntryLink link =
        new EntryLink(
            Relation.OWNED_BY,
            true,
            "2",
            true,
            Optional.of(51.5),
            Optional.of(DAY),
            Optional.of(DAY.plusDays(1)),
            "owned",
            place,
            true);
    Measure measure =
        new Measure(
            "m1",
            "XA",
            "office",
            List.of("P1", "P2"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.of(DAY),
            Optional.empty(),
            "words",
            place);
    ListEntry entry =
        new ListEntry(
            "1",
            EntryKind.BODY,
            List.of(
                new ListedName("新疆 Ünit 🙂", NameQuality.PRIMARY),
                new ListedName("Alias", NameQuality.WEAK)),
            Set.of("XA", "XB"),
            List.of("P1"),
            Set.of(Effect.values()),
            Optional.of(DAY),
            Optional.of(DAY.plusYears(1)),
            List.of(link),
            "remarks",
            "UN",
            "source",
            place,
            false,
            List.of(measure));
    return new SanctionsList(
        ListKind.OWN_CSV,
        Optional.of(DAY),
        "abc",
        List.of(entry),
        true,
        List.of(new Problem(place, "not read", "hint")));
  }
}
