package org.plumbline.screening.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.lists.ListLoader;
import org.plumbline.screening.lists.SanctionsList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with every edition of every list that was imported. An edition is a folder of its own,
 * {@code LIST/DATE-CHECKSUM}, and never changes, but for what is kept ready in it. It is put
 * together beside the others and then moved to its place in one step: a crash or a full disk leaves
 * what was there before, and several processes can import at once. Safe for any number of threads.
 */
public final class ListStore {
  private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int DIGITS = 16;

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

  /** The newest edition of a list. */
  public Optional<Edition> newest(String list) {
    return editions().stream()
        .filter(edition -> edition.list().equals(list))
        .max(Comparator.comparing(Edition::date));
  }

  /** The edition with these very files, if it is here. */
  public Optional<Edition> withChecksum(String list, String sha256) {
    return editions().stream()
        .filter(edition -> edition.list().equals(list) && edition.sha256().equals(sha256))
        .findFirst();
  }

  /**
   * Keeps an edition.
   *
   * @param edition what to note of it, with the files as they lie where they were read
   * @return the edition in the store; the one that is there already, if these files are
   * @throws IllegalArgumentException if its list has a name that no list can have
   * @throws StoreException if it cannot be written; then the store is as it was
   */
  public Edition add(Edition edition) {
    if (!isName(edition.list())) {
      throw new IllegalArgumentException("no name of a list: " + edition.list());
    }
    Optional<Edition> there = withChecksum(edition.list(), edition.sha256());
    if (there.isPresent()) {
      return there.get();
    }
    Path place =
        folder
            .resolve(edition.list())
            .resolve(edition.date() + "-" + edition.sha256().substring(0, DIGITS));
    try {
      Files.createDirectories(folder.resolve(edition.list()));
      return put(edition, place);
    } catch (IOException | UncheckedIOException e) {
      throw StoreException.unwritten(
          "the list could not be written to " + name(folder) + ": " + reason(e), e);
    }
  }

  private Edition put(Edition edition, Path place) throws IOException {
    Path beside = Files.createTempDirectory(folder, ".new-");
    try {
      for (Path file : edition.files()) {
        Path copy = beside.resolve(file.getFileName().toString());
        Files.copy(file, copy);
        force(copy);
      }
      Path note = beside.resolve(EditionFile.NAME);
      Files.writeString(note, EditionFile.write(edition), StandardCharsets.UTF_8);
      force(note);
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      remove(beside);
      if (!Files.isDirectory(place)) { // else another process was faster
        throw e;
      }
    }
    return EditionFile.read(place);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Removes a folder and what is in it. */
  static void remove(Path unfinished) throws IOException {
    try (Stream<Path> files = Files.walk(unfinished)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
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
              + name(edition.files().get(0).toAbsolutePath().getParent())
              + " and import it again");
    }
    return list;
  }

  /** What servers gave with the files of a list when it was fetched last. */
  Marks marks(String list) {
    Path file = marksOf(list);
    try {
      return Files.exists(file)
          ? new Marks(new JsonMapper().readValue(Files.readString(file), new TypeReference<>() {}))
          : new Marks(Map.of());
    } catch (IOException | JacksonException e) {
      return new Marks(Map.of()); // it is fetched anew
    }
  }

  /** Notes them, once the list is kept. */
  void keep(String list, Marks marks) {
    try {
      Path beside = Files.createTempFile(folder, ".marks-", ".json");
      Files.writeString(beside, new JsonMapper().writeValueAsString(marks.all()));
      Files.move(
          beside,
          marksOf(list),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw StoreException.unwritten(name(folder) + " cannot be written: " + reason(e), e);
    }
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
    List<UsedList.Edition> all =
        editions().stream().filter(edition -> edition.list().equals(list)).map(this::used).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new UsedList(list, all));
  }

  private UsedList.Edition used(Edition edition) {
    ReadyFile ready = new ReadyFile(edition);
    return ready.read().orElseGet(() -> readAndKept(edition, ready));
  }

  private UsedList.Edition readAndKept(Edition edition, ReadyFile ready) {
    UsedList.Edition read =
        new UsedList.Edition(
                edition.date(), edition.dateFrom() != Edition.DateFrom.IMPORT_DAY, read(edition))
            .withNames();
    ready.write(read);
    return read;
  }

  private static List<Path> folders(Path in) {
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(in)) {
      return all.filter(Files::isDirectory)
          .filter(one -> !one.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(name(in) + " cannot be read: " + reason(e), e);
    }
  }

  private static String name(@org.jspecify.annotations.Nullable Path path) {
    return String.valueOf(path).replace('\\', '/');
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
