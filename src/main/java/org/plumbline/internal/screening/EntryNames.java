package org.plumbline.internal.screening;

import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

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
