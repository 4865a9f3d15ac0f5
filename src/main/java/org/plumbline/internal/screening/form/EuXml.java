package org.plumbline.internal.screening.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlElement;
import org.plumbline.internal.screening.read.XmlReader;
import org.plumbline.problem.Place;

/** The consolidated list of the EU's financial sanctions in XML. */
public final class EuXml implements ListForm {
  /** The elements that can appear in an entry. */
  private static final Set<String> KNOWN =
      Set.of(
          "sanctionEntity",
          "remark",
          "regulation",
          "publicationUrl",
          "regulationSummary",
          "subjectType",
          "nameAlias",
          "citizenship",
          "birthdate",
          "identification",
          "address",
          "contactInfo",
          "key",
          "value");

  /** The code for an unknown country. */
  private static final String NO_COUNTRY = "00";

  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "export") && file.head().contains("sanctionEntity");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.EU_XML;
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
        Set.of(),
        Map.of(
            "export", xml -> date(xml, draft),
            "sanctionEntity", xml -> entry(xml, draft, once)));
  }

  private static void date(XmlReader xml, ListDraft draft) {
    String date = xml.attribute("generationDate");
    draft.date(xml.place(), "generationDate", date, ListDate.yearFirst(date));
  }

  private static void entry(XmlReader xml, ListDraft draft, WarnOnce once) {
    Place place = xml.place();
    XmlElement element = xml.element();
    once.unknownIn(place.file(), element, KNOWN);
    EntryDraft entry = new EntryDraft(id(element), kind(element, place, once), place, draft);
    element.all("nameAlias").forEach(name -> name(name, entry));
    countries(element, entry, once);
    element
        .all("regulation")
        .forEach(regulation -> entry.programme(regulation.attribute("programme")));
    entry.effects(Set.of(Effect.ASSET_FREEZE));
    from(element, entry, draft);
    remarks(element, entry);
    entry.finish();
  }

  private static String id(XmlElement element) {
    String reference = element.attribute("euReferenceNumber");
    return reference.isEmpty() ? element.attribute("logicalId") : reference;
  }

  private static EntryKind kind(XmlElement element, Place place, WarnOnce once) {
    String code =
        element.all("subjectType").stream()
            .map(type -> type.attribute("code"))
            .collect(Collectors.joining(", "));
    return switch (code) {
      case "person" -> EntryKind.PERSON;
      case "enterprise" -> EntryKind.BODY;
      default -> {
        once.note(place, "subjectType is '" + code + "', which is not known");
        yield EntryKind.NOT_SAID;
      }
    };
  }

  /** The first strong name is taken as the primary one, because the file does not mark it. */
  private static void name(XmlElement name, EntryDraft entry) {
    String whole = name.attribute("wholeName");
    String text =
        whole.isEmpty()
            ? Stream.of("firstName", "middleName", "lastName")
                .map(name::attribute)
                .collect(Collectors.joining(" "))
            : whole;
    if (name.attribute("strong").equals("false")) {
      entry.name(text, NameQuality.WEAK);
    } else {
      entry.name(text, entry.hasPrimaryName() ? NameQuality.ALIAS : NameQuality.PRIMARY);
    }
    entry.remark("title", name.attribute("title"));
    entry.remark("function", name.attribute("function"));
  }

  private static void countries(XmlElement element, EntryDraft entry, WarnOnce once) {
    for (String holder : List.of("citizenship", "address", "birthdate")) {
      for (XmlElement detail : element.all(holder)) {
        String code = detail.attribute("countryIso2Code");
        if (!code.equals(NO_COUNTRY)) {
          once.country(entry, code.isEmpty() ? detail.attribute("countryDescription") : code);
        }
      }
    }
  }

  /**
   * Only the designation date will do: the date of the regulation is that of the latest amendment.
   */
  private static void from(XmlElement element, EntryDraft entry, ListDraft draft) {
    String day = element.attribute("designationDate");
    Optional<LocalDate> from = ListDate.yearFirst(day);
    entry.from(from);
    if (!day.isEmpty() && from.isEmpty()) {
      draft.notADate(entry.place(), "designationDate", day);
    }
  }

  private static void remarks(XmlElement element, EntryDraft entry) {
    entry.remark("UN reference", element.attribute("unitedNationId"));
    entry.remark("designation", element.attribute("designationDetails"));
    for (XmlElement regulation : element.all("regulation")) {
      entry.remark("regulation", attributes(regulation, "numberTitle", "publicationDate"));
    }
    for (XmlElement birth : element.all("birthdate")) {
      String born = attributes(birth, "birthdate");
      entry.remark(
          "born",
          born.isEmpty() ? attributes(birth, "yearRangeFrom", "yearRangeTo", "year") : born);
      entry.remark("born in", attributes(birth, "city", "place", "region", "countryDescription"));
    }
    for (XmlElement paper : element.all("identification")) {
      entry.remark(
          "document", attributes(paper, "identificationTypeCode", "number", "countryIso2Code"));
    }
    for (XmlElement address : element.all("address")) {
      entry.remark(
          "address",
          attributes(
              address,
              "street",
              "poBox",
              "zipCode",
              "city",
              "place",
              "region",
              "countryDescription"));
    }
    element.texts("remark").forEach(remark -> entry.remark("", remark));
  }

  private static String attributes(XmlElement element, String... names) {
    return Stream.of(names)
        .map(element::attribute)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
