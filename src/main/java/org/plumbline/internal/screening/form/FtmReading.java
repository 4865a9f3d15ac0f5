package org.plumbline.internal.screening.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.Measure;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.JsonText;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.problem.Place;

/**
 * Reads FollowTheMoney entities: a first pass for links and sanctions, a second for the parties
 * that are linked or listed.
 */
final class FtmReading {
  private static final Map<String, EntryKind> PARTIES =
      Map.ofEntries(
          Map.entry("Person", EntryKind.PERSON),
          Map.entry("Company", EntryKind.BODY),
          Map.entry("Organization", EntryKind.BODY),
          Map.entry("PublicBody", EntryKind.BODY),
          Map.entry("LegalEntity", EntryKind.NOT_SAID),
          Map.entry("Vessel", EntryKind.SHIP),
          Map.entry("Airplane", EntryKind.AIRCRAFT),
          Map.entry("Asset", EntryKind.NOT_SAID),
          Map.entry("Vehicle", EntryKind.NOT_SAID),
          Map.entry("Thing", EntryKind.NOT_SAID));

  /** Schemas that are neither parties nor links that we follow. */
  private static final Set<String> OTHERS =
      Spaces.words(
          "Address Passport Identification Security CryptoWallet Position Occupancy Article",
          "Documentation Mention Note Event Project ProjectParticipant Contract ContractAward",
          "Debt Payment CourtCase CourtCaseParty License Permit RealEstate Similar Call",
          "BankAccount Trip Risk TaxRoll EconomicActivity");

  /** Topics that mark an entity as itself listed; {@code sanction.linked} does not. */
  private static final Set<String> LISTING =
      Set.of("sanction", "sanction.counter", "export.control", "debarment");

  /** Data sets in which every listing is an asset freeze. */
  private static final Set<String> FREEZING = Set.of("us_ofac_sdn", "un_sc_sanctions", "eu_fsf");

  private static final List<String> COUNTRIES =
      List.of("country", "nationality", "citizenship", "jurisdiction", "birthCountry", "flag");

  private final ListDraft draft;
  private final WarnOnce once;
  private final List<Tie> ties = new ArrayList<>();
  private final Set<String> parties = new HashSet<>();
  private final Map<String, List<EntryLink>> links = new HashMap<>();
  private final Set<String> ends = new HashSet<>();
  private final Map<String, List<Measure>> measures = new HashMap<>();
  private Optional<LocalDate> latest = Optional.empty();

  FtmReading(ListDraft draft) {
    this.draft = draft;
    this.once = new WarnOnce(draft);
  }

  /** First pass: collects the ids of parties, the links and the sanctions. */
  void gather(ListFile file) {
    lines(
        file,
        (place, entity) -> {
          String schema = JsonText.of(entity, "schema");
          FtmEdge edge = FtmEdge.BY_SCHEMA.get(schema);
          if (edge != null) {
            ties.add(new Tie(edge, schema, entity, place));
          } else if (schema.equals("Sanction")) {
            sanction(entity, place);
          } else if (PARTIES.containsKey(schema)) {
            parties.add(JsonText.of(entity, "id"));
          } else if (!OTHERS.contains(schema)) {
            once.note(place, "schema '" + schema + "' is not known; its entities were not read");
          }
          ListDate.yearFirst(JsonText.of(entity, "last_seen"))
              .filter(day -> latest.isEmpty() || day.isAfter(latest.get()))
              .ifPresent(day -> latest = Optional.of(day));
        });
  }

  /** Between the passes: attaches each link to a party. */
  void tie() {
    ties.forEach(this::tie);
    ties.clear();
    latest.ifPresent(draft::date);
  }

  /** A link that waits until all parties are known. */
  private record Tie(FtmEdge edge, String schema, JsonNode entity, Place place) {}

