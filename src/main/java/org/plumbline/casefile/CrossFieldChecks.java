package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.internal.casefile.assemble.DateBounds;
import org.plumbline.internal.casefile.schema.Ids;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Target;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.Place;
import org.plumbline.source.DrawnFrom;

/** What no key can tell by itself: values that contradict each other. */
final class CrossFieldChecks {
  /** Sections, and the keys of the beginning and the end of their entries. */
  private static final List<List<String>> SPANS =
      List.of(
          List.of("from", "to", "partnership", "phases"),
          List.of("from", "to", "partnership", "pauses"),
          List.of("from", "to", "listings"),
          List.of("from", "to", "deployment-programmes"),
          List.of("from", "to", "other-partnerships"),
          List.of("from", "to", "host-laws"),
          List.of("from", "to", "fees"),
          List.of("from", "to", "hand-overs"),
          List.of("since", "until", "links"));

  private static final Map<String, Integer> MOST =
      Map.of("organisations", 500, "links", 1000, "listings", 500, "incidents", 200);

  private final MapNode root;
  private final FileProblems problems;

  private CrossFieldChecks(MapNode root, FileProblems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Adds all contradictions of the case. */
  static void check(MapNode root, FileProblems problems) {
    CrossFieldChecks sense = new CrossFieldChecks(root, problems);
    Ids.refuseTwice(root, problems);
    SPANS.forEach(
        span ->
            sense.each(
                span.subList(2, span.size()),
                entry -> sense.inOrder(entry, span.get(0), span.get(1))));
    sense.each(List.of("links"), sense::link);
    sense.each(List.of("equipment"), entry -> sense.laterWithin(entry, "diversions"));
    sense.each(List.of("conditions"), entry -> sense.laterWithin(entry, "met"));
    sense.each(
        List.of("other-partnerships"),
        entry -> sense.differ(entry, "body", "partner", "a partnership of a body with itself"));
    sense.each(
        List.of("partnership", "phases"),
        entry -> sense.differ(entry, "id", "renews", "a phase that renews itself"));
    sense.each(List.of("listings"), sense::oneListed);
    List.of("assessments", "approvals", "aims", "in-country-assessments")
        .forEach(sense::noneNeedsSource);
    MOST.forEach(sense::notTooMany);
    sense.approvalsNamePhase();
    sense.nothingRunsAfterTheEnd();
    sense.eachExpectationHasItsDay();
    sense.eachOnce(List.of("partnership", "recipients"), "organisation", "a recipient");
  }

  private void each(List<String> path, Consumer<MapNode> check) {
    Sections.at(root, path).map(Sections::entries).orElse(List.of()).forEach(check);
  }

  /** What is held against everything else must be few enough for an answer in time. */
  private void notTooMany(String section, int most) {
    root.get(section)
        .filter(node -> Sections.items(node).size() > most)
        .ifPresent(
            node ->
                problems.add(
                    node.place(),
                    "here are "
                        + Sections.items(node).size()
                        + " "
                        + section
                        + "; a case holds at most "
                        + most));
  }

  /** In a public record silence is no absence; that there is none, somebody must have said. */
  private void noneNeedsSource(String section) {
    boolean isPublic =
        Sections.text(root, "drawn-from")
            .filter(word -> word.text().equals(DrawnFrom.PUBLIC_RECORD.toString()))
            .isPresent();
    root.get(section)
        .filter(node -> isPublic && isBareNone(node))
        .ifPresent(
            node ->
                problems.add(
                    node.place(),
                    "that there are no "
                        + section
                        + " needs a source in a public record; write {none: yes, source: ...}, or"
                        + " leave the section out if nobody says so"));
  }

  private static boolean isBareNone(Node node) {
    return node instanceof TextNode text
        ? text.text().equals("none")
        : SectionKind.isNone(node) && ((MapNode) node).get("source").isEmpty();
  }

  private void inOrder(MapNode entry, String fromKey, String toKey) {
    Optional<TextNode> to = Sections.text(entry, toKey);
    LocalDate earliest = DateBounds.earliest(entry.get(fromKey));
    if (to.isPresent() && DateBounds.latest(entry.get(toKey)).isBefore(earliest)) {
      problems.add(
          to.get().place(),
          "the end "
              + SafeText.of(to.get().text())
              + " is before the beginning"
              + Sections.text(entry, fromKey)
                  .map(from -> " " + SafeText.of(from.text()))
                  .orElse(""));
    }
  }

  /** What follows from something does not come before it. */
  private void laterWithin(MapNode entry, String section) {
    List<MapNode> inner = entry.get(section).map(Sections::entries).orElse(List.of());
    for (MapNode later : inner) {
      Optional<TextNode> date = Sections.text(later, "date");
      if (date.isPresent()
          && DateBounds.latest(later.get("date"))
              .isBefore(DateBounds.earliest(entry.get("date")))) {
        problems.add(
            date.get().place(),
            SafeText.of(date.get().text())
                + " is before "
                + Sections.text(entry, "date").map(from -> SafeText.of(from.text())).orElse("")
                + ", when that was there to which it belongs");
      }
    }
  }

  private void link(MapNode entry) {
    differ(entry, "from", "to", "a link of a body to itself");
    entry
        .get("seen")
        .filter(MapNode.class::isInstance)
        .ifPresent(seen -> inOrder((MapNode) seen, "from", "by"));
    if (entry.get("seen").isPresent()) {
      entry
          .entry("since")
          .ifPresent(
              since ->
                  problems.add(
                      since.keyPlace(),
                      "since and seen exclude each other: write since if the start is known"));
    }
  }

  private void differ(MapNode entry, String oneKey, String otherKey, String description) {
    Optional<TextNode> otherText = Sections.text(entry, otherKey);
    if (otherText.isPresent()
        && Sections.text(entry, oneKey).map(TextNode::text).equals(otherText.map(TextNode::text))) {
      problems.add(
          otherText.get().place(),
          "this is " + description + ": " + SafeText.quoted(otherText.get().text()));
    }
  }

  private void oneListed(MapNode entry) {
    if (entry.get("organisation").isPresent() == entry.get("person-of").isPresent()) {
      problems.add(
          entry.place(),
          "a listing names either an organisation or, with person-of, the body of a person");
    }
  }

  private void approvalsNamePhase() {
    long phases =
        Sections.at(root, Target.PHASE.path()).map(Sections::entries).orElse(List.of()).size();
    each(
        List.of("approvals"),
        entry -> {
          if (entry.get("of").isEmpty() && phases > 1) {
            problems.add(
                entry.place(),
                "the key 'of' is missing: there are "
                    + phases
                    + " phases, and the approval is of one");
          }
        });
  }

  /** But for what begins after it: then the work moved on. */
  private void nothingRunsAfterTheEnd() {
    Optional<Node> effective = Sections.at(root, List.of("partnership", "end", "effective"));
    LocalDate ended = DateBounds.latest(effective);
    each(
        Target.PHASE.path(),
        phase ->
            Sections.text(phase, "to")
                .filter(to -> DateBounds.latest(phase.get("from")).isBefore(ended))
                .filter(to -> !DateBounds.earliest(phase.get("to")).isBefore(ended))
                .ifPresent(
                    to ->
                        problems.add(
                            to.place(),
                            "this phase runs up to "
                                + SafeText.of(to.text())
                                + ", but the assistance had ended by "
                                + ended)));
  }

  private void eachExpectationHasItsDay() {
    List<Node> expectations = root.get("expect").map(Sections::items).orElse(List.of());
    for (Node node : expectations) {
      if (expectations.size() > 1 && node instanceof MapNode map && map.get("as-of").isEmpty()) {
        problems.add(
            node.place(), "the key 'as-of' is missing: several expectations differ in their day");
      }
    }
  }

  private void eachOnce(List<String> path, String key, String description) {
    Map<String, Place> first = new HashMap<>();
    each(
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
                                + " twice; first at "
                                + first.get(text.text()));
                      }
                    }));
  }
}
