package org.plumbline.internal.screening.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.LinkedTo;
import org.plumbline.internal.screening.read.ListDate;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlElement;
import org.plumbline.internal.screening.read.XmlReader;
import org.plumbline.problem.Place;

/** OFAC's plain XML: {@code SDN.XML} or {@code CONSOLIDATED.XML}. */
public final class OfacXml implements ListForm {
  private static final Set<String> LAYOUT = Set.of("sdnList", "publshInformation");

  /** The elements that can appear in an entry. */
  private static final Set<String> KNOWN =
      Spaces.words(
          "sdnEntry uid firstName lastName title sdnType remarks programList program",
          "idList id idType idNumber idCountry issueDate expirationDate",
          "akaList aka type category addressList address address1 address2 address3",
          "city stateOrProvince postalCode country nationalityList nationality mainEntry",
          "citizenshipList citizenship dateOfBirthList dateOfBirthItem dateOfBirth",
          "placeOfBirthList placeOfBirthItem placeOfBirth vesselInfo callSign vesselType",
          "vesselFlag vesselOwner tonnage grossRegisteredTonnage");

  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "sdnList");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.OFAC_XML;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    WarnOnce once = new WarnOnce(draft);
    files.forEach(file -> new Reading(file, draft, once).read());
  }

  /** Reads one file. */
  private static final class Reading {
    private final ListFile file;
    private final ListDraft draft;
    private final WarnOnce once;
    private final List<EntryDraft> entries = new ArrayList<>();
    private final OfacProgrammes programmes =
        new OfacProgrammes(PublishedList.OFAC_XML, PublishedList.OFAC_CONSOLIDATED_XML);
    private @Nullable String count;

    Reading(ListFile file, ListDraft draft, WarnOnce once) {
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
              "Publish_Date", this::date,
              "Record_Count", xml -> count = xml.element().text(),
              "sdnEntry", this::entry));
      if (count != null && !count.equals(String.valueOf(entries.size()))) {
        draft.notRead(
            Place.of(file.name()),
            "Record_Count is " + count + ", but the file has " + entries.size() + " entries");
      }
      programmes.finish(entries, file.name(), draft);
    }

    private void date(XmlReader xml) {
      Place place = xml.place();
      String date = xml.element().text();
      draft.date(place, "Publish_Date", date, ListDate.monthFirst(date));
    }

    private void entry(XmlReader xml) {
      Place place = xml.place();
      XmlElement element = xml.element();
      once.unknownIn(place.file(), element, KNOWN);
      EntryDraft entry =
          new EntryDraft(element.first("uid"), kind(element.first("sdnType"), place), place, draft);
      entry.name(name(element), NameQuality.PRIMARY);
      element.all("akaList", "aka").forEach(aka -> entry.name(name(aka), quality(aka, place)));
      countries(element, entry);
      List<String> under = element.texts("programList", "program");
      under.forEach(entry::programme);
      programmes.entry(entry.id(), under);
      LinkedTo.add(element.first("remarks"), place, entry);
      owner(element.first("vesselInfo", "vesselOwner"), entry);
      remarks(element, entry);
      entries.add(entry);
    }

    private EntryKind kind(String type, Place place) {
      Optional<EntryKind> kind = UsEntryTypes.kind(type);
      if (kind.isEmpty()) {
        once.note(place, "sdnType is '" + type + "', which is not known");
      }
      return kind.orElse(EntryKind.NOT_SAID);
    }

    /** {@code LAST, First}, as OFAC prints it. */
    private static String name(XmlElement element) {
      return Stream.of(element.first("lastName"), element.first("firstName"))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    private NameQuality quality(XmlElement aka, Place place) {
      String category = aka.first("category");
      if (category.equals("weak")) {
        return NameQuality.WEAK;
      }
      if (!category.isEmpty() && !category.equals("strong")) {
        once.note(place, "the category of a name is '" + category + "', which is not known");
      }
      String type = aka.first("type");
      return switch (type) {
        case "f.k.a." -> NameQuality.FORMER;
        case "a.k.a.", "n.k.a.", "" -> NameQuality.ALIAS;
        default -> {
          once.note(place, "the type of a name is '" + type + "', which is not known");
          yield NameQuality.ALIAS;
        }
      };
    }

    private void countries(XmlElement element, EntryDraft entry) {
      Stream.of(
              element.texts("addressList", "address", "country"),
              element.texts("nationalityList", "nationality", "country"),
              element.texts("citizenshipList", "citizenship", "country"),
              element.texts("vesselInfo", "vesselFlag"))
          .flatMap(List::stream)
          .forEach(country -> once.country(entry, country));
    }

    private static void owner(String owner, EntryDraft entry) {
      if (!owner.isEmpty()) {
        entry.link(
            EntryLink.of(
                Relation.OWNED_BY, true, owner, false, "Vessel owner: " + owner, entry.place()));
      }
    }

    private static void remarks(XmlElement element, EntryDraft entry) {
      entry.remark("title", element.first("title"));
      element.all("dateOfBirthList", "dateOfBirthItem", "dateOfBirth").stream()
          .map(XmlElement::text)
          .forEach(day -> entry.remark("born", day));
      element.all("placeOfBirthList", "placeOfBirthItem", "placeOfBirth").stream()
          .map(XmlElement::text)
          .forEach(town -> entry.remark("born in", town));
      for (XmlElement paper : element.all("idList", "id")) {
        entry.remark(
            "document",
            Stream.of("idType", "idNumber", "idCountry")
                .map(paper::first)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
      }
      for (XmlElement address : element.all("addressList", "address")) {
        entry.remark(
            "address",
            address.children().stream()
                .filter(part -> !part.name().equals("uid"))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
      }
      element.all("vesselInfo").forEach(ship -> entry.remark("ship", ship.words()));
      entry.remark("", element.first("remarks"));
    }
  }
}
