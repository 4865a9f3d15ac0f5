package org.plumbline.internal.screening.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.read.XmlElement;

/** The meanings of the numbers in OFAC's advanced XML, which each file defines at its start. */
final class AdvancedValues {
  private final Map<String, Map<String, String>> texts = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** Reads the element {@code ReferenceValueSets}. */
  void read(XmlElement sets) {
    for (XmlElement set : sets.children()) {
      for (XmlElement value : set.children()) {
        String id = value.attribute("ID");
        texts.computeIfAbsent(value.name(), name -> new HashMap<>()).put(id, text(value));
        if (value.name().equals("PartySubType")) {
          partyTypes.put(id, value.attribute("PartyTypeID"));
        }
        if (!value.attribute("ISO2").isEmpty()) {
          countries.put(id, value.attribute("ISO2"));
        }
      }
    }
  }

  private static String text(XmlElement value) {
    if (value.name().equals("AreaCode")) {
      return value.attribute("Description");
    }
    return value.text().isEmpty() ? value.attribute("LegalBasisShortRef") : value.text();
  }

  /**
   * The words for a number, such as {@code ("RelationType", "15003")}; empty if it is not defined.
   */
  Optional<String> of(String description, String id) {
    return Optional.ofNullable(texts.getOrDefault(description, Map.of()).get(id))
        .filter(text -> !text.isEmpty());
  }

  /** The words for a number, or the number if it is not defined. */
  String words(String description, String id) {
    return of(description, id).orElse(id);
  }

  /** The name or code of a country; empty if its number is not defined. */
  Optional<String> country(String id) {
    return Optional.ofNullable(countries.get(id)).or(() -> of("Country", id));
  }

  /** The kind of a party of this sub-type; empty if its number is not defined. */
  Optional<EntryKind> kind(String subType) {
    Optional<EntryKind> bySubType = of("PartySubType", subType).flatMap(UsEntryTypes::kind);
    return bySubType.or(
        () ->
            Optional.ofNullable(partyTypes.get(subType))
                .flatMap(type -> of("PartyType", type))
                .flatMap(UsEntryTypes::kind));
  }
}
