package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.internal.casefile.assemble.DateBounds;
import org.plumbline.internal.casefile.schema.Ids;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.Target;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.source.DrawnFrom;

/** Checks that involve several keys, such as an end before its start. */
final class CrossFieldChecks {
  private final MapNode root;
  private final FileProblems problems;

  private CrossFieldChecks(MapNode root, FileProblems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Adds a problem for each contradiction in the case. */
  static void check(MapNode root, FileProblems problems) {
    CrossFieldChecks checks = new CrossFieldChecks(root, problems);
    Ids.refuseDuplicates(root, problems);
    checks.checkPeriods(CaseTable.CASE, List.of());
    checks.checkPeriods(PartnershipTable.PARTNERSHIP, List.of("partnership"));
    checks.forEach(List.of("links"), checks::checkLink);
    checks.forEach(
        List.of("equipment"),
        entry -> checks.checkNotEarlier(entry, "diversions", "diversion", "equipment"));
    checks.forEach(
        List.of("conditions"),
        entry -> checks.checkNotEarlier(entry, "met", "fulfilment", "condition"));
    checks.forEach(
        List.of("other-partnerships"),
        entry ->
            checks.checkDifferent(
                entry, "body", "partner", "partnership pairs a body with itself"));
    checks.forEach(
        List.of("partnership", "phases"),
        entry -> checks.checkDifferent(entry, "id", "renews", "phase renews itself"));
    checks.forEach(List.of("listings"), checks::checkListedParty);
    List.of("assessments", "approvals", "aims", "in-country-assessments")
        .forEach(checks::checkNoneHasSource);
    checks.checkApprovalsNamePhase();
    checks.checkNoPhaseOutlivesEnd();
    checks.checkExpectationDays();
    checks.checkNoDuplicates(List.of("partnership", "recipients"), "organisation", "a recipient");
  }

  /** Checks every section of a map whose entries have a start and an end. */
  private void checkPeriods(Shape map, List<String> path) {
    for (Key section : map.keys()) {
      Optional<Shape> entry = section.kind().innerShape();
      Optional<Key> from = entry.flatMap(Shape::firstDay);
      Optional<Key> to = entry.flatMap(Shape::lastDay);
      if (from.isPresent() && to.isPresent()) {
        List<String> keys = new ArrayList<>(path);
        keys.add(section.name());
        forEach(keys, found -> checkOrder(found, from.get().name(), to.get().name()));
      }
    }
  }

  private void forEach(List<String> path, Consumer<MapNode> check) {
    Sections.at(root, path).map(Sections::entries).orElse(List.of()).forEach(check);
  }

  /** In a public record, "none" is a claim, so it needs a source. Silence is not absence. */
  private void checkNoneHasSource(String section) {
    boolean isPublic =
        Sections.text(root, "drawn-from")
            .filter(word -> word.text().equals(DrawnFrom.PUBLIC_RECORD.toString()))
            .isPresent();
    root.get(section)
        .filter(node -> isPublic && isUnsourcedNone(node))
        .ifPresent(
            node ->
                problems.add(
                    node.place(),
                    "in a public record, 'none' needs a source: write {none: yes, source: ...}, or leave '"
                        + section
                        + "' out if no source says so"));
  }

  private static boolean isUnsourcedNone(Node node) {
    return node instanceof TextNode text
        ? text.text().equals("none")
        : SectionKind.isNone(node) && ((MapNode) node).get("source").isEmpty();
  }

  private void checkOrder(MapNode entry, String fromKey, String toKey) {
    Optional<TextNode> to = Sections.text(entry, toKey);
    LocalDate earliest = DateBounds.earliest(entry.get(fromKey));
    if (to.isPresent() && DateBounds.latest(entry.get(toKey)).isBefore(earliest)) {
      problems.add(
          to.get().place(),
          "the end"
              + inParentheses(to.get())
              + " is before the start"
              + Sections.text(entry, fromKey).map(CrossFieldChecks::inParentheses).orElse(""));
    }
  }

  private static String inParentheses(TextNode text) {
    return " (" + SafeText.of(text.text()) + ")";
  }

  /** An entry of {@code section} cannot be dated before the entry it belongs to. */
  private void checkNotEarlier(MapNode entry, String section, String part, String owner) {
    List<MapNode> inner = entry.get(section).map(Sections::entries).orElse(List.of());
    for (MapNode later : inner) {
      Optional<TextNode> date = Sections.text(later, "date");
      if (date.isPresent()
          && DateBounds.latest(later.get("date"))
              .isBefore(DateBounds.earliest(entry.get("date")))) {
        problems.add(
            date.get().place(),
            "this "
                + part
                + " is dated "
                + SafeText.of(date.get().text())
                + ", before the "
                + owner
                + " it belongs to"
                + Sections.text(entry, "date").map(CrossFieldChecks::inParentheses).orElse(""));
      }
    }
  }

  private void checkLink(MapNode entry) {
    checkDifferent(entry, "from", "to", "link connects a body to itself");
    entry
        .get("seen")
        .filter(MapNode.class::isInstance)
        .ifPresent(seen -> checkOrder((MapNode) seen, "from", "by"));
    if (entry.get("seen").isPresent()) {
      entry
          .entry("since")
          .ifPresent(
              since ->
                  problems.add(
                      since.keyPlace(),
                      "write either 'since' or 'seen', not both: 'since' if the start is known"));
    }
  }

  private void checkDifferent(
      MapNode entry, String firstKey, String secondKey, String description) {
    Optional<TextNode> second = Sections.text(entry, secondKey);
    if (second.isPresent()
        && Sections.text(entry, firstKey).map(TextNode::text).equals(second.map(TextNode::text))) {
      problems.add(
          second.get().place(),
          "this " + description + ": " + SafeText.quoted(second.get().text()));
    }
  }

  private void checkListedParty(MapNode entry) {
    if (entry.get("organisation").isPresent() == entry.get("person-of").isPresent()) {
      problems.add(
          entry.place(),
          "a listing needs either 'organisation', or 'person-of' for a listed person, but not both");
    }
  }

  private void checkApprovalsNamePhase() {
    long phases =
        Sections.at(root, Target.PHASE.path()).map(Sections::entries).orElse(List.of()).size();
    forEach(
        List.of("approvals"),
        entry -> {
          if (entry.get("of").isEmpty() && phases > 1) {
            problems.add(
                entry.place(),
                "the key 'of' is missing; with "
                    + phases
                    + " phases, an approval must say which one it is for");
          }
        });
  }

  /** A phase that begins after the end is allowed: the work continued elsewhere. */
  private void checkNoPhaseOutlivesEnd() {
    Optional<Node> effective = Sections.at(root, List.of("partnership", "end", "effective"));
    LocalDate ended = DateBounds.latest(effective);
    forEach(
        Target.PHASE.path(),
        phase ->
            Sections.text(phase, "to")
                .filter(to -> DateBounds.latest(phase.get("from")).isBefore(ended))
                .filter(to -> !DateBounds.earliest(phase.get("to")).isBefore(ended))
                .ifPresent(
                    to ->
                        problems.add(
                            to.place(),
                            "this phase runs to "
                                + SafeText.of(to.text())
                                + ", but the assistance had ended by "
                                + PlainDate.of(ended))));
  }

  private void checkExpectationDays() {
    List<Node> expectations = root.get("expect").map(Sections::items).orElse(List.of());
    for (Node node : expectations) {
      if (expectations.size() > 1 && node instanceof MapNode map && map.get("as-of").isEmpty()) {
        problems.add(
            node.place(),
            "the key 'as-of' is missing; with several expectations, each needs its own date");
      }
    }
  }

  private void checkNoDuplicates(List<String> path, String key, String description) {
    Map<String, Place> first = new HashMap<>();
    forEach(
        path,
        entry ->
            Sections.text(entry, key)
                .ifPresent(
                    text -> {
                      if (first.putIfAbsent(text.text(), text.place()) != null) {
                        problems.add(
                            text.place(),
                            SafeText.quoted(text.text())
                                + " is "
                                + description
                                + " more than once; first at "
                                + first.get(text.text()));
                      }
                    }));
  }
}
