package org.plumbline.internal.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseTree;
import org.plumbline.fact.duty.ApprovalRequired;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.Place;
import org.plumbline.source.DrawnFrom;

/** The acts from the closed list that can be tried on a case, all on the same day. */
final class RemedyActs {
  private static final Place TRIED = Place.of("what was tried");

  private final CaseTree tree;
  private final boolean isWhole;
  private final LocalDate day;
  private final List<CaseFact> facts;
  private final List<Remedy.Act> found = new ArrayList<>();

  private RemedyActs(Case theCase, LocalDate day) {
    this.tree = theCase.tree();
    this.isWhole = theCase.drawnFrom() == DrawnFrom.DEPARTMENT_FILE;
    this.day = day;
    this.facts = theCase.facts();
  }

  /** All acts except pausing and ending, the least demanding first. */
  static List<Remedy.Act> on(Case theCase, LocalDate day) {
    RemedyActs acts = new RemedyActs(theCase, day);
    acts.ofEach(RemedyKind.REVIEW, acts.made(), "assessment %s is reviewed", "reviews", "");
    acts.publications();
    acts.assessments();
    acts.approvals();
    acts.inCountryAssessments();
    acts.ofEach(
        RemedyKind.CONSENT,
        acts.each("officers"),
        "the home authority of officers %s consents",
        "consents",
        "");
    acts.assurances("equipment", "use", "its use");
    acts.assurances("acts", "death-penalty", "the death penalty");
    acts.ofEach(
        RemedyKind.FULFILMENT,
        acts.each("conditions"),
        "condition %s is recorded as met",
        "met",
        "");
    acts.entry(
        RemedyKind.AIM,
        "new",
        "human rights are set as an aim",
        List.of("aims"),
        acts.dated("aim-tried", ", human-rights: yes"));
    acts.setToYes(
        RemedyKind.TRANSFER_RULED_OUT,
        "end",
        "a continuation of the work under another body is ruled out",
        List.of("partnership", "end", "transfer-ruled-out"));
    return List.copyOf(acts.found);
  }

  /** Pausing and ending the assistance; empty if the case has an end. */
  static List<Remedy.Act> stops(Case theCase, LocalDate day) {
    RemedyActs acts = new RemedyActs(theCase, day);
    if (acts.tree.at(List.of("partnership", "end")).isEmpty()) {
      acts.pause();
      acts.end();
    }
    return List.copyOf(acts.found);
  }

  private void act(RemedyKind kind, String about, String words, UnaryOperator<CaseTree> change) {
    found.add(new Remedy.Act(kind, about, words + " on " + PlainDate.of(day), change));
  }

  private void entry(
      RemedyKind kind, String about, String words, List<String> section, MapNode entry) {
    if (canAdd(section)) {
      act(kind, about, words, changed -> add(changed, section, entry));
    }
  }

  /** One act for each item: adds an entry to its section {@code key}. */
  private void ofEach(
      RemedyKind kind, Stream<Item> items, String words, String key, String moreKeys) {
    items.forEach(
        item ->
            entry(
                kind,
                item.id,
                words.formatted(item.id),
                item.path(key),
                dated(key + "-tried-" + item.section + "-" + item.number, moreKeys)));
  }

  private MapNode dated(String id, String moreKeys) {
    return map("{id: " + id + ", date: " + day + moreKeys + "}");
  }

  private void publications() {
    made()
        .forEach(
            assessment -> {
              publish(assessment, "the rating", "rating", "disclosed");
              publish(assessment, "a summary", "summary-published");
            });
  }

  /** The assessments that were made. */
  private Stream<Item> made() {
    return each("assessments")
        .filter(
            item ->
                text(item.map, "made").map("yes"::equals).orElse(true)
                    && item.map.get("not-required").isEmpty());
  }

  private void publish(Item assessment, String description, String... keys) {
    setToYes(
        RemedyKind.PUBLICATION,
        assessment.id + " " + description,
        description + " of assessment " + assessment.id + " is published",
        assessment.path(keys));
  }

  /** Only where the case says no: if it leaves this open, a document may show it instead. */
  private void setToYes(RemedyKind kind, String about, String words, List<String> path) {
    tree.at(path)
        .map(node -> node instanceof MapNode map ? map.get("is").orElse(map) : node)
        .filter(node -> node instanceof TextNode text && text.text().equals("no"))
        .ifPresent(
            no ->
                act(kind, about, words, changed -> changed.with(path, new TextNode(TRIED, "yes"))));
  }

  /** The findings of the new assessment stay open. */
  private void assessments() {
    String open = ", regime: OSJA, risks-named: unknown, reviews: none";
    entry(
        RemedyKind.ASSESSMENT,
        "new",
        "a new assessment is made, whatever it finds,",
        List.of("assessments"),
        dated("assessment-tried", open + ", mitigations: unknown, rating: unknown"));
    entry(
        RemedyKind.ASSESSMENT,
        "new",
        "a new assessment is made that names measures against the risks, and is published with its"
            + " rating, whatever that is,",
        List.of("assessments"),
        dated(
            "assessment-tried",
            open
                + ", mitigations: [what the new assessment asks for]"
                + ", rating: {after: unknown, before: unknown, disclosed: yes}"
                + ", summary-published: yes"));
  }