  private void tie(Tie tie) {
    JsonNode properties = tie.entity().path("properties");
    List<String> firsts = JsonText.all(properties, tie.edge().first());
    List<String> seconds = JsonText.all(properties, tie.edge().second());
    if (firsts.isEmpty() || seconds.isEmpty()) {
      draft.notRead(
          tie.place(),
          "the "
              + tie.schema()
              + " "
              + JsonText.of(tie.entity(), "id")
              + " does not name both ends");
      return;
    }
    for (String first : firsts) {
      for (String second : seconds) {
        String subject = tie.edge().forward() ? first : second;
        String object = tie.edge().forward() ? second : first;
        if (parties.contains(subject)) {
          attach(subject, object, true, tie);
        } else if (parties.contains(object)) {
          attach(object, subject, false, tie);
        } else {
          draft.notRead(
              tie.place(),
              "the "
                  + tie.schema()
                  + " "
                  + JsonText.of(tie.entity(), "id")
                  + " links "
                  + first
                  + " and "
                  + second
                  + ", and the file contains neither");
        }
      }
    }
  }

  private void attach(String party, String otherEnd, boolean outward, Tie tie) {
    JsonNode properties = tie.entity().path("properties");
    Place place = tie.place();
    EntryLink link =
        new EntryLink(
            tie.edge().relation(),
            outward,
            otherEnd,
            true,
            percent(properties, place),
            first(properties, "startDate"),
            last(properties, "endDate"),
            words(tie.schema(), properties),
            place);
    links.computeIfAbsent(party, id -> new ArrayList<>()).add(link);
    ends.add(party);
    ends.add(otherEnd);
  }

  /** A share; several different ones count as unknown, and stay in the words of the link. */
  private Optional<Double> percent(JsonNode properties, Place place) {
    List<String> published = JsonText.all(properties, "percentage").stream().distinct().toList();
    if (published.size() != 1) {
      return Optional.empty();
    }
    String text = published.get(0).replace("%", "").replace(',', '.').strip();
    try {
      double share = Double.parseDouble(text);
      if (share >= 0 && share <= 100) {
        return Optional.of(share);
      }
    } catch (NumberFormatException notANumber) {
      // noted below, with the numbers that are out of range
    }
    draft.notRead(place, "the percentage '" + published.get(0) + "' is not a number from 0 to 100");
    return Optional.empty();
  }

  private static String words(String schema, JsonNode properties) {
    String described =
        described(
            properties,
            "role",
            "relationship",
            "status",
            "percentage",
            "startDate",
            "endDate",
            "summary");
    return described.isEmpty() ? schema : schema + ": " + described;
  }

  private static String described(JsonNode properties, String... names) {
    return Stream.of(names)
        .flatMap(name -> JsonText.all(properties, name).stream().map(text -> name + " " + text))
        .collect(Collectors.joining("; "));
  }

  private void sanction(JsonNode entity, Place place) {
    JsonNode properties = entity.path("properties");
    List<String> entities = JsonText.all(properties, "entity");
    if (entities.isEmpty()) {
      draft.notRead(
          place, "the Sanction " + JsonText.of(entity, "id") + " does not name its entity");
    }
    Measure measure = measure(entity, properties, place);
    entities.forEach(text -> measures.computeIfAbsent(text, id -> new ArrayList<>()).add(measure));
  }

  private static Measure measure(JsonNode entity, JsonNode properties, Place place) {
    String words =
        described(
            properties,
            "provisions",
            "reason",
            "status",
            "duration",
            "summary",
            "startDate",
            "endDate");
    Optional<LocalDate> start = first(properties, "startDate");
    return new Measure(
        JsonText.of(entity, "id"),
        String.join(", ", JsonText.all(properties, "country")).toUpperCase(Locale.ROOT),
        String.join(", ", JsonText.all(properties, "authority")),
        Stream.of("programId", "program")
            .flatMap(property -> JsonText.all(properties, property).stream())
            .distinct()
            .toList(),
        effects(JsonText.all(entity, "datasets"), properties),
        start.isPresent() ? start : first(properties, "listingDate"),
        last(properties, "endDate"),
        words,
        place);
  }

