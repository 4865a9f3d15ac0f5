package org.plumbline.screening.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.Sha256;

/**
 * The record of an edition in the store, a file next to the files of the list. It ends with a
 * SHA-256 of its content, so that a changed date or a changed "extract" is noticed. Records of
 * earlier versions do not have it.
 */
final class EditionFile {
  static final String NAME = "edition.json";

  private static final String DIGEST = "noteSha256";

  private EditionFile() {}

  static String write(Edition edition) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("list", edition.list());
    object.put("kind", edition.kind().name());
    object.put("date", edition.date().toString());
    object.put("dateFrom", edition.dateFrom().name());
    object.put("sha256", edition.sha256());
    object.put("entries", edition.entries());
    object.put("notRead", edition.notRead());
    object.put("extract", edition.extract());
    object.put(
        "files", edition.files().stream().map(file -> file.getFileName().toString()).toList());
    object.put("names", edition.names());
    object.put(DIGEST, digest(edition));
    return Json.writeIndented(object) + "\n";
  }

  private static String digest(Edition edition) {
    List<Object> all = new ArrayList<>();
    all.add(edition.list());
    all.add(edition.kind().name());
    all.add(edition.date().toString());
    all.add(edition.dateFrom().name());
    all.add(edition.sha256());
    all.add(edition.entries());
    all.add(edition.notRead());
    all.add(edition.extract());
    all.add(edition.files().stream().map(file -> file.getFileName().toString()).toList());
    all.add(edition.names());
    return Sha256.hex(Json.write(all).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The edition in a folder of the store.
   *
   * @throws NoEditionException if the folder does not contain one
   * @throws StoreException if its record was changed
   */
  static Edition read(Path folder) {
    try {
      Map<String, List<String>> values = values(text(folder.resolve(NAME)));
      if (!isPlaced(folder, one(values, "list"), one(values, "date"), one(values, "sha256"))) {
        throw new IllegalArgumentException("another folder");
      }
      Edition edition =
          new Edition(
              one(values, "list"),
              PublishedList.valueOf(one(values, "kind")),
              LocalDate.parse(one(values, "date")),
              Edition.DateFrom.valueOf(one(values, "dateFrom")),
              one(values, "sha256"),
              Integer.parseInt(one(values, "entries")),
              Integer.parseInt(one(values, "notRead")),
              isTrue(one(values, "extract")),
              files(folder, values),
              names(values));
      refuseChanged(edition, values, folder);
      return edition;
    } catch (IOException e) {
      throw new NoEditionException(why(e), e);
    } catch (JsonException | DateTimeException | IllegalArgumentException e) {
      throw new NoEditionException("its " + NAME + " cannot be understood", e);
    }
  }

  /** Refuses a pipe, as reading it could block for ever. */
  private static String text(Path note) throws IOException {
    Optional<String> refused = Files.exists(note) ? FileFailure.ofReading(note) : Optional.empty();
    if (refused.isPresent()) {
      throw new IOException(refused.get());
    }
    return Files.readString(note);
  }

  private static String why(IOException e) {
    return e instanceof NoSuchFileException
        ? "it has no " + NAME
        : "its " + NAME + " cannot be read: " + FileFailure.why(e);
  }

  private static void refuseChanged(
      Edition edition, Map<String, List<String>> values, Path folder) {
    List<String> noted = all(values, DIGEST);
    if (!noted.isEmpty() && !noted.equals(List.of(digest(edition)))) {
      throw new StoreException(
          "the record of the edition of "
              + PlainDate.of(edition.date())
              + " of the list "
              + edition.list()
              + " was changed after it was imported; remove "
              + name(folder)
              + " and import it again");
    }
  }

  /** Earlier versions stored files under their original names. */
  private static List<String> names(Map<String, List<String>> values) {
    List<String> files = all(values, "files");
    List<String> names = all(values, "names");
    if (!names.isEmpty() && names.size() != files.size()) {
      throw new IllegalArgumentException("names");
    }
    return names.isEmpty() ? files : names;
  }

  /** Whether the folder is the right one for the edition: {@code LIST/DATE-CHECKSUM}. */
  private static boolean isPlaced(Path folder, String list, String date, String sha256) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    String own = String.valueOf(folder.getFileName());
    return parent != null
        && String.valueOf(parent.getFileName()).equals(list)
        && own.startsWith(date + "-")
        && sha256.startsWith(own.substring(date.length() + 1));
  }

  private static String name(Path folder) {
    return folder.toString().replace('\\', '/');
  }

  /** The values of each property. */
  private static Map<String, List<String>> values(String text) {
    JsonNode edition = Json.read(text);
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String property : edition.propertyNames()) {
      JsonNode value = edition.path(property);
      Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
      values.put(property, all.map(JsonNode::asString).toList());
    }
    return values;
  }

  private static List<Path> files(Path folder, Map<String, List<String>> values) {
    List<String> names = all(values, "files");
    if (names.isEmpty() || !names.stream().allMatch(EditionFile::isPlain)) {
      throw new IllegalArgumentException("files");
    }
    return names.stream().map(folder::resolve).toList();
  }

  /** Whether a name is that of a file inside the folder, and does not lead out of it. */
  private static boolean isPlain(String name) {
    Path file = Path.of(name);
    return !name.isEmpty()
        && !file.isAbsolute()
        && file.getNameCount() == 1
        && !name.equals(".")
        && !name.equals("..");
  }

  private static List<String> all(Map<String, List<String>> values, String property) {
    return values.getOrDefault(property, List.of());
  }

  private static String one(Map<String, List<String>> values, String property) {
    List<String> all = all(values, property);
    if (all.size() != 1) {
      throw new IllegalArgumentException(property);
    }
    return all.get(0);
  }

  private static boolean isTrue(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(value);
    }
    return value.equals("true");
  }
}
