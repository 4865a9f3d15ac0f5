package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;

/** One check in full, on an HTML page. */
final class CheckSection {
  private final Check check;
  private final List<Pack> packs;
  private final boolean explain;
  private final CaseWords words;
  private final CaseFacts facts;
  private final Anchors anchors;
  private final Headings headings;
  private final List<Element> contents = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param number of the check on the page
   * @param headings of the check and its parts
   * @param explain whether to list the rules that raised nothing
   */
  CheckSection(Check check, int number, Headings headings, List<Pack> packs, boolean explain) {
    this.check = check;
    this.packs = packs;
    this.explain = explain;
    this.words = new CaseWords(check);
    this.facts = new CaseFacts(check);
    this.anchors = new Anchors(check, number);
    this.headings = headings;
  }

  /** The check. {@link #contents()} is complete afterwards. */
  Element write() {
    Element section = Tag.SECTION.of(head()).id(anchors.check()).css("check");
    flagTable().ifPresent(section::add);
    section.add(
        part("timeline", "The partnership in time", Timeline.of(check, anchors.part("time"))));
    CheckRest rest = new CheckRest(check, words, anchors);
    int number = 0;
    for (Pack pack : packs) {
      List<Flag> flags = flags(pack);
      number++;
      if (!flags.isEmpty()) {
        section.add(part("answer-" + number, pack.question(), flags(flags)));
      }
    }
    rest.questions()
        .ifPresent(elements -> section.add(part("questions", "Open questions", elements)));
    rest.replies()
        .ifPresent(
            elements -> section.add(part("replies", "Replies of the bodies named", elements)));
    section.add(part("limits", "What this does not cover", rest.limits(explain)));
    rest.sources().ifPresent(elements -> section.add(part("sources", "Sources", elements)));
    return section;
  }

  /** A link to each part. */
  List<Element> contents() {
    return contents;
  }

  private Element part(String name, String title, List<Element> inside) {
    String id = anchors.part(name);
    contents.add(Tag.LI.of(Element.to(id, title)));
    return Tag.SECTION.of(headings.below().of(title)).add(inside).id(id);
  }

  private List<Element> head() {
    Headline headline = new Headline(check, words);
    Element title = headings.of(check.theCase().title());
    Element verdict =
        Tag.DIV
            .of(
                Tag.P.of("Verdict: ")
                    .add(Tag.STRONG.of(headline.verdict()))
                    .say(headline.condition())
                    .css("word"),
                Tag.P.of(headline.meaning()))
            .css("verdict " + check.verdict());
    headline
        .notJudged()
        .ifPresent(
            description ->
                verdict.add(Tag.P.of(Tag.STRONG.of("Not judged:")).say(" " + description)));
    worstCase(headline, verdict);
    Rows rows =
        new Rows()
            .add("Case", Tag.DD.of(Tag.CODE.of(check.theCase().id())))
            .add("Date", DateForm.WORDS.day(check.asOf()))
            .add("Drawn from", CaseFacts.drawnFrom(check.theCase()))
            .add("Host", CaseFacts.hostsByName(check.theCase()));
    check.remarks().forEach(remark -> rows.add("Note", remark));
    check.theCase().notes().forEach(note -> rows.add("Note", CaseWords.noted(note)));
    return List.of(title.set(Attribute.DIR, "auto"), verdict, rows.list());
  }

  private void worstCase(Headline headline, Element verdict) {
    Element sentence = Tag.P.of("Worst case: ");
    if (headline.hasWorstCase()) {
      sentence.add(Tag.STRONG.of(headline.worstCase()));
    }
    verdict.add(sentence.say(headline.worstCaseLimits() + (check.hangsOn().isEmpty() ? "." : "")));
    if (!check.hangsOn().isEmpty()) {
      verdict.add(CheckRest.items(check.hangsOn().stream().map(OpenQuestion::text)));
    }
  }

  // --- flags ------------------------------------------------------------------------------------

  private Optional<Element> flagTable() {
    if (check.flags().isEmpty()) {
      return Optional.empty();
    }
    Element table =
        Tag.TABLE.of(
            Tag.CAPTION.of("Most serious first; flags that stand before those that depend"),
            Rows.heads("Severity", "Certainty", "Flag", "About"),
            Tag.TBODY.of(check.flags().stream().map(this::row).toList()));
    int flags = check.flags().size();
    return Optional.of(
        part("flags", flags == 1 ? "One flag" : "All " + flags + " flags", List.of(table)));
  }

  private Element row(Flag flag) {
    return Tag.TR.of(
        Tag.TD.of(Rows.mark(flag.severity())),
        Tag.TD.of(CaseWords.certainty(flag)).css("short"),
        Tag.TH.of(Element.to(anchors.flag(flag), flag.title())).set(Attribute.SCOPE, "row"),
        Tag.TD.of(facts.subject(flag.subject())));
  }

  private List<Flag> flags(Pack pack) {
    return check.flags().stream().filter(flag -> flag.pack().equals(pack.id())).toList();
  }

  private List<Element> flags(List<Flag> flags) {
    FlagSection section = new FlagSection(check, words, anchors, headings.below().below());
    return flags.stream().map(section::of).toList();
  }
}
