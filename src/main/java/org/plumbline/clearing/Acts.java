package org.plumbline.clearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.DrawnFrom;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextNode;
import org.plumbline.facts.ApprovalRequired;
import org.plumbline.facts.Fact;

/** The acts of the closed list that can be tried on a case, all done on one day. */
final class Acts {
  private final CaseTree tree;
  private final Entries entries;
  private final LocalDate day;
  private final List<CaseFact> facts;
  private final List<Step.Act> found = new ArrayList<>();

  private Acts(Case of, LocalDate day) {
    this.tree = of.tree();
    this.entries = new Entries(tree, of.drawnFrom() == DrawnFrom.DEPARTMENT_FILE);
    this.day = day;
    this.facts = of.facts();
  }

  /** All but pausing and ending, those that ask least first. */
  static List<Step.Act> on(Case of, LocalDate day) {
    Acts acts = new Acts(of, day);
    acts.reviews();
    acts.publications();
    acts.assessments();
    acts.approvals();
    acts.inCountryAssessments();
    acts.consents();
    acts.assurances("equipment", "use", "its use");
    acts.assurances("acts", "death-penalty", "the death penalty");
    acts.fulfilments();
    acts.aims();
    acts.transfer();
    return List.copyOf(acts.found);
  }

  /** Pausing and ending the assistance; nothing if the case has an end. */
  static List<Step.Act> stops(Case of, LocalDate day) {
    Acts acts = new Acts(of, day);
    if (acts.tree.at(List.of("partnership", "end")).isEmpty()) {
      acts.pause();
      acts.end();
    }
    return List.copyOf(acts.found);
  }

  private void act(Allowed allowed, String about, String words, Step.Change change) {
    found.add(new Step.Act(allowed, about, words + " on " + day, change));
  }

  private void entry(
      Allowed allowed, String about, String words, List<String> section, MapNode entry) {
    if (entries.canAdd(section)) {
      act(allowed, about, words, tried -> Entries.add(tried, section, entry));
    }
  }

  private void reviews() {
    each("assessments")
        .filter(assessment -> isMade(assessment.map))
        .forEach(
            assessment ->
                entry(
                    Allowed.REVIEW,
                    assessment.id,
                    "assessment " + assessment.id + " is reviewed",
                    assessment.path("reviews"),
                    Entries.map(
                        "id", "review-tried-" + assessment.number, "date", day.toString())));
  }

  private static boolean isMade(MapNode assessment) {
    return text(assessment, "made").map("yes"::equals).orElse(true)
        && assessment.get("not-required").isEmpty();
  }

  private void publications() {
    each("assessments")
        .filter(assessment -> isMade(assessment.map))
        .forEach(
            assessment -> {
              publish(assessment, "its rating", "rating", "disclosed");
              publish(assessment, "a summary", "summary-published");
            });
  }

  /** Only what the case says is not public; what it leaves open a document may show. */
  private void publish(Item assessment, String what, String... keys) {
    List<String> path = assessment.path(keys);
    if (isNo(path)) {
      act(
          Allowed.PUBLICATION,
          assessment.id + " " + what,
          "of assessment " + assessment.id + " " + what + " is published",
          tried -> tried.with(path, Entries.text("yes")));
    }
  }

  private boolean isNo(List<String> path) {
    return tree.at(path)
        .map(node -> node instanceof MapNode map ? map.get("is").orElse(map) : node)
        .filter(node -> node instanceof TextNode text && text.text().equals("no"))
        .isPresent();
  }

  /** What an assessment would find is left open. */
  private void assessments() {
    MapNode open =
        Entries.with(
            Entries.map(
                "id",
                "assessment-tried",
                "regime",
                "OSJA",
                "date",
                day.toString(),
                "risks-named",
                "unknown"),
            "reviews",
            Entries.text("none"));
    MapNode plain =
        Entries.with(
            Entries.with(open, "mitigations", Entries.text("unknown")),
            "rating",
            Entries.text("unknown"));
    entry(
        Allowed.ASSESSMENT,
        "new",
        "a new assessment is made, whatever it finds,",
        List.of("assessments"),
        plain);
    MapNode published =
        Entries.with(
            Entries.with(
                Entries.with(
                    open,
                    "mitigations",
                    Entries.list(Entries.text("what the new assessment asks for"))),
                "rating",
                Entries.map("after", "unknown", "before", "unknown", "disclosed", "yes")),
            "summary-published",
            Entries.text("yes"));
    entry(
        Allowed.ASSESSMENT,
        "new",
        "a new assessment is made, whatever rating it finds, that names measures against the risks,"
            + " and is published with its rating,",
        List.of("assessments"),
        published);
  }

