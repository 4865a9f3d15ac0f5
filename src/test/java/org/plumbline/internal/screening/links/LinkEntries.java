package org.plumbline.internal.screening.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.problem.Place;

/** A list made by hand. */
final class LinkEntries {
  static final Place PLACE = new Place("list", 1, 0);

  private final List<ListEntry> entries = new ArrayList<>();

  /** An entry that is frozen, with links as {@link #to} and {@link #link} make them. */
  LinkEntries add(String id, String name, EntryLink... links) {
    return add(id, List.of(new ListedName(name, NameQuality.PRIMARY)), frozen(), links);
  }

  LinkEntries add(String id, List<ListedName> names, Set<Effect> effects, EntryLink... links) {
    entries.add(
        new ListEntry(
            id,
            EntryKind.NOT_SAID,
            names,
            Set.of(),
            List.of(),
            effects,
            Optional.empty(),
            Optional.empty(),
            List.of(links),
            "",
            PLACE));
    return this;
  }

  static Set<Effect> frozen() {
    return Set.of(Effect.ASSET_FREEZE);
  }

  /** A link by name. */
  static EntryLink to(String name) {
    return link(Relation.LINKED_TO, true, name, false, Optional.empty());
  }

  /** A link by id. */
  static EntryLink toId(String id) {
    return link(Relation.LINKED_TO, true, id, true, Optional.empty());
  }

  static EntryLink link(
      Relation relation,
      boolean outward,
      String otherText,
      boolean byId,
      Optional<Double> percent) {
    return new EntryLink(
        relation,
        outward,
        otherText,
        byId,
        percent,
        Optional.empty(),
        Optional.empty(),
        "Linked To: " + otherText,
        PLACE);
  }

  LinkGraph graph(OwnLink... own) {
    return LinkGraph.of(Map.of("us-sdn", list()), List.of(own));
  }

  SanctionsList list() {
    return new SanctionsList(
        PublishedList.OWN_CSV, Optional.empty(), "", entries, false, List.of());
  }

  /** A link of one's own. */
  static OwnLink own(String from, Relation relation, String to, double percent) {
    return new OwnLink(
        from,
        to,
        relation,
        percent < 0 ? Optional.empty() : Optional.of(percent),
        Optional.empty(),
        Optional.empty(),
        "a source",
        new Place("own.csv", 2, 0));
  }

  static Party party(LinkGraph graph, String name) {
    return graph.named(name).get(0);
  }
}
