package org.plumbline.screening;

import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameKind;

/** Reads the names of the entries of lists. */
final class EntryNames {
  private EntryNames() {}

  /** Where a list does not say what it names, the name may: a bureau is no person. */
  static Name name(String text, EntryKind kind) {
    if (kind == EntryKind.PERSON) {
      return Name.of(text, NameKind.PERSON);
    }
    Name name = Name.of(text, kind == EntryKind.NOT_SAID ? NameKind.UNKNOWN : NameKind.BODY);
    return kind == EntryKind.NOT_SAID && name.saysBody() ? Name.of(text, NameKind.BODY) : name;
  }
}
