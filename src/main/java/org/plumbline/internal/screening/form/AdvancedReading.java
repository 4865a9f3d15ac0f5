package org.plumbline.internal.screening.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlElement;
import org.plumbline.internal.screening.read.XmlReader;
import org.plumbline.problem.Place;

/**
 * Reads one file of OFAC's advanced XML. Goes through it once; parties are kept as drafts until the
 * relations and listings that follow them have been read.
 */
final class AdvancedReading {
  private static final Set<String> LAYOUT =
      Set.of(
          "Sanctions",
          "Locations",
          "IDRegDocuments",
          "DistinctParties",
          "ProfileRelationships",
          "SanctionsEntries",
          "SanctionsEntryLinks");

  /** The elements that can appear in a party, a listing or a relation. */
  private static final Set<String> KNOWN =
      Spaces.words(
          "DistinctParty Comment Profile Identity Alias DocumentedName DocumentedNamePart",
          "NamePartValue NamePartGroups MasterNamePartGroup NamePartGroup DocumentedNameCountry",
          "Feature FeatureVersion DatePeriod Start End From To Year Month Day VersionDetail",
          "VersionLocation IdentityReference SanctionsEntryReference",
          "FeatureVersionReference ProfileRelationshipReference ExternalReference DirectURL",
          "SubLink SanctionsEntry EntryEvent Date SanctionsMeasure ProfileRelationship");

  /** The numbers of lists, for files that do not define them. */
  private static final Map<String, String> LISTS =
      Map.of("1550", "SDN List", "91512", "Consolidated List");

  private static final String PROGRAMME = "1";
  private static final String CREATED = "1";

  private final ListFile file;
  private final ListDraft draft;
  private final WarnOnce once;
  private final AdvancedValues values = new AdvancedValues();
  private final Map<String, AdvancedPlace> locations = new HashMap<>();
  private final Map<String, String> documents = new HashMap<>();
  private final Map<String, EntryDraft> entries = new LinkedHashMap<>();
  private final AdvancedLists lists = new AdvancedLists();

  /** An address: its country if it is known, and its words. */
  private record AdvancedPlace(Optional<String> country, String words) {}

  AdvancedReading(ListFile file, ListDraft draft, WarnOnce once) {
    this.file = file;
    this.draft = draft;
    this.once = once;
  }

  void read() {
    XmlReader.each(
        file,
        once,
        LAYOUT,
        Map.of(
            "DateOfIssue", this::dateOfIssue,
            "ReferenceValueSets", xml -> values.read(xml.element()),
            "Location", xml -> location(xml.element()),
            "IDRegDocument", xml -> document(xml.element()),
            "DistinctParty", xml -> party(xml.element()),
            "ProfileRelationship", xml -> relationship(xml.element()),
            "SanctionsEntry", xml -> listing(xml.element()),
            "SanctionsEntryLink", XmlReader::element));
    if (entries.isEmpty()) {
      return;
    }
    PublishedList kind = lists.list(file.name());
    draft.kind(kind);
    entries.values().forEach(entry -> finish(entry, kind));
  }

  private void finish(EntryDraft entry, PublishedList kind) {
    lists.addListings(entry, kind);
    if (!lists.isListed(entry.id())) {
      draft.notRead(
          entry.place(), "entry " + entry.id() + " has no SanctionsEntry; it was read as listed");
    }
    entry.finish();
  }

  private void dateOfIssue(XmlReader xml) {
    Place place = xml.place();
    XmlElement date = xml.element();
    draft.date(place, "DateOfIssue", date.words(), day(date));
  }

