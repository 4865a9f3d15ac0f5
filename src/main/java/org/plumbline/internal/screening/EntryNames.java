package org.plumbline.internal.screening;

import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/** Turns the names of list entries into comparable names. */
final class EntryNames {
  private EntryNames() {}

  /** If the list does not say what an entry is, the name may: a bureau is not a person. */
  static Name name(String text, EntryKind kind) {
    if (kind == EntryKind.PERSON) {
      return Name.of(text, NameKind.PERSON);
    }
    Name name = Name.of(text, kind == EntryKind.NOT_SAID ? NameKind.UNKNOWN : NameKind.BODY);
    return kind == EntryKind.NOT_SAID && name.saysBody() ? Name.of(text, NameKind.BODY) : name;
  }
}
