package org.plumbline.screening.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;

/**
 * A folder with every edition of every list that was imported. An edition is a folder of its own,
 * {@code LIST/DATE-CHECKSUM}, and never changes. It is put together beside the others and then
 * moved to its place in one step: a crash or a full disk leaves what was there before. Files lie in
 * it under names of the store's own, whatever they were called. A folder that holds no edition is
 * passed over, and {@link #passedOver} names it. Several processes can import at once; they wait
 * for each other. Safe for any number of threads.
 */
public final class ListStore {
  private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int DIGITS = 16;

  /** Beside the addresses of the files, the checksum of the edition that came from there. */
  private static final String FETCHED = "sha256";

  private final Path folder;

  private ListStore(Path folder) {
    this.folder = folder;
  }

  /** What lies in the folder of a list. */
  private record Kept(List<Edition> editions, List<String> passedOver) {}

  /** The store in a folder, which need not be there yet. */
  public static ListStore at(Path folder) {
    return new ListStore(folder);
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** Whether there is anything where it should lie. */
  public boolean exists() {
    return !Files.notExists(folder);
  }

  /** Whether a list can have this name: small letters, digits and hyphens, at most 40. */
  public static boolean isName(String list) {
    return LIST.matcher(list).matches();
  }

  /**
   * The editions, by list and date; none if there is no store yet.
   *
   * @throws StoreException if the folder cannot be read or what is noted of an edition was changed
   */
  public List<Edition> editions() {
    return folders(folder).stream().flatMap(list -> kept(list).editions().stream()).toList();
  }

  /** Sentences about the folders that hold no edition of a list, and so are passed over. */
  public List<String> passedOver() {
    return folders(folder).stream().flatMap(list -> kept(list).passedOver().stream()).toList();
  }

  /** The names of the lists, each once. */
  public List<String> names() {
    return editions().stream().map(Edition::list).distinct().toList();
  }

  /** The editions of one list, by date; none if there is no such list. */
  public List<Edition> editions(String list) {
    return isName(list) ? kept(folder.resolve(list)).editions() : List.of();
  }

  private Kept kept(Path list) {
    if (!folders(folder).contains(list)) {
      return new Kept(List.of(), List.of());
    }
    List<Edition> editions = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    List<Path> folders = folders(list);
    for (Path file : folders) {
      try {
        editions.add(EditionFile.read(file));
      } catch (NoEditionException e) {
        passedOver.add(passedOver(file, String.valueOf(e.getMessage())));
      }
    }
    if (folders.isEmpty()) {
      passedOver.add(passedOver(list, "it is empty"));
    }
    editions.sort(Comparator.comparing(Edition::date));
    return new Kept(List.copyOf(editions), List.copyOf(passedOver));
  }

  private String passedOver(Path file, String why) {
    return "The folder "
        + SafeText.of(name(folder.relativize(file)))
        + " of the store was skipped, because it contains no edition of a list: "
        + why
        + ".";
  }

  /** The newest edition of a list. */
  public Optional<Edition> newest(String list) {
    return editions(list).stream().max(Comparator.comparing(Edition::date));
  }

  /** The edition with these very files, if it is here. */
  public Optional<Edition> withChecksum(String list, String sha256) {
    return editions(list).stream().filter(edition -> edition.sha256().equals(sha256)).findFirst();
  }

  /**
   * Keeps an edition. What somebody began to write and could not finish is cleared away.
   *
   * @param edition what to note of it, with the files as they lie where they were read
   * @return the edition in the store; the one that is there already, if these files are, under this
   *     date
   * @throws IllegalArgumentException if its list has a name that no list can have
   * @throws StoreException if two of its files have one name, or it cannot be written; then the
   *     store is as it was
   */
  public Edition add(Edition edition) {
    if (!isName(edition.list())) {
      throw new IllegalArgumentException("not a valid list name: " + edition.list());
    }
    refuseNames(edition);
    write("the list", () -> put(edition));
    return kept(edition);
  }

  private Edition kept(Edition edition) {
    try {
      return EditionFile.read(place(edition));
    } catch (NoEditionException e) {
      throw refused(
          placed(edition), "cannot be kept, because its folder exists but is not an edition");
    }
  }

  /** The same edition, with its files where and as the store keeps them. */
  private Edition placed(Edition edition) {
    Path place = place(edition);
    List<Path> files =
        IntStream.rangeClosed(1, edition.files().size())
            .mapToObj(number -> place.resolve(String.format(Locale.ROOT, "file-%03d", number)))
            .toList();
    return new Edition(
        edition.list(),
        edition.kind(),
        edition.date(),
        edition.dateFrom(),
        edition.sha256(),
        edition.entries(),
        edition.notRead(),
        edition.extract(),
        files,
        edition.names());
  }

  private Path place(Edition edition) {
    return folder
        .resolve(edition.list())
        .resolve(edition.date() + "-" + edition.sha256().substring(0, DIGITS));
  }

  private static void refuseNames(Edition edition) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < edition.files().size(); i++) {
      String name = edition.names().get(i);
      if (!names.add(name)) {
        throw new StoreException(
            name(edition.files().get(i))
                + ": another file of this list is also called "
                + name
                + "; rename one of them");
      }
    }
  }

  private void put(Edition edition) throws IOException {
    Path place = place(edition);
    if (Files.isDirectory(place)) {
      return; // another process was faster
    }
    Path beside = Files.createDirectory(StoreLock.unfinished(folder));
    try {
      fill(beside, edition.files(), placed(edition));
      Files.createDirectories(folder.resolve(edition.list()));
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(beside, e);
      throw e;
    }
  }

  private static void fill(Path beside, List<Path> files, Edition edition) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      try (InputStream bytes = Files.newInputStream(files.get(i))) {
        fill(beside.resolve(edition.files().get(i).getFileName().toString()), bytes);
      }
    }
    byte[] note = EditionFile.write(edition).getBytes(StandardCharsets.UTF_8);
    fill(beside.resolve(EditionFile.NAME), new ByteArrayInputStream(note));
  }

  /** Writes a file with the permissions of any new file, and waits until it is on the disk. */
  private static void fill(Path file, InputStream bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      bytes.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private static void discard(Path beside, IOException why) {
    try {
      StoreLock.remove(beside);
    } catch (IOException e) {
      why.addSuppressed(e); // the next who writes clears it away
    }
  }

  private void write(String description, StoreLock.Writing writing) {
    try {
      Files.createDirectories(folder);
      StoreLock.alone(folder, writing);
    } catch (FileAlreadyExistsException e) {
      throw unwritten(description, new NotDirectoryException(e.getFile()));
    } catch (IOException e) {
      throw unwritten(description, e);
    }
  }

  private StoreException unwritten(String description, IOException e) {
    return StoreException.unwritten(
        description + " could not be written to " + name(folder) + ": " + FileFailure.why(e), e);
  }

  /**
   * Reads an edition.
   *
   * @throws StoreException if its files are not those that were imported, are another list, or are
   *     of another date
   */
  public SanctionsList read(Edition edition) {
    SanctionsList list = ListLoader.reload(edition.files(), called(edition), edition.extract());
    if (!list.sha256().equals(edition.sha256())) {
      throw refused(edition, "was changed after it was imported");
    }
    if (!list.kind().list().equals(edition.kind().list())) {
      throw refused(
          edition,
          "is recorded as the "
              + edition.kind().title()
              + ", but its files are a different list ("
              + list.kind().title()
              + ")");
    }
    Optional<LocalDate> date = list.date();
    if (date.filter(edition.date()::equals).isEmpty()
        && (date.isPresent() || edition.dateFrom() == Edition.DateFrom.LIST)) {
      throw refused(
          edition,
          date.map(day -> "has files with a different date, " + PlainDate.of(day))
              .orElse("has files without a date, but is recorded as if they had one"));
    }
    return list;
  }

  private static StoreException refused(Edition edition, String why) {
    return new StoreException(
        "the edition of "
            + PlainDate.of(edition.date())
            + " of the list "
            + edition.list()
            + " "
            + why
            + "; remove "
            + name(edition.folder())
            + " and import it again");
  }

  /** What servers gave with the files of a list when it was fetched last. */
  DownloadMarks marks(String list) {
    Path file = marksOf(list);
    try {
      Map<String, String> noted =
          Files.isRegularFile(file) ? texts(Json.read(Files.readString(file))) : Map.of();
      return isHere(list, noted) ? new DownloadMarks(noted) : new DownloadMarks(Map.of());
    } catch (IOException | JsonException e) {
      return new DownloadMarks(Map.of()); // it is fetched anew
    }
  }

  private static Map<String, String> texts(JsonNode object) {
    return object.propertyNames().stream()
        .collect(Collectors.toMap(name -> name, name -> object.path(name).asString()));
  }

  /** Whoever removed the edition that was fetched wants it anew. */
  private boolean isHere(String list, Map<String, String> noted) {
    return withChecksum(list, noted.getOrDefault(FETCHED, "")).isPresent();
  }

  /** Notes them, once the list is kept. */
  void keep(Edition edition, DownloadMarks marks) {
    Map<String, String> noted = marks.all();
    noted.put(FETCHED, edition.sha256());
    write(
        "the record of the download",
        () -> {
          Path beside = StoreLock.unfinished(folder);
          Files.writeString(beside, Json.write(noted));
          Files.move(
              beside,
              marksOf(edition.list()),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        });
  }

  private Path marksOf(String list) {
    return folder.resolve(list).resolve(".fetched.json");
  }

  /** What the files of an edition are called in places: not by where the store lies. */
  private static List<String> called(Edition edition) {
    return edition.names().stream()
        .map(name -> edition.list() + "/" + edition.date() + "/" + name)
        .toList();
  }

  /**
   * A list with all its editions, read; empty if there is none of that name.
   *
   * @throws StoreException if there is no store, files are not those that were imported, or the
   *     list has folders and none holds an edition
   */
  public Optional<UsedList> find(String list) {
    if (!exists()) {
      throw new StoreException(
          "the list '"
              + SafeText.of(list)
              + "' cannot be found, because the folder "
              + SafeText.of(name(folder))
              + " does not exist. Import the list with 'plumbline lists import', or give the folder of"
              + " the lists with --store");
    }
    if (!isName(list)) {
      return Optional.empty();
    }
    Kept kept = kept(folder.resolve(list));
    if (!kept.editions().isEmpty()) {
      return Optional.of(
          new UsedList(list, kept.editions().stream().map(this::used).toList(), kept.passedOver()));
    }
    if (!kept.passedOver().isEmpty()) {
      throw new StoreException(
          "the list '"
              + list
              + "' cannot be used. "
              + String.join(" ", kept.passedOver())
              + " Remove it from "
              + SafeText.of(name(folder))
              + " and import the list again");
    }
    return Optional.empty();
  }

  private UsedList.Edition used(Edition edition) {
    return new UsedList.Edition(edition.date(), edition.isExact(), read(edition));
  }

  private static List<Path> folders(Path in) {
    if (Files.notExists(in)) {
      return List.of();
    }
    try (Stream<Path> all = list(in)) {
      return all.filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> Files.isDirectory(file) || isLost(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(name(in) + " cannot be read: " + FileFailure.why(e), e);
    }
  }

  /** Opening a pipe to see what it is would wait for ever. */
  private static Stream<Path> list(Path in) throws IOException {
    if (!Files.isDirectory(in)) {
      throw new NotDirectoryException(name(in));
    }
    return Files.list(in);
  }

  /** A folder that was linked here and is gone would seem to hold no list. */
  private static boolean isLost(Path file) {
    if (Files.isSymbolicLink(file) && Files.notExists(file)) {
      throw new StoreException(name(file) + ": this link leads to nothing; remove or fix it");
    }
    return false;
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
