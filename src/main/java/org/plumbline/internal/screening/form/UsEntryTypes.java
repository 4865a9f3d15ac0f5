package org.plumbline.internal.screening.form;

import java.util.Optional;
import org.plumbline.internal.screening.list.EntryKind;

/** The words of US lists for kinds of entry. */
final class UsEntryTypes {
  private UsEntryTypes() {}

  /** Empty if the word is not known. */
  static Optional<EntryKind> kind(String word) {
    return switch (word) {
      case "Individual" -> Optional.of(EntryKind.PERSON);
      case "Entity" -> Optional.of(EntryKind.BODY);
      case "Vessel" -> Optional.of(EntryKind.SHIP);
      case "Aircraft" -> Optional.of(EntryKind.AIRCRAFT);
      default -> Optional.empty();
    };
  }
}
