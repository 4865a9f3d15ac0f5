package org.plumbline.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.facts.Effect;
import org.plumbline.flags.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** The US Consolidated Screening List as JSON. */
final class CslJson implements ListForm {
  private static final Pattern START =
      Pattern.compile("\\s*\\{[^{\\[]*\"results\"\\s*:\\s*\\[.*", Pattern.DOTALL);

  /** What being on a list does, by the short name in brackets that ends its long one. */
  private static final Map<String, Set<Effect>> EFFECTS =
      Map.ofEntries(
          Map.entry("SDN", Set.of(Effect.ASSET_FREEZE)),
          Map.entry("EL", Set.of(Effect.EXPORT_LICENSING)),
          Map.entry("DPL", Set.of()),
          Map.entry("MEU", Set.of(Effect.EXPORT_LICENSING)),
          Map.entry("UVL", Set.of()),
          Map.entry("SSI", Set.of()),
          Map.entry("FSE", Set.of()),
          Map.entry("PLC", Set.of()),
          Map.entry("CAP", Set.of()),
          Map.entry("NS-MBS List", Set.of()),
          Map.entry("CMIC", Set.of()),
          Map.entry("ISN", Set.of()),
          Map.entry("DTC", Set.of()));

  private static final Pattern SHORT_NAME = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern SUBSIDIARY =
      Pattern.compile(
          "\\((?:a|an) (subsidiary|affiliate|component) of ([^()]+)\\)", Pattern.CASE_INSENSITIVE);

  /** Members that say something of an entry, or nothing worth keeping. */
  private static final Set<String> KNOWN =
      Stream.of(
              "id _id source entity_number type programs name title addresses alt_names ids",
              "federal_register_notice start_date end_date standard_order license_requirement",
              "license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage",
              "vessel_flag vessel_owner remarks source_list_url source_information_url",
              "citizenships dates_of_birth nationalities places_of_birth country score")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public boolean recognises(ListFile file) {
    return START.matcher(file.head()).matches();
  }

  @Override
  public ListKind kind() {
    return ListKind.CSL_JSON;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Once once = new Once(draft);
    files.forEach(file -> read(file, draft, once));
  }

  private static void read(ListFile file, ListDraft draft, Once once) {
    int entries = 0;
    try (InputStream bytes = file.entries();
        JsonParser json = JsonText.MAPPER.createParser(bytes)) {
      try {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.START_ARRAY
              && "results".equals(json.currentName())) {
            while (next(json) != JsonToken.END_ARRAY) {
              Place place = new Place(file.name(), json.currentLocation().getLineNr(), 0);
              entries++;
              if (json.currentToken() == JsonToken.START_OBJECT) {
                entry(json.readValueAsTree(), entries, place, draft, once);
              } else {
                json.skipChildren();
                draft.notRead(place, "a result that is no entry");
              }
            }
          }
        }
      } catch (JacksonException e) {
        throw new UnreadableListException(
            new Place(file.name(), line(e), 0)
                + ": from here on this is no JSON; the file was cut off or is damaged");
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  /** The next token; a file that ends within the results was cut off. */
  private static JsonToken next(JsonParser json) {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new StreamReadException(json, "the results do not end");
    }
    return token;
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  private static void entry(JsonNode result, int number, Place place, ListDraft draft, Once once) {
    result
        .propertyNames()
        .forEach(
            member -> {
              if (!KNOWN.contains(member)) {
                once.note(
                    place, "the member " + member + " is not known; what it says was not read");
              }
            });
    EntryParts entry = new EntryParts(id(result, number), kind(result, place, once), place);
    String name = JsonText.of(result, "name");
    entry.name(name, NameQuality.PRIMARY);
    JsonText.all(result, "alt_names").stream()
        .flatMap(names -> Stream.of(names.split(";", -1)))
        .map(CslJson::withoutAnd)
        .forEach(alias -> entry.name(alias, NameQuality.ALIAS));
    countries(result, entry, once);
    entry.programme(JsonText.of(result, "source"));
    JsonText.all(result, "programs").forEach(entry::programme);
    effects(JsonText.of(result, "source"), entry, once);
    days(result, entry, draft);
    links(result, name, entry);
    remarks(result, entry);
    entry.addTo(draft);
  }

  private static String id(JsonNode result, int number) {
    return Stream.of("id", "_id", "entity_number")
        .map(member -> JsonText.of(result, member))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("result " + number);
  }

  /** The last alias of a row of the Bureau of Industry and Security begins with "and". */
  private static String withoutAnd(String alias) {
    String name = alias.strip();
    return name.startsWith("and ") ? name.substring(4) : name;
  }

  private static EntryKind kind(JsonNode result, Place place, Once once) {
    String type = JsonText.of(result, "type");
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntryKind.PERSON;
      case "entity" -> EntryKind.BODY;
      case "vessel" -> EntryKind.SHIP;
      case "aircraft" -> EntryKind.AIRCRAFT;
      case "" -> EntryKind.NOT_SAID;
      default -> {
        once.note(place, "type is '" + type + "', which is not known");
        yield EntryKind.NOT_SAID;
      }
    };
  }