  private void approvals() {
    facts.stream()
        .filter(fact -> fact.type().type() == ApprovalRequired.class)
        .forEach(
            required -> {
              String body = required.value(ApprovalRequired::body).written();
              String phase = required.value(ApprovalRequired::phase).written();
              if (isListed(phase, body)) {
                approval(phase, body, "unknown", "");
                approval(phase, body, "minister", ", by a minister,");
              }
            });
  }

  /**
   * If a public record lists no approval by that body, adding one would make the section count as
   * complete.
   */
  private boolean isListed(String phase, String body) {
    return isWhole
        || each("approvals")
            .anyMatch(
                approval ->
                    text(approval.map, "body").filter(body::equals).isPresent()
                        && text(approval.map, "of").map(phase::equals).orElse(true));
  }

  private void approval(String phase, String body, String rank, String how) {
    String id = "approval-tried-" + phase + "-" + Integer.toHexString(body.hashCode());
    entry(
        RemedyKind.APPROVAL,
        phase + " " + body,
        body + " agrees to phase " + phase + how,
        List.of("approvals"),
        with(
            with(dated(id, ", state: given, rank: " + rank), "of", new TextNode(TRIED, phase)),
            "body",
            new TextNode(TRIED, body)));
  }

  private void inCountryAssessments() {
    tree.at(List.of("partnership", "hosts")).stream()
        .filter(ListNode.class::isInstance)
        .flatMap(hosts -> ((ListNode) hosts).items().stream())
        .filter(TextNode.class::isInstance)
        .map(host -> ((TextNode) host).text())
        .forEach(
            country ->
                entry(
                    RemedyKind.IN_COUNTRY_ASSESSMENT,
                    country,
                    "the post in " + country + " assesses the country",
                    List.of("in-country-assessments"),
                    dated(
                        "post-tried-" + country.toLowerCase(Locale.ROOT),
                        ", country: '" + country + "'")));
  }

  private void assurances(String section, String about, String description) {
    ofEach(
        RemedyKind.ASSURANCE,
        each(section),
        "the host gives a written assurance on " + description + " for %s",
        "assurances",
        ", about: " + about + ", form: written");
  }

  private void pause() {
    List<String> section = List.of("partnership", "pauses");
    MapNode pause = map("{id: pause-tried, from: " + day + ", why: other}");
    if (tree.at(section).isEmpty() || canAdd(section)) {
      act(
          RemedyKind.PAUSE,
          "stop",
          "the assistance is paused",
          changed -> add(changed, section, pause));
    }
  }

  private void end() {
    MapNode end = map("{announced: " + day + ", effective: " + day + ", why: other}");
    act(
        RemedyKind.END,
        "stop",
        "the assistance ends",
        changed -> changed.with(List.of("partnership", "end"), end));
  }

  // --- the entries of the file ------------------------------------------------------------------

  private record Item(String section, int number, String id, MapNode map) {
    List<String> path(String... keys) {
      return Stream.concat(Stream.of(section, Integer.toString(number)), Stream.of(keys)).toList();
    }
  }

  /** The entries of a section, with their ids or numbers. */
  private Stream<Item> each(String section) {
    List<Item> items = new ArrayList<>();
    List<Node> nodes =
        tree.at(List.of(section))
            .filter(ListNode.class::isInstance)
            .map(list -> ((ListNode) list).items())
            .orElse(List.of());
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof MapNode map) {
        items.add(new Item(section, i, text(map, "id").orElse("number " + (i + 1)), map));
      }
    }
    return items.stream();
  }

  private static Optional<String> text(MapNode map, String key) {
    return map.get(key).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).text());
  }

  private static MapNode map(String yaml) {
    return (MapNode) Yaml.parse(yaml, TRIED.file());
  }

  private static MapNode with(MapNode map, String key, Node value) {
    List<MapNode.Entry> entries = new ArrayList<>(map.entries());
    entries.add(new MapNode.Entry(key, TRIED, value));
    return new MapNode(TRIED, entries);
  }

  /**
   * Whether the file lists entries of a section, says that there are none, or is complete.
   * Otherwise a new entry would make the section count as complete.
   */
  private boolean canAdd(List<String> section) {
    return tree.at(section).map(node -> node instanceof ListNode || isNone(node)).orElse(isWhole);
  }

  private static boolean isNone(Node node) {
    return node instanceof TextNode text
        ? text.text().equals("none")
        : node instanceof MapNode map && map.get("none").isPresent();
  }

  /** Adds an entry. If it replaces an explicit {@code none}, it takes over the source of that. */
  private static CaseTree add(CaseTree to, List<String> section, MapNode entry) {
    Optional<Node> present = to.at(section);
    if (present.isPresent() && present.get() instanceof ListNode list) {
      List<String> path = new ArrayList<>(section);
      path.add(Integer.toString(list.items().size()));
      return to.with(path, entry);
    }
    MapNode sourced =
        present
            .filter(MapNode.class::isInstance)
            .flatMap(none -> ((MapNode) none).get("source"))
            .map(source -> with(entry, "source", source))
            .orElse(entry);
    return to.with(section, new ListNode(TRIED, List.of(sourced)));
  }
}
