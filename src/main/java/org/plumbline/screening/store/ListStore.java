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
 * A folder with every imported edition of every list. Each edition has its own folder, {@code
 * LIST/DATE-CHECKSUM}, and never changes. It is written next to the others and then moved into
 * place in one step, so a crash or a full disk leaves the store as it was. The store gives files
 * its own names. A folder that does not contain an edition is skipped, and {@link #passedOver}
 * reports it. Several processes can import at the same time; they wait for each other. Safe for any
 * number of threads.
 */
public final class ListStore {
  private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int DIGITS = 16;

  /** The key for the checksum of the edition that was fetched; the other keys are addresses. */
  private static final String FETCHED = "sha256";

  private final Path folder;

  private ListStore(Path folder) {
    this.folder = folder;
  }

  /** The content of the folder of a list. */
  private record Kept(List<Edition> editions, List<String> passedOver) {}

  /** The store in a folder, which does not have to exist yet. */
  public static ListStore at(Path folder) {
    return new ListStore(folder);
  }

  /** Its folder. */
  public Path folder() {
    return folder;
  }

  /** Whether its folder exists. */
  public boolean exists() {
    return !Files.notExists(folder);
  }

  /** Whether a list can have this name: up to 40 lower-case letters, digits and hyphens. */
  public static boolean isName(String list) {
    return LIST.matcher(list).matches();
  }

  /**
   * The editions, by list and date; none if there is no store yet.
   *
   * @throws StoreException if the folder cannot be read, or the record of an edition was changed
   */
  public List<Edition> editions() {
    return folders(folder).stream().flatMap(list -> kept(list).editions().stream()).toList();
  }

  /** One sentence for each folder that is skipped because it contains no edition of a list. */
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

  /** The edition with exactly these files, if the store has it. */
  public Optional<Edition> withChecksum(String list, String sha256) {
    return editions(list).stream().filter(edition -> edition.sha256().equals(sha256)).findFirst();
  }

  /**
   * Adds an edition. Unfinished files of earlier writes are removed.
   *
   * @param edition with its files outside the store
   * @return the edition in the store; the existing one, if the store has these files under this
   *     date
   * @throws IllegalArgumentException if the name of its list is not valid
   * @throws StoreException if two of its files have the same name, or it cannot be written; the
   *     store is then unchanged
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

  /** The same edition with its files in the store. */
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

  /** Writes a file with the default permissions, and waits until it is on the disk. */
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
      why.addSuppressed(e); // the next write removes it
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
   * @throws StoreException if its files were changed since the import, are a different list, or
   *     have a different date
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

  /** The ETags from the last fetch of a list. */
  DownloadMarks marks(String list) {
    Path file = marksOf(list);
    try {
      Map<String, String> noted =
          Files.isRegularFile(file) ? texts(Json.read(Files.readString(file))) : Map.of();
      return isHere(list, noted) ? new DownloadMarks(noted) : new DownloadMarks(Map.of());
    } catch (IOException | JsonException e) {
      return new DownloadMarks(Map.of()); // then everything is fetched again
    }
  }

  private static Map<String, String> texts(JsonNode object) {
    return object.propertyNames().stream()
        .collect(Collectors.toMap(name -> name, name -> object.path(name).asString()));
  }

  /** False if the fetched edition was removed; it is then fetched again. */
  private boolean isHere(String list, Map<String, String> noted) {
    return withChecksum(list, noted.getOrDefault(FETCHED, "")).isPresent();
  }

  /** Saves the ETags, after the list has been added. */
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

  /** The names of files in places; they do not depend on the folder of the store. */
  private static List<String> called(Edition edition) {
    return edition.names().stream()
        .map(name -> edition.list() + "/" + edition.date() + "/" + name)
        .toList();
  }

  /**
   * Reads a list with all its editions; empty if there is no list of that name.
   *
   * @throws StoreException if there is no store, files were changed since the import, or no folder
   *     of the list contains an edition
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
    if (!Files.isDirectory(in)) { // opening a pipe would wait for ever
      throw unreadable(in, new NotDirectoryException(name(in)));
    }
    try (Stream<Path> all = Files.list(in)) {
      return all.filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> Files.isDirectory(file) || isLost(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(in, e);
    }
  }

  private static StoreException unreadable(Path in, IOException e) {
    return new StoreException(name(in) + " cannot be read: " + FileFailure.why(e), e);
  }

  /** Reports a broken link; otherwise its list would seem not to exist. */
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