  private static void countries(JsonNode result, EntryParts entry, Once once) {
    JsonNode addresses = result.path("addresses");
    if (addresses.isArray()) {
      addresses.forEach(
          address -> {
            once.country(entry, JsonText.of(address, "country"));
            entry.remark("address", words(address));
          });
    } else {
      entry.remark("address", JsonText.of(result, "addresses"));
    }
    Stream.of("citizenships", "nationalities", "country", "vessel_flag")
        .flatMap(member -> JsonText.all(result, member).stream())
        .flatMap(countries -> Stream.of(countries.split(";", -1)))
        .forEach(country -> once.country(entry, country.strip()));
  }

  private static String words(JsonNode object) {
    return object.values().stream()
        .filter(JsonNode::isString)
        .map(value -> EntryParts.collapse(value.stringValue()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static void effects(String source, EntryParts entry, Once once) {
    Matcher name = SHORT_NAME.matcher(source);
    String last = "";
    while (name.find()) {
      last = name.group(1);
    }
    Set<Effect> effects = EFFECTS.get(last);
    if (effects == null) {
      once.note(entry.place(), "source is '" + source + "', which is not known");
    } else {
      entry.effects(effects);
    }
  }

  private static void days(JsonNode result, EntryParts entry, ListDraft draft) {
    String start = JsonText.of(result, "start_date");
    String end = JsonText.of(result, "end_date");
    entry.from(PublishedDate.ISO.read(start));
    entry.to(PublishedDate.ISO.read(end));
    for (String day : List.of(start, end)) {
      if (!day.isEmpty() && PublishedDate.ISO.read(day).isEmpty()) {
        draft.notRead(entry.place(), "'" + day + "' is no day");
      }
    }
  }

  private static void links(JsonNode result, String name, EntryParts entry) {
    LinkedTo.add(JsonText.of(result, "remarks"), entry.place(), entry);
    String owner = JsonText.of(result, "vessel_owner");
    if (!owner.isEmpty()) {
      link(Relation.OWNED_BY, owner, "Vessel owner: " + owner, entry);
    }
    Matcher subsidiary = SUBSIDIARY.matcher(name);
    while (subsidiary.find()) {
      Relation relation =
          switch (subsidiary.group(1).toLowerCase(Locale.ROOT)) {
            case "subsidiary" -> Relation.OWNED_BY;
            case "component" -> Relation.PART_OF;
            default -> Relation.LINKED_TO;
          };
      link(relation, subsidiary.group(2).strip(), subsidiary.group(), entry);
    }
  }

  private static void link(Relation relation, String other, String words, EntryParts entry) {
    entry.link(EntryLink.of(relation, true, other, false, words, entry.place()));
  }

  /** Documents are pairs of a type and a number; in a list of texts either may stand first. */
  private static void remarks(JsonNode result, EntryParts entry) {
    for (String member :
        List.of(
            "title",
            "dates_of_birth",
            "places_of_birth",
            "federal_register_notice",
            "standard_order",
            "license_requirement",
            "license_policy")) {
      entry.remark(member.replace('_', ' '), String.join(", ", JsonText.all(result, member)));
    }
    for (JsonNode paper : result.path("ids")) {
      entry.remark(
          "document",
          paper.isObject()
              ? Stream.of("type", "number", "country")
                  .map(member -> JsonText.of(paper, member))
                  .filter(text -> !text.isEmpty())
                  .collect(Collectors.joining(", "))
              : paper.asString());
    }
    if (result.path("ids").isString()) {
      entry.remark("document", JsonText.of(result, "ids"));
    }
    entry.remark("", JsonText.of(result, "remarks"));
  }
}
