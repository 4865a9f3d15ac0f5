package org.plumbline.internal.screening.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.JsonText;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.problem.Place;

/** The US Consolidated Screening List as JSON. */
public final class CslJson implements ListForm {
  private static final Pattern START =
      Pattern.compile("\\s*\\{[^{\\[]*\"results\"\\s*:\\s*\\[.*", Pattern.DOTALL);

  /** Members that are read, or that contain nothing worth keeping. */
  private static final Set<String> KNOWN =
      Spaces.words(
          "id _id source entity_number type programs name title addresses alt_names ids",
          "federal_register_notice start_date end_date standard_order license_requirement",
          "license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage",
          "vessel_flag vessel_owner remarks source_list_url source_information_url",
          "citizenships dates_of_birth nationalities places_of_birth country score");

  @Override
  public boolean recognises(ListFile file) {
    return START.matcher(file.head()).matches();
  }

  @Override
  public PublishedList kind() {
    return PublishedList.CSL_JSON;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    CslReading reading = new CslReading(draft);
    files.forEach(file -> read(file, draft, reading));
    reading.finish();
  }

  private static void read(ListFile file, ListDraft draft, CslReading reading) {
    try (InputStream bytes = file.entries()) {
      read(file, bytes, draft, reading);
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static void read(ListFile file, InputStream bytes, ListDraft draft, CslReading reading) {
    try {
      Json.readItems(
          bytes,
          "results",
          (line, result) -> result(new Place(file.name(), line, 0), result, draft, reading));
    } catch (JsonException e) {
      throw new UnreadableListException(
          new Place(file.name(), e.line(), 0)
              + ": this is not valid JSON from here on; the file is cut off or damaged");
    }
  }

  private static void result(Place place, JsonNode result, ListDraft draft, CslReading reading) {
    if (result.isObject()) {
      unknownIn(result, place, draft);
      reading.take(new CslRow(place, column -> cell(result, column)));
    } else {
      draft.notRead(place, "this result is not an entry; it was not read");
    }
  }

  private static void unknownIn(JsonNode result, Place place, ListDraft draft) {
    for (String member : result.propertyNames()) {
      if (!KNOWN.contains(member)) {
        draft.notReadOnce(place, "member " + member + " is not known; its content was not read");
      }
    }
  }

  /** A member in the form of the CSV file: lists joined by semicolons, objects by commas. */
  private static String cell(JsonNode result, String column) {
    boolean isId = column.equals("_id") && result.has("id");
    JsonNode value = result.path(isId ? "id" : column);
    return value.isArray() ? joined(value, "; ") : words(value);
  }

  private static String words(JsonNode value) {
    return value.isObject() ? joined(value, ", ") : JsonText.of(value);
  }

  private static String joined(JsonNode values, String between) {
    return values
        .valueStream()
        .map(CslJson::words)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(between));
  }
}
