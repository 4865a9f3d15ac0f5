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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Json;
import org.plumbline.casefile.JsonException;
import org.plumbline.casefile.JsonNode;
import org.plumbline.flags.FileFailure;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.lists.ListLoader;
import org.plumbline.screening.lists.SanctionsList;

/**
 * A folder with every edition of every list that was imported. An edition is a folder of its own,
 * {@code LIST/DATE-CHECKSUM}, and never changes, but for what is kept ready in it. It is put
 * together beside the others and then moved to its place in one step: a crash or a full disk leaves
 * what was there before. Several processes can import at once; they wait for each other. Safe for
 * any number of threads.
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

  /** The store in a folder, which need not be there yet. */
  public static ListStore at(Path folder) {
    return new ListStore(folder);
  }

  /** Whether a list can have this name: small letters, digits and hyphens, at most 40. */
  public static boolean isName(String list) {
    return LIST.matcher(list).matches();
  }

  /**
   * The editions, by list and date.
   *
   * @throws StoreException if the folder cannot be read or something in it is no edition
   */
  public List<Edition> editions() {
    return folders(folder).stream()
        .flatMap(list -> folders(list).stream())
        .map(EditionFile::read)
        .sorted(Comparator.comparing(Edition::list).thenComparing(Edition::date))
        .toList();
  }

  /** The names of the lists, each once. */
  public List<String> names() {
    return editions().stream().map(Edition::list).distinct().toList();
  }

  /** The editions of one list, by date; none if there is no such list. */
  public List<Edition> editions(String list) {
    return editions().stream().filter(edition -> edition.list().equals(list)).toList();
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
   * @throws StoreException if its files cannot lie in one folder, or it cannot be written; then the
   *     store is as it was
   */
  public Edition add(Edition edition) {
    if (!isName(edition.list())) {
      throw new IllegalArgumentException("no name of a list: " + edition.list());
    }
    refuseNames(edition);
    write("the list", () -> put(edition));
    return EditionFile.read(place(edition));
  }

  private Path place(Edition edition) {
    return folder
        .resolve(edition.list())
        .resolve(edition.date() + "-" + edition.sha256().substring(0, DIGITS));
  }

  private static void refuseNames(Edition edition) {
    Set<String> names = new HashSet<>(Set.of(EditionFile.NAME));
    for (Path file : edition.files()) {
      String name = file.getFileName().toString();
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new StoreException(
            name(file)
                + ": no file of a list can be kept as "
                + name
                + ", as another one is called so; rename it");
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
      fill(beside, edition);
      Files.createDirectories(folder.resolve(edition.list()));
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(beside, e);
      throw e;
    }
  }

  private static void fill(Path beside, Edition edition) throws IOException {
    for (Path file : edition.files()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        fill(beside.resolve(file.getFileName().toString()), bytes);
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

  private void write(String what, StoreLock.Writing writing) {
    try {
      Files.createDirectories(folder);
      StoreLock.alone(folder, writing);
    } catch (FileAlreadyExistsException e) {
      throw unwritten(what, new NotDirectoryException(e.getFile()));
    } catch (IOException e) {
      throw unwritten(what, e);
    }
  }

  private StoreException unwritten(String what, IOException e) {
    return StoreException.unwritten(
        what + " could not be written to " + name(folder) + ": " + FileFailure.why(e), e);
  }

  /**
   * Reads an edition.
   *
   * @throws StoreException if its files are not those that were imported
   */
  public SanctionsList read(Edition edition) {
    SanctionsList list =
        ListLoader.reload(edition.files(), edition.extract(), file -> called(edition, file));
    if (!list.sha256().equals(edition.sha256())) {
      throw new StoreException(
          "the edition of "
              + edition.date()
              + " of the list "
              + edition.list()
              + " was changed since it was imported; remove "
              + name(edition.folder())
              + " and import it again");
    }
    return list;
  }

  /** What servers gave with the files of a list when it was fetched last. */
  Marks marks(String list) {
    Path file = marksOf(list);
    try {
      Map<String, String> noted =
          Files.isRegularFile(file) ? texts(Json.read(Files.readString(file))) : Map.of();
      return isHere(list, noted) ? new Marks(noted) : new Marks(Map.of());
    } catch (IOException | JsonException e) {
      return new Marks(Map.of()); // it is fetched anew
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
  void keep(Edition edition, Marks marks) {
    Map<String, String> noted = marks.all();
    noted.put(FETCHED, edition.sha256());
    write(
        "what was fetched",
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

  /** What a file of an edition is called in places: not by where the store lies. */
  private static String called(Edition edition, Path file) {
    return edition.list() + "/" + edition.date() + "/" + file.getFileName();
  }

  /**
   * A list with all its editions, read; empty if there is none of that name.
   *
   * @throws StoreException if files are not those that were imported
   */
  public Optional<UsedList> find(String list) {
    List<UsedList.Edition> all = editions(list).stream().map(this::used).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new UsedList(list, all));
  }

  private UsedList.Edition used(Edition edition) {
    ReadyFile ready = new ReadyFile(edition);
    return ready.read().orElseGet(() -> readAndKept(edition, ready));
  }

  private UsedList.Edition readAndKept(Edition edition, ReadyFile ready) {
    UsedList.Edition read =
        new UsedList.Edition(edition.date(), edition.isExact(), read(edition)).withNames();
    ready.write(read);
    return read;
  }

  private static List<Path> folders(Path in) {
    if (Files.notExists(in)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(in)) {
      return all.filter(one -> !one.getFileName().toString().startsWith("."))
          .filter(one -> Files.isDirectory(one) || isLost(one))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(name(in) + " cannot be read: " + FileFailure.why(e), e);
    }
  }

  /** A folder that was linked here and is gone would seem to hold no list. */
  private static boolean isLost(Path one) {
    if (Files.isSymbolicLink(one) && Files.notExists(one)) {
      throw new StoreException(name(one) + ": this link leads to nothing; remove it or mend it");
    }
    return false;
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
