package org.plumbline.internal.screening.read;

import java.util.Set;
import org.plumbline.problem.Place;

/** Notes what was not understood; each sentence only once, where it first applies. */
public final class WarnOnce {
  private final ListDraft draft;

  public WarnOnce(ListDraft draft) {
    this.draft = draft;
  }

  public void note(Place place, String sentence) {
    draft.notReadOnce(place, sentence);
  }

  /** Notes an element, and all elements inside it, whose names are not known. */
  public void unknownIn(String file, XmlElement element, Set<String> known) {
    if (!known.contains(element.name())) {
      unknown(new Place(file, element.line(), 0), element.name());
    }
    element.children().forEach(child -> unknownIn(file, child, known));
  }

  void unknown(Place place, String element) {
    note(place, "element " + element + " is not known; its content was not read");
  }

  /** Adds a country by its name or code; an unknown one is noted and kept as a remark. */
  public void country(EntryDraft entry, String country) {
    if (country.isEmpty()) {
      return;
    }
    Set<String> named = Countries.exactly(country);
    Set<String> codes = named.isEmpty() ? Countries.bySmallCode(country) : named;
    if (codes.isEmpty()) {
      note(entry.place(), "'" + country + "' is not a known country");
      entry.remark("country", country);
    }
    entry.countries(codes);
  }
}