  private void approvals() {
    of(ApprovalRequired.class)
        .forEach(
            required -> {
              String body = required.value("body").written();
              String phase = required.value("phase").written();
              if (isTold(phase, body)) {
                approval(phase, body, "unknown", "");
                approval(phase, body, "minister", ", by a minister,");
              }
            });
  }

  /**
   * Where a public record names nobody who must agree to a phase, an approval would make it pass
   * for complete.
   */
  private boolean isTold(String phase, String body) {
    return entries.isWhole()
        || each("approvals")
            .anyMatch(
                approval ->
                    text(approval.map, "body").filter(body::equals).isPresent()
                        && text(approval.map, "of").map(phase::equals).orElse(true));
  }

  private void approval(String phase, String body, String rank, String how) {
    String about = phase + " " + body;
    entry(
        Allowed.APPROVAL,
        about,
        body + " agrees to phase " + phase + how,
        List.of("approvals"),
        Entries.map(
            "id",
            "approval-tried-" + phase + "-" + Integer.toHexString(body.hashCode()),
            "body",
            body,
            "of",
            phase,
            "state",
            "given",
            "date",
            day.toString(),
            "rank",
            rank));
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
                    Allowed.IN_COUNTRY_ASSESSMENT,
                    country,
                    "the post makes its assessment of the country " + country,
                    List.of("in-country-assessments"),
                    Entries.map(
                        "id",
                        "post-tried-" + country.toLowerCase(java.util.Locale.ROOT),
                        "country",
                        country,
                        "date",
                        day.toString())));
  }

  private void consents() {
    each("officers")
        .forEach(
            officers ->
                entry(
                    Allowed.CONSENT,
                    officers.id,
                    "the home authority of officers " + officers.id + " consents",
                    officers.path("consents"),
                    Entries.map("id", "consent-tried-" + officers.number, "date", day.toString())));
  }

  private void assurances(String section, String about, String what) {
    each(section)
        .forEach(
            item ->
                entry(
                    Allowed.ASSURANCE,
                    item.id,
                    "the host gives a written assurance on " + what + " for " + item.id,
                    item.path("assurances"),
                    Entries.map(
                        "id",
                        "assurance-tried-" + section + "-" + item.number,
                        "about",
                        about,
                        "form",
                        "written",
                        "date",
                        day.toString())));
  }

  private void fulfilments() {
    each("conditions")
        .forEach(
            condition ->
                entry(
                    Allowed.FULFILMENT,
                    condition.id,
                    "condition " + condition.id + " is met, and that is recorded,",
                    condition.path("met"),
                    Entries.map("id", "met-tried-" + condition.number, "date", day.toString())));
  }

  private void aims() {
    entry(
        Allowed.AIM,
        "new",
        "an aim of human rights is set",
        List.of("aims"),
        Entries.map("id", "aim-tried", "human-rights", "yes", "date", day.toString()));
  }

  private void transfer() {
    List<String> path = List.of("partnership", "end", "transfer-ruled-out");
    if (isNo(path)) {
      act(
          Allowed.TRANSFER_RULED_OUT,
          "end",
          "it is ruled out that the work goes on under another body",
          tried -> tried.with(path, Entries.text("yes")));
    }
  }

  private void pause() {
    List<String> section = List.of("partnership", "pauses");
    MapNode pause = Entries.map("id", "pause-tried", "from", day.toString(), "why", "other");
    if (tree.at(section).isEmpty() || entries.canAdd(section)) {
      act(
          Allowed.PAUSE,
          "stop",
          "the assistance is paused",
          tried -> Entries.add(tried, section, pause));
    }
  }

  private void end() {
    act(
        Allowed.END,
        "stop",
        "the assistance ends",
        tried ->
            tried.with(
                List.of("partnership", "end"),
                Entries.map(
                    "announced", day.toString(), "effective", day.toString(), "why", "other")));
  }

  // --- the entries of the file ------------------------------------------------------------------

  private record Item(String section, int number, String id, MapNode map) {
    List<String> path(String... keys) {
      return Stream.concat(Stream.of(section, Integer.toString(number)), Stream.of(keys)).toList();
    }
  }

  /** The entries of a section that have an id, by which a reader finds them. */
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

  private Stream<CaseFact> of(Class<? extends Fact> type) {
    return facts.stream().filter(fact -> fact.type().type() == type);
  }
}