  private static Optional<LocalDate> day(XmlElement date) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.first("Year")),
              Integer.parseInt(date.first("Month")),
              Integer.parseInt(date.first("Day"))));
    } catch (NumberFormatException | DateTimeException notWhole) {
      return Optional.empty();
    }
  }

  private void location(XmlElement location) {
    Optional<String> country =
        location.all("LocationCountry").stream()
            .map(element -> element.attribute("CountryID"))
            .flatMap(id -> values.country(id).stream())
            .findFirst()
            .or(
                () ->
                    location.all("LocationAreaCode").stream()
                        .flatMap(
                            area -> values.of("AreaCode", area.attribute("AreaCodeID")).stream())
                        .findFirst());
    String words =
        Stream.concat(
                location.texts("LocationPart", "LocationPartValue", "Value").stream(),
                country.stream())
            .collect(Collectors.joining(", "));
    locations.put(location.attribute("ID"), new AdvancedPlace(country, words));
  }

  private void document(XmlElement document) {
    String words =
        Stream.of(
                values.words("IDRegDocType", document.attribute("IDRegDocTypeID")),
                document.first("IDRegistrationNo"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    documents.merge(document.attribute("IdentityID"), words, (a, b) -> a + "; " + b);
  }

  private void party(XmlElement party) {
    once.unknownIn(file.name(), party, KNOWN);
    for (XmlElement profile : party.all("Profile")) {
      EntryDraft entry = profile(profile);
      entry.remark("", party.first("Comment"));
      party.all("Feature").forEach(feature -> feature(feature, entry));
      if (entries.putIfAbsent(entry.id(), entry) != null) {
        draft.notRead(
            entry.place(), "profile " + entry.id() + " appears again; only the first was read");
      }
    }
  }

  private EntryDraft profile(XmlElement profile) {
    Place place = place(profile);
    String subType = profile.attribute("PartySubTypeID");
    Optional<EntryKind> kind = values.kind(subType);
    if (kind.isEmpty()) {
      once.note(place, "PartySubTypeID is '" + subType + "', which the file does not define");
    }
    EntryDraft entry =
        new EntryDraft(profile.attribute("ID"), kind.orElse(EntryKind.NOT_SAID), place, draft);
    for (XmlElement identity : profile.all("Identity")) {
      AdvancedNames.read(identity, values, once, entry);
      entry.remark("document", documents.getOrDefault(identity.attribute("ID"), ""));
    }
    profile.all("Feature").forEach(feature -> feature(feature, entry));
    return entry;
  }

  private void feature(XmlElement feature, EntryDraft entry) {
    String label = values.words("FeatureType", feature.attribute("FeatureTypeID"));
    for (XmlElement version : feature.all("FeatureVersion")) {
      for (XmlElement at : version.all("VersionLocation")) {
        AdvancedPlace location = locations.get(at.attribute("LocationID"));
        if (location == null) {
          draft.notRead(
              place(at), "no Location in the file has the ID " + at.attribute("LocationID"));
        } else {
          location.country().ifPresent(country -> once.country(entry, country));
          entry.remark(label, location.words());
        }
      }
      for (XmlElement detail : version.all("VersionDetail")) {
        entry.remark(
            label,
            detail.text().isEmpty()
                ? values.words("DetailReference", detail.attribute("DetailReferenceID"))
                : detail.text());
      }
      version.all("DatePeriod").forEach(period -> entry.remark(label, period.words()));
      entry.remark(label, version.first("Comment"));
    }
  }

  private void listing(XmlElement listing) {
    once.unknownIn(file.name(), listing, KNOWN);
    String profile = listing.attribute("ProfileID");
    EntryDraft entry = entries.get(profile);
    if (entry == null) {
      draft.notRead(
          place(listing), "a SanctionsEntry for profile " + profile + ", which is not in the file");
      return;
    }
    String number = listing.attribute("ListID");
    String list = values.of("List", number).orElse(LISTS.getOrDefault(number, ""));
    if (list.isEmpty()) {
      once.note(
          place(listing),
          "ListID is '"
              + number
              + "', which the file does not define; the SanctionsEntry was not read");
      return;
    }
    if (!AdvancedLists.isSdn(list)) {
      entry.remark("list", list);
    }
    AdvancedLists.Listing listed = lists.listing(profile, list);
    listing.all("EntryEvent").forEach(event -> event(event, listed, entry));
    listing.all("SanctionsMeasure").forEach(measure -> measure(measure, listed, entry));
  }

  private void event(XmlElement event, AdvancedLists.Listing listed, EntryDraft entry) {
    String type = event.attribute("EntryEventTypeID");
    entry.remark(
        "legal basis", values.of("LegalBasis", event.attribute("LegalBasisID")).orElse(""));
    entry.remark("", event.first("Comment"));
    if (!type.equals(CREATED)) {
      once.note(
          place(event),
          "EntryEventTypeID is '" + type + "'; only 1, the start of a listing, is understood");
      return;
    }
    for (XmlElement date : event.all("Date")) {
      day(date)
          .ifPresentOrElse(
              listed::since,
              () -> draft.notADate(place(date), "the date of a listing", date.words()));
    }
  }

  private void measure(XmlElement measure, AdvancedLists.Listing listed, EntryDraft entry) {
    String type = measure.attribute("SanctionsTypeID");
    String comment = measure.first("Comment");
    if (type.equals(PROGRAMME)) {
      entry.programme(comment);
      return;
    }
    String words = values.words("SanctionsType", type);
    if (words.equals("Block")) {
      listed.effect(Effect.ASSET_FREEZE);
    }
    entry.remark("measure", comment.isEmpty() ? words : words + ", " + comment);
  }

  private void relationship(XmlElement element) {
    once.unknownIn(file.name(), element, KNOWN);
    String type = element.attribute("RelationTypeID");
    Optional<AdvancedRelation> known = AdvancedRelation.of(type);
    if (known.isEmpty()) {
      once.note(
          place(element),
          "relation "
              + type
              + values.of("RelationType", type).map(words -> " (" + words + ")").orElse("")
              + " is not known; it was read as a link of unknown kind");
    }
    AdvancedRelation relation =
        known.orElse(
            new AdvancedRelation(Relation.LINKED_TO, true, values.words("RelationType", type)));
    String from = element.attribute("From-ProfileID");
    String to = element.attribute("To-ProfileID");
    EntryDraft first = entries.get(from);
    EntryDraft second = entries.get(to);
    if (first == null && second == null) {
      draft.notRead(
          place(element),
          "a relation between profiles "
              + from
              + " and "
              + to
              + ", neither of which is in the file");
      return;
    }
    boolean reversed =
        first != null && second != null && relation.isReversed(first.kind(), second.kind());
    boolean forward = relation.forward() != reversed;
    String words = words(relation, type, element.first("Comment"), reversed);
    boolean former = element.attribute("Former").equals("true");
    if (first != null) {
      first.link(
          EntryLink.of(relation.relation(), forward, to, true, words, place(element), former));
    } else if (second != null) {
      second.link(
          EntryLink.of(relation.relation(), !forward, from, true, words, place(element), former));
    }
  }

  private String words(AdvancedRelation relation, String type, String comment, boolean reversed) {
    return values.of("RelationType", type).orElse(relation.words())
        + (comment.isEmpty() ? "" : ": " + comment)
        + (reversed ? " (published the other way round)" : "");
  }

  private Place place(XmlElement element) {
    return new Place(file.name(), element.line(), 0);
  }
}
