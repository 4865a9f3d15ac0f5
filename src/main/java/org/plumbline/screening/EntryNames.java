package org.plumbline.screening;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.screening.lists.EntryKind;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.Name;
import org.plumbline.screening.names.NameKind;
import org.plumbline.screening.names.ReadNames;

/** Reads the names of the entries of lists. */
final class EntryNames {
  private final ReadNames known;

  /** All that was asked for on the way to the names. */
  private final List<Name> read = new ArrayList<>();

  private EntryNames(ReadNames known) {
    this.known = known;
  }

  /** All that {@link #name} looks at for the names of a list. */
  static ReadNames of(SanctionsList list) {
    EntryNames names = new EntryNames(ReadNames.none());
    for (ListEntry entry : list.entries()) {
      if (entry.listed()) {
        for (ListedName named : entry.names()) {
          names.name(named.text(), entry.kind());
        }
      }
    }
    return ReadNames.of(names.read);
  }

  /** A name of an entry, which need not be read anew if it is known. */
  static Name name(String text, EntryKind kind, ReadNames known) {
    return new EntryNames(known).name(text, kind);
  }

  /** Where a list does not say what it names, the name may: a bureau is no person. */
  private Name name(String text, EntryKind kind) {
    if (kind == EntryKind.PERSON) {
      return read(text, NameKind.PERSON);
    }
    Name name = read(text, kind == EntryKind.NOT_SAID ? NameKind.UNKNOWN : NameKind.BODY);
    return kind == EntryKind.NOT_SAID && name.saysBody() ? read(text, NameKind.BODY) : name;
  }

  private Name read(String text, NameKind kind) {
    Name name = known.name(text, kind);
    read.add(name);
    return name;
  }
}