  private static Set<Effect> effects(List<String> datasets, JsonNode properties) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    if (!datasets.isEmpty() && FREEZING.containsAll(datasets)) {
      effects.add(Effect.ASSET_FREEZE);
    }
    for (String provision : JsonText.all(properties, "provisions")) {
      switch (provision.toLowerCase(Locale.ROOT)) {
        case "asset freeze", "block", "targeted financial sanction", "targeted asset freeze" ->
            effects.add(Effect.ASSET_FREEZE);
        case "travel ban" -> effects.add(Effect.TRAVEL_BAN);
        default -> {} // stays in the words of the measure
      }
    }
    if (Stream.of("US-BIS-EL", "US-BIS-MEU")
        .anyMatch(JsonText.all(properties, "programId")::contains)) {
      effects.add(Effect.EXPORT_LICENSING);
    }
    return effects;
  }

  /** The earliest full date of a property; years and months without a day stay in the words. */
  private static Optional<LocalDate> first(JsonNode properties, String property) {
    return days(properties, property).min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> last(JsonNode properties, String property) {
    return days(properties, property).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(JsonNode properties, String property) {
    return JsonText.all(properties, property).stream()
        .flatMap(text -> ListDate.yearFirst(text).stream());
  }

  /** Second pass: makes entries of the parties that are listed or at the end of a link. */
  void enter(ListFile file) {
    lines(
        file,
        (place, entity) -> {
          EntryKind kind = PARTIES.get(JsonText.of(entity, "schema"));
          String id = JsonText.of(entity, "id");
          List<String> topics = JsonText.all(entity.path("properties"), "topics");
          boolean listed = topics.stream().anyMatch(LISTING::contains);
          if (measures.containsKey(id) && !listed) {
            draft.notRead(
                place,
                id
                    + " has a Sanction but no topic that marks it as listed; it was not read as listed");
          }
          if (kind != null && (listed || ends.contains(id))) {
            enter(entity, id, kind, listed, topics, place);
          } else if (listed) {
            draft.notRead(
                place,
                id
                    + " is listed, but it is of schema "
                    + JsonText.of(entity, "schema")
                    + ", which cannot be compared with a body or person");
          }
        });
  }

  private void enter(
      JsonNode entity,
      String id,
      EntryKind kind,
      boolean listed,
      List<String> topics,
      Place place) {
    JsonNode properties = entity.path("properties");
    EntryDraft entry = new EntryDraft(id, kind, place, draft);
    entry.name(JsonText.of(entity, "caption"), NameQuality.PRIMARY);
    names(properties, "name", NameQuality.PRIMARY, entry);
    names(properties, "alias", NameQuality.ALIAS, entry);
    names(properties, "abbreviation", NameQuality.ALIAS, entry);
    names(properties, "previousName", NameQuality.FORMER, entry);
    names(properties, "weakAlias", NameQuality.WEAK, entry);
    COUNTRIES.stream()
        .flatMap(property -> JsonText.all(properties, property).stream())
        .forEach(code -> once.country(entry, code));
    links.getOrDefault(id, List.of()).forEach(entry::link);
    if (listed) {
      listings(measures.getOrDefault(id, List.of()), topics, entry);
    } else {
      entry.notListed();
    }
    entry.remark("topics", String.join(", ", topics));
    for (String property : List.of("birthDate", "position", "address", "notes")) {
      JsonText.all(properties, property).forEach(text -> entry.remark(property, text));
    }
    entry.finish();
  }

  private static void names(
      JsonNode properties, String property, NameQuality quality, EntryDraft entry) {
    JsonText.all(properties, property).forEach(name -> entry.name(name, quality));
  }

  private static void listings(List<Measure> measures, List<String> topics, EntryDraft entry) {
    for (Measure measure : measures) {
      entry.measure(measure);
      measure.programmes().forEach(entry::programme);
      entry.effects(measure.effects());
    }
    if (topics.contains("export.control")) {
      entry.effects(Set.of(Effect.EXPORT_LICENSING));
    }
    entry.from(Measure.firstDay(measures));
    entry.to(Measure.lastDay(measures));
  }

  private static void lines(ListFile file, BiConsumer<Place, JsonNode> each) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.entries(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String json = line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!json.isBlank()) {
          Place place = new Place(file.name(), number, 0);
          each.accept(place, entity(json, place));
        }
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static JsonNode entity(String line, Place place) {
    try {
      JsonNode entity = Json.read(line);
      if (entity.has("op")) {
        throw new UnreadableListException(
            place + ": this is a file of changes (\"op\"); use the whole edition");
      }
      if (!entity.isObject() || !entity.has("schema")) {
        throw new UnreadableListException(
            place + ": this line is not a FollowTheMoney entity: it has no \"schema\"");
      }
      return entity;
    } catch (JsonException e) {
      throw new UnreadableListException(
          place + ": this line is not valid JSON; the file is cut off or damaged");
    }
  }
}
