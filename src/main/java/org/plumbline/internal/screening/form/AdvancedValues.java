package org.plumbline.internal.screening.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.read.XmlElement;

/** What the numbers in OFAC's advanced form stand for: the file begins with saying so. */
final class AdvancedValues {
  private final Map<String, Map<String, String>> texts = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** Takes {@code ReferenceValueSets}. */
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

  /** The words for a number, such as {@code ("RelationType", "15003")}; empty if not said. */
  Optional<String> of(String description, String id) {
    return Optional.ofNullable(texts.getOrDefault(description, Map.of()).get(id))
        .filter(text -> !text.isEmpty());
  }

  /** The words, or else the number itself. */
  String words(String description, String id) {
    return of(description, id).orElse(id);
  }

  /** The name or code of a country; empty if its number is not said. */
  Optional<String> country(String id) {
    return Optional.ofNullable(countries.get(id)).or(() -> of("Country", id));
  }

  /** What a party of this sub-type is; empty if its number is not said. */
  Optional<EntryKind> kind(String subType) {
    Optional<EntryKind> bySubType = of("PartySubType", subType).flatMap(AdvancedValues::kindOf);
    return bySubType.or(
        () ->
            Optional.ofNullable(partyTypes.get(subType))
                .flatMap(type -> of("PartyType", type))
                .flatMap(AdvancedValues::kindOf));
  }

  private static Optional<EntryKind> kindOf(String words) {
    return switch (words) {
      case "Individual" -> Optional.of(EntryKind.PERSON);
      case "Entity" -> Optional.of(EntryKind.BODY);
      case "Vessel" -> Optional.of(EntryKind.SHIP);
      case "Aircraft" -> Optional.of(EntryKind.AIRCRAFT);
      default -> Optional.empty();
    };
  }
}
