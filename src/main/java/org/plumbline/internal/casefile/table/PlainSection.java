package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.Fact;
import org.plumbline.internal.casefile.schema.Shape;

/**
 * A section whose entries become facts of one type, each key filling the component that it names.
 *
 * @param key of the section
 * @param type of its facts
 * @param shape of its entries
 * @param owner the component that has the id of the entry it stands in; empty for a section of the
 *     case
 * @param wasThere what to ask where nothing says whether there is any, with %s for the entry it
 *     stands in; empty where silence is nothing to look at
 * @param sameDay the key of the entry it stands in that has its day, if its own is missing; empty
 *     if none has
 * @param within the sections that stand in its entries
 */
public record PlainSection(
    String key,
    Class<? extends Fact> type,
    Shape shape,
    String owner,
    String wasThere,
    String sameDay,
    List<PlainSection> within) {
  /** A section that tells what happened; if it is missing, there is nothing to look at. */
  static PlainSection of(
      String key, Class<? extends Fact> type, Shape shape, PlainSection... within) {
    return new PlainSection(key, type, shape, "", "", "", List.of(within));
  }

  /** A section that tells what ought to have been done; if it is missing, nobody knows. */
  static PlainSection duty(String key, Class<? extends Fact> type, Shape shape, String wasThere) {
    return new PlainSection(key, type, shape, "", wasThere, "", List.of());
  }

  /** The same inside the entries of another; {@code component} names the entry. */
  PlainSection of(String component) {
    return new PlainSection(key, type, shape, component, wasThere, sameDay, within);
  }

  /** Its day is that of {@code ownerKey}, where its own is missing. */
  PlainSection onTheDayOf(String ownerKey) {
    return new PlainSection(key, type, shape, owner, wasThere, ownerKey, within);
  }

  public boolean isDuty() {
    return !wasThere.isEmpty();
  }
}
