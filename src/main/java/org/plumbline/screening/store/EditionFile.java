package org.plumbline.screening.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.casefile.Json;
import org.plumbline.casefile.JsonException;
import org.plumbline.casefile.JsonNode;
import org.plumbline.flags.FileFailure;
import org.plumbline.screening.lists.ListKind;

/** What the store notes of an edition, in a file beside those of the list. */
final class EditionFile {
  static final String NAME = "edition.json";

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
    return Json.writeIndented(object) + "\n";
  }

  /**
   * The edition in a folder of the store.
   *
   * @throws StoreException if the folder does not hold one
   */
  static Edition read(Path folder) {
    try {
      Path note = folder.resolve(NAME);
      if (!Files.isRegularFile(note)) {
        throw new IllegalArgumentException(NAME);
      }
      Map<String, List<String>> values = values(Files.readString(note));
      if (!isPlaced(folder, one(values, "list"), one(values, "date"), one(values, "sha256"))) {
        throw new IllegalArgumentException("another folder");
      }
      return new Edition(
          one(values, "list"),
          ListKind.valueOf(one(values, "kind")),
          LocalDate.parse(one(values, "date")),
          Edition.DateFrom.valueOf(one(values, "dateFrom")),
          one(values, "sha256"),
          Integer.parseInt(one(values, "entries")),
          Integer.parseInt(one(values, "notRead")),
          isTrue(one(values, "extract")),
          files(folder, values));
    } catch (AccessDeniedException e) {
      throw new StoreException(name(folder) + " cannot be read: " + FileFailure.why(e), e);
    } catch (IOException | JsonException | DateTimeException | IllegalArgumentException e) {
      throw new StoreException(
          name(folder) + " is no edition of a list; remove it and import the list again", e);
    }
  }

  /** Whether the folder is that of an edition: {@code LIST/DATE-CHECKSUM}. */
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

  /** Of each property what stands in it. */
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

  /** A file of the edition lies in its folder, and nowhere else. */
  private static boolean isPlain(String name) {
    return !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.equals("..");
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
