package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.ChainPath;
import org.plumbline.internal.report.words.ShownFacts;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;

/** The grounds of a flag on a page: facts with source and place, and what was not found. */
final class GroundList {
  private final CaseWords words;
  private final CaseFacts facts;
  private final Anchors anchors;
  private final Headings headings;
  private final ShownFacts shownFacts = new ShownFacts();

  GroundList(CaseWords words, CaseFacts facts, Anchors anchors, Headings headings) {
    this.words = words;
    this.facts = facts;
    this.anchors = anchors;
    this.headings = headings;
  }

  /** All grounds of a flag, the chain of the first as a picture. */
  List<Element> of(Flag flag) {
    List<Element> all = new ArrayList<>();
    for (Ground ground : flag.grounds()) {
      boolean isFirst = all.isEmpty();
      all.add(headings.of(isFirst ? "Facts and searches" : "Another ground").css("small"));
      if (isFirst) {
        ChainPath.of(ground, facts)
            .map(path -> ChainDrawing.of(path, facts, anchors.flag(flag) + "-chain"))
            .ifPresent(all::add);
      } else {
        all.add(Tag.P.of(CaseWords.sentence(flag.guarded(ground))));
      }
      ground(ground, isFirst, all);
    }
    return all;
  }

  private void ground(Ground ground, boolean isFirst, List<Element> all) {
    String numbers = shownFacts.numbers(ground.evidence());
    if (!isFirst && !numbers.isEmpty()) {
      all.add(Tag.P.of("It relies on " + numbers + "."));
    }
    List<Evidence> fresh = ground.evidence().stream().filter(shownFacts::isNew).toList();
    if (!fresh.isEmpty()) {
      all.add(
          Tag.OL
              .of(fresh.stream().map(this::fact).toList())
              .css("facts")
              .set(Attribute.START, shownFacts.number(fresh.get(0))));
    }
    ground.searches().stream().filter(shownFacts::isNew).forEach(search -> search(search, all));
  }

  private Element fact(Evidence evidence) {
    Element item = Tag.LI.of(evidence.text() + " ");
    Element from = Tag.SPAN.empty().css("from");
    String separator = "";
    for (String id : evidence.sources()) {
      from.say(separator).add(anchors.toSource(id, words.cited(id)));
      separator = "; ";
    }
    String standing = evidence.standing().map(CaseWords::standing).orElse("");
    if (!standing.isEmpty()) {
      from.say(separator.isEmpty() ? standing : " (" + standing + ")");
    }
    item.add(from).say(" ").add(Tag.CODE.of(evidence.place().toString()).css("place"));
    evidence
        .notes()
        .forEach(
            note ->
                item.add(Tag.P.of(CaseWords.noted(note)).css("note").set(Attribute.DIR, "auto")));
    return item;
  }

  private void search(LookedFor search, List<Element> all) {
    int seen = search.lookedAt();
    all.add(
        Tag.P.of(
            "Looked for and not found: "
                + search.description()
                + "; the case has "
                + (seen == 0 ? "none" : seen == 1 ? "one" : Integer.toString(seen))
                + " of that kind."
                + (search.absences().isEmpty() ? "" : " The case itself says so:")));
    if (!search.absences().isEmpty()) {
      all.add(Tag.UL.of(search.absences().stream().map(this::fact).toList()).css("facts"));
    }
  }
}
