package org.plumbline.internal.screening.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** The UK Sanctions List of the Foreign Office in XML. */
public final class UkXml implements ListForm {
  /** The elements that can appear in a designation. */
  private static final Set<String> KNOWN =
      Spaces.words(
          "Designation LastUpdated DateDesignated UniqueID OFSIGroupID UNReferenceNumber",
          "Names Name Name1 Name2 Name3 Name4 Name5 Name6 NameType AliasStrength",
          "NonLatinNames NonLatinName NameNonLatinScript NonLatinScriptType",
          "NonLatinScriptLanguage Titles Title RegimeName IndividualEntityShip",
          "DesignationSource SanctionsImposed SanctionsImposedIndicators OtherInformation",
          "UKStatementofReasons Addresses Address AddressLine1 AddressLine2 AddressLine3",
          "AddressLine4 AddressLine5 AddressLine6 AddressPostalCode AddressCountry",
          "PhoneNumbers PhoneNumber EmailAddresses EmailAddress Websites Website",
          "IndividualDetails Individual DOBs DOB PassportDetails Passport PassportNumber",
          "PassportAdditionalInformation NationalIdentifierDetails NationalIdentifier",
          "NationalIdentifierNumber NationalIdentifierAdditionalInformation Nationalities",
          "Nationality Positions Position Genders Gender BirthDetails Location TownOfBirth",
          "CountryOfBirth EntityDetails Entity TypeOfEntities TypeOfEntity",
          "BusinessRegistrationNumbers BusinessRegistrationNumber ParentCompanies ParentCompany",
          "Subsidiaries Subsidiary ShipDetails Ship IMONumbers IMONumber CurrentOwnerOperators",
          "CurrentOwnerOperator PreviousOwnerOperators PreviousOwnerOperator",
          "CurrentBelievedFlagOfShips CurrentBelievedFlagOfShip PreviousFlags PreviousFlag",
          "TypeOfShipDetails TypeOfShip TonnageOfShipDetails TonnageOfShip LengthOfShipDetails",
          "LengthOfShip YearsBuilt YearBuilt HullIdentificationNumbers HullIdentificationNumber");

  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "Designations");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.UK_XML;
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
        Set.of("Designations"),
        Map.of(
            "DateGenerated", xml -> date(xml, draft),
            "Designation", xml -> entry(xml, draft, once)));
  }

  private static void date(XmlReader xml, ListDraft draft) {
    Place place = xml.place();
    day(xml.element().text(), "DateGenerated", place, draft).ifPresent(draft::date);
  }

  private static Optional<LocalDate> day(
      String text, String element, Place place, ListDraft draft) {
    Optional<LocalDate> day = ListDate.dayFirst(text);
    if (!text.isEmpty() && day.isEmpty()) {
      draft.notADate(place, element, text);
    }
    return day;
  }

  private static void entry(XmlReader xml, ListDraft draft, WarnOnce once) {
    Place place = xml.place();
    XmlElement element = xml.element();
    once.unknownIn(place.file(), element, KNOWN);
    EntryKind kind = kind(element.first("IndividualEntityShip"), place, once);
    EntryDraft entry = new EntryDraft(element.first("UniqueID"), kind, place, draft);
    names(element, entry, once);
    countries(element, entry, once);
    entry.programme(element.first("RegimeName"));
    effects(element.first("SanctionsImposed"), entry, once);
    entry.from(day(element.first("DateDesignated"), "DateDesignated", place, draft));
    links(element, entry);
    remarks(element, entry);
    entry.finish();
  }

  private static EntryKind kind(String published, Place place, WarnOnce once) {
    return switch (published) {
      case "Individual" -> EntryKind.PERSON;
      case "Entity" -> EntryKind.BODY;
      case "Ship" -> EntryKind.SHIP;
      default -> {
        once.note(place, "IndividualEntityShip is '" + published + "', which is not known");
        yield EntryKind.NOT_SAID;
      }
    };
  }

  private static void names(XmlElement element, EntryDraft entry, WarnOnce once) {
    for (XmlElement name : element.all("Names", "Name")) {
      String text =
          Stream.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")
              .map(name::first)
              .collect(Collectors.joining(" "));
      entry.name(text, quality(name, entry.place(), once));
    }
    element
        .texts("NonLatinNames", "NonLatinName", "NameNonLatinScript")
        .forEach(name -> entry.name(name, NameQuality.PRIMARY));
  }

  private static NameQuality quality(XmlElement name, Place place, WarnOnce once) {
    String strength = name.first("AliasStrength");
    return switch (strength.toLowerCase(Locale.ROOT)) {
      case "low quality a.k.a" -> NameQuality.WEAK;
      case "", "good quality a.k.a" -> ofType(name.first("NameType"), place, once);
      default -> {
        once.note(place, "AliasStrength is '" + strength + "', which is not known");
        yield ofType(name.first("NameType"), place, once);
      }
    };
  }

  private static NameQuality ofType(String type, Place place, WarnOnce once) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "primary name" -> NameQuality.PRIMARY;
      case "alias", "primary name variation" -> NameQuality.ALIAS;
      default -> {
        once.note(place, "NameType is '" + type + "', which is not known");
        yield NameQuality.ALIAS;
      }
    };
  }

  private static void countries(XmlElement element, EntryDraft entry, WarnOnce once) {
    Stream.of(
            element.texts("Addresses", "Address", "AddressCountry"),
            element.texts("IndividualDetails", "Individual", "Nationalities", "Nationality"),
            element.texts(
                "IndividualDetails", "Individual", "BirthDetails", "Location", "CountryOfBirth"),
            element.texts(
                "ShipDetails", "Ship", "CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip"))
        .flatMap(List::stream)
        .forEach(country -> once.country(entry, country));
  }

  private static void effects(String imposed, EntryDraft entry, WarnOnce once) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (String text : imposed.split("\\|", -1)) {
      String measure = text.strip().toLowerCase(Locale.ROOT);
      if (measure.equals("asset freeze") || measure.equals("targeted asset freeze")) {
        effects.add(Effect.ASSET_FREEZE);
      } else if (measure.equals("travel ban")) {
        effects.add(Effect.TRAVEL_BAN);
      } else if (measure.startsWith("technical assistance")) {
        effects.add(Effect.ASSISTANCE_BAN);
      } else if (!measure.isEmpty()) {
        once.note(
            entry.place(),
            "the measure '" + text.strip() + "' matches no known effect; it was kept as a remark");
      }
    }
    entry.effects(effects);
    entry.remark("sanctions imposed", imposed.replace("|", ", "));
  }

  private static void links(XmlElement element, EntryDraft entry) {
    List<String> body = List.of("EntityDetails", "Entity");
    List<String> ship = List.of("ShipDetails", "Ship");
    link(element, entry, body, "ParentCompanies", "ParentCompany", true, false);
    link(element, entry, body, "Subsidiaries", "Subsidiary", false, false);
    link(element, entry, ship, "CurrentOwnerOperators", "CurrentOwnerOperator", true, false);
    link(element, entry, ship, "PreviousOwnerOperators", "PreviousOwnerOperator", true, true);
  }

  private static void link(
      XmlElement element,
      EntryDraft entry,
      List<String> details,
      String several,
      String text,
      boolean outward,
      boolean former) {
    for (XmlElement named : element.all(details.get(0), details.get(1), several, text)) {
      for (String name : named.text().split(";", -1)) {
        if (!name.isBlank()) {
          entry.link(
              EntryLink.of(
                  Relation.OWNED_BY,
                  outward,
                  name.strip(),
                  false,
                  text + ": " + named.text(),
                  new Place(entry.place().file(), named.line(), 0),
                  former));
        }
      }
    }
  }

  private static void remarks(XmlElement element, EntryDraft entry) {
    entry.remark("UN reference", element.first("UNReferenceNumber"));
    entry.remark("OFSI group", element.first("OFSIGroupID"));
    entry.remark("designated by", element.first("DesignationSource"));
    entry.remark("title", String.join(", ", element.texts("Titles", "Title")));
    element
        .all("Addresses", "Address")
        .forEach(address -> entry.remark("address", address.words()));
    for (String details : List.of("IndividualDetails", "EntityDetails", "ShipDetails")) {
      for (XmlElement section : element.all(details)) {
        section.children().stream()
            .flatMap(group -> group.children().stream())
            .forEach(detail -> entry.remark(detail.name(), detail.words()));
      }
    }
    for (String contact : List.of("PhoneNumbers", "EmailAddresses", "Websites")) {
      element.all(contact).forEach(address -> entry.remark(contact, address.words()));
    }
    entry.remark("", element.first("OtherInformation"));
    entry.remark("", element.first("UKStatementofReasons"));
  }
}
