package org.plumbline.internal.screening.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlElement;
import org.plumbline.internal.screening.read.XmlReader;
import org.plumbline.problem.Place;

/** The consolidated list of the UN Security Council in XML. */
public final class UnXml implements ListForm {
  private static final Set<String> LAYOUT = Set.of("INDIVIDUALS", "ENTITIES");
  private static final List<String> NAME_PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  /** The elements that can appear in an entry; the last line contains nothing worth keeping. */
  private static final Set<String> KNOWN =
      Spaces.words(
          "INDIVIDUAL ENTITY FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME NAME_ORIGINAL_SCRIPT",
          "UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON DELISTED_ON GENDER COMMENTS1 TITLE VALUE",
          "DESIGNATION NATIONALITY NATIONALITY2 SUBMITTED_BY SUBMITTED_ON",
          "INDIVIDUAL_ALIAS ENTITY_ALIAS QUALITY ALIAS_NAME NOTE",
          "INDIVIDUAL_ADDRESS ENTITY_ADDRESS STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY",
          "INDIVIDUAL_DATE_OF_BIRTH TYPE_OF_DATE DATE YEAR FROM_YEAR TO_YEAR DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH",
          "INDIVIDUAL_DOCUMENT TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY",
          "DATE_OF_ISSUE CITY_OF_ISSUE COUNTRY_OF_ISSUE",
          "DATAID VERSIONNUM LIST_TYPE LAST_DAY_UPDATED SORT_KEY SORT_KEY_LAST_MOD");

  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}[ei]\\.\\d{3}\\b");
  private static final Pattern SEVERAL_NAMES = Pattern.compile(";|\\s[a-z]\\)\\s");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "CONSOLIDATED_LIST");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.UN_XML;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    WarnOnce once = new WarnOnce(draft);
    files.forEach(file -> read(file, draft, once));
  }

  private static void read(ListFile file, ListDraft draft, WarnOnce once) {
    XmlReader.each(
        file,
        once,
        LAYOUT,
        Map.of(
            "CONSOLIDATED_LIST", xml -> date(xml, draft),
            "INDIVIDUAL", xml -> entry(xml, EntryKind.PERSON, draft, once),
            "ENTITY", xml -> entry(xml, EntryKind.BODY, draft, once)));
  }

  private static void date(XmlReader xml, ListDraft draft) {
    String date = xml.attribute("dateGenerated");
    draft.date(xml.place(), "dateGenerated", date, ListDate.yearFirst(date));
  }

  private static void entry(XmlReader xml, EntryKind kind, ListDraft draft, WarnOnce once) {
    Place place = xml.place();
    XmlElement element = xml.element();
    once.unknownIn(place.file(), element, KNOWN);
    EntryDraft entry = new EntryDraft(element.first("REFERENCE_NUMBER"), kind, place, draft);
    names(element, entry, once);
    countries(element, entry, once);
    entry.programme(element.first("UN_LIST_TYPE"));
    entry.effects(
        kind == EntryKind.PERSON
            ? Set.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN)
            : Set.of(Effect.ASSET_FREEZE));
    days(element, entry, draft);
    links(element.first("COMMENTS1"), entry);
    remarks(element, entry);
    entry.finish();
  }

  private static void names(XmlElement element, EntryDraft entry, WarnOnce once) {
    String joined =
        NAME_PARTS.stream()
            .map(element::first)
            .filter(part -> !part.equals("na"))
            .collect(Collectors.joining(" "));
    for (String name : SEVERAL_NAMES.split(joined, -1)) {
      entry.name(name, NameQuality.PRIMARY);
    }
    entry.name(element.first("NAME_ORIGINAL_SCRIPT"), NameQuality.PRIMARY);
    Stream.concat(element.all("INDIVIDUAL_ALIAS").stream(), element.all("ENTITY_ALIAS").stream())
        .forEach(alias -> alias(alias, entry, once));
  }

  private static void alias(XmlElement alias, EntryDraft entry, WarnOnce once) {
    NameQuality quality = quality(alias.first("QUALITY"), entry.place(), once);
    for (String name : SEVERAL_NAMES.split(alias.first("ALIAS_NAME"), -1)) {
      entry.name(name, quality);
    }
    entry.remark("of the name " + alias.first("ALIAS_NAME"), alias.first("NOTE"));
  }

  private static NameQuality quality(String published, Place place, WarnOnce once) {
    return switch (published) {
      case "", "Good", "a.k.a." -> NameQuality.ALIAS;
      case "Low" -> NameQuality.WEAK;
      case "f.k.a." -> NameQuality.FORMER;
      default -> {
        once.note(
            place,
            "'" + published + "' is not a known name quality; the name was read as an alias");
        yield NameQuality.ALIAS;
      }
    };
  }

  private static void countries(XmlElement element, EntryDraft entry, WarnOnce once) {
    Stream.of(
            element.texts("NATIONALITY", "VALUE"),
            element.texts("NATIONALITY2"),
            element.texts("INDIVIDUAL_ADDRESS", "COUNTRY"),
            element.texts("ENTITY_ADDRESS", "COUNTRY"),
            element.texts("INDIVIDUAL_PLACE_OF_BIRTH", "COUNTRY"))
        .flatMap(List::stream)
        .filter(country -> !country.equals("na"))
        .forEach(country -> once.country(entry, country));
  }

  private static void days(XmlElement element, EntryDraft entry, ListDraft draft) {
    String listedOn = element.first("LISTED_ON");
    entry.from(ListDate.yearFirst(listedOn));
    if (!listedOn.isEmpty() && ListDate.yearFirst(listedOn).isEmpty()) {
      draft.notADate(entry.place(), "LISTED_ON", listedOn);
    }
    entry.remark("delisted on", element.first("DELISTED_ON"));
  }

  /** Comments refer to other entries by their reference numbers. */
  private static void links(String comments, EntryDraft entry) {
    for (String sentence : SENTENCE_END.split(comments, -1)) {
      Matcher reference = REFERENCE.matcher(sentence);
      while (reference.find()) {
        if (!reference.group().equals(entry.id())) {
          entry.link(
              EntryLink.of(
                  Relation.LINKED_TO, true, reference.group(), true, sentence, entry.place()));
        }
      }
    }
  }

  private static void remarks(XmlElement element, EntryDraft entry) {
    entry.remark("title", String.join(", ", element.texts("TITLE", "VALUE")));
    entry.remark("designation", String.join(", ", element.texts("DESIGNATION", "VALUE")));
    entry.remark("gender", element.first("GENDER"));
    words(element, "INDIVIDUAL_DATE_OF_BIRTH", "born", entry);
    words(element, "INDIVIDUAL_PLACE_OF_BIRTH", "born in", entry);
    words(element, "INDIVIDUAL_DOCUMENT", "document", entry);
    words(element, "INDIVIDUAL_ADDRESS", "address", entry);
    words(element, "ENTITY_ADDRESS", "address", entry);
    entry.remark("", element.first("COMMENTS1"));
  }

  private static void words(XmlElement element, String name, String label, EntryDraft entry) {
    element.all(name).forEach(detail -> entry.remark(label, detail.words()));
  }
}
