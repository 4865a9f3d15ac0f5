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
import java.util.stream.StreamSupport;
import org.plumbline.flags.FileFailure;
import org.plumbline.screening.lists.ListKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the store notes of an edition, in a file beside those of the list. */
final class EditionFile {
  static final String NAME = "edition.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
    return JSON.writeValueAsString(object) + "\n";
  }

  /**
   * The edition in a folder of the store.
   *
   * @throws StoreException if the folder does not hold one
   */
  static Edition read(Path folder) {
    try {
      JsonNode object = JSON.readTree(Files.readString(folder.resolve(NAME)));
      List<Path> files =
          StreamSupport.stream(object.required("files").spliterator(), false)
              .map(name -> folder.resolve(name.stringValue()))
              .toList();
      return new Edition(
          object.required("list").stringValue(),
          ListKind.valueOf(object.required("kind").stringValue()),
          LocalDate.parse(object.required("date").stringValue()),
          Edition.DateFrom.valueOf(object.required("dateFrom").stringValue()),
          object.required("sha256").stringValue(),
          object.required("entries").intValue(),
          object.required("notRead").intValue(),
          object.required("extract").booleanValue(),
          files);
    } catch (AccessDeniedException e) {
      throw new StoreException(name(folder) + " cannot be read: " + FileFailure.why(e), e);
    } catch (IOException | JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new StoreException(
          name(folder) + " is no edition of a list; remove it and import the list again", e);
    }
  }

  private static String name(Path folder) {
    return folder.toString().replace('\\', '/');
  }
}
