package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.Reply;
import org.plumbline.casefile.Source;
import org.plumbline.flags.Flag;
import org.plumbline.flags.OpenQuestion;
import org.plumbline.reading.Check;
import org.plumbline.rulebook.Pack;

/** One check on a page, with everything that can be said of it. */
final class CheckSection {
  private final Check check;
  private final List<Pack> packs;
  private final boolean explain;
  private final CaseWords words;
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
    this.anchors = new Anchors(check, number);
    this.headings = headings;
  }

  /** The check; {@link #contents()} is whole after this. */
  Element write() {
    Element section = Tag.SECTION.of(head()).id(anchors.check()).css("check");
    flagTable().ifPresent(section::add);
    section.add(
        part("timeline", "The partnership in time", Timeline.of(check, anchors.part("time"))));
    int number = 0;
    for (Pack pack : packs) {
      List<Flag> flags = flags(pack);
      number++;
      if (!flags.isEmpty()) {
        section.add(part("answer-" + number, pack.question(), flags(flags)));
      }
    }
    questions().ifPresent(section::add);
    replies().ifPresent(section::add);
    section.add(part("limits", "What this does not say", limits()));
    sources().ifPresent(section::add);
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
    Element title = headings.of(check.of().title());
    Element verdict =
        Tag.DIV
            .of(
                Tag.P.of("Verdict: ")
                    .add(Tag.STRONG.of(headline.verdict()))
                    .say(headline.condition())
                    .css("word"),
                Tag.P.of(headline.meaning()))
            .css("verdict " + check.verdict());
    couldBe(verdict);
    Rows rows =
        new Rows()
            .add("Case", Tag.DD.of(Tag.CODE.of(check.of().id())))
            .add("As of", check.asOf().toString())
            .add("Drawn from", "a " + check.of().drawnFrom().toString().replace('-', ' '))
            .add("Host", String.join(", ", CaseFacts.hosts(check.of())));
    check.remarks().forEach(remark -> rows.add("Mind", remark));
    return List.of(title.set(Attribute.DIR, "auto"), verdict, rows.list());
  }

  private void couldBe(Element verdict) {
    if (check.couldBe() == check.verdict()) {
      verdict.add(Tag.P.of("It could be no graver, by the rules that were run."));
      return;
    }
    Element sentence = Tag.P.of("It could be ").add(Tag.STRONG.of(Headline.loud(check.couldBe())));
    verdict.add(sentence.say(check.hangsOn().isEmpty() ? "." : "; that hangs on:"));
    if (!check.hangsOn().isEmpty()) {
      verdict.add(items(check.hangsOn().stream().map(OpenQuestion::text)));
    }
  }

  private static Element items(Stream<String> texts) {
    return Tag.UL.of(texts.map(Tag.LI::of).toList());
  }

  // --- flags ------------------------------------------------------------------------------------

  private Optional<Element> flagTable() {
    if (check.flags().isEmpty()) {
      return Optional.empty();
    }
    Element table =
        Tag.TABLE.of(
            Tag.CAPTION.of("The gravest first; those that stand before those that depend"),
            Rows.heads("Severity", "Certainty", "Flag", "Said of"),
            Tag.TBODY.of(check.flags().stream().map(this::row).toList()));
    int flags = check.flags().size();
    return Optional.of(
        part("flags", flags == 1 ? "One flag" : "All " + flags + " flags", List.of(table)));
  }

  private Element row(Flag flag) {
    return Tag.TR.of(
        Tag.TD.of(Rows.mark(flag.severity())),
        Tag.TD.of(FlagSection.certainty(flag)).css("short"),
        Tag.TH.of(Element.to(anchors.flag(flag), flag.title())).set(Attribute.SCOPE, "row"),
        Tag.TD.of(flag.subject()));
  }

  private List<Flag> flags(Pack pack) {
    return check.flags().stream().filter(flag -> flag.pack().equals(pack.id())).toList();
  }

  private List<Element> flags(List<Flag> flags) {
    FlagSection section = new FlagSection(check, words, anchors, headings.below().below());
    return flags.stream().map(section::of).toList();
  }

  // --- what else there is -----------------------------------------------------------------------

  private Optional<Element> questions() {
    if (check.questions().isEmpty()) {
      return Optional.empty();
    }
    Element table =
        Tag.TABLE.of(
            Tag.CAPTION.of("Open questions, those first on which most flags hang"),
            Rows.heads("Question", "Why open", "Flags"),
            Tag.TBODY.of(check.questions().stream().map(CheckSection::row).toList()));
    return Optional.of(part("questions", "What is not known", List.of(table)));
  }

  private static Element row(OpenQuestion question) {
    int decides = question.decides().size();
    return Tag.TR.of(
        Tag.TH.of(question.text()).set(Attribute.SCOPE, "row"),
        Tag.TD.of(question.why().toString().replace('-', ' ')).css("short"),
        Tag.TD.of(decides == 0 ? "none" : Integer.toString(decides)));
  }

  private Optional<Element> replies() {
    List<Reply> replies = check.of().replies();
    return replies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            part(
                "replies",
                "What the bodies named replied",
                List.of(items(replies.stream().map(words::quoted)))));
  }

  private List<Element> limits() {
    List<Element> limits = new ArrayList<>();
    if (!check.of().notLookedAt().isEmpty()) {
      limits.add(
          Tag.P.of(
              "Not looked at, as the case says nothing of them: "
                  + String.join(", ", check.of().notLookedAt())
                  + "."));
    }
    int silent = check.notRaised().size();
    limits.add(
        Tag.P.of(
            silent
                + (silent == 1 ? " rule" : " rules")
                + " raised nothing"
                + (explain ? ":" : "; 'explain' says of each why not.")));
    if (explain) {
      limits.add(items(check.notRaised().stream().map(rule -> rule.code() + ": " + rule.reason())));
    }
    limits.add(Tag.P.of("Made from " + Inputs.of(check.inputs()) + "."));
    return limits;
  }

  private Optional<Element> sources() {
    List<Source> sources = check.of().sources();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            part(
                "sources",
                "Sources",
                List.of(Tag.OL.of(sources.stream().map(this::source).toList()).css("sources"))));
  }

  private Element source(Source source) {
    Element item = Tag.LI.empty().id(anchors.source(source));
    if (!source.title().isEmpty()) {
      item.add(Tag.SPAN.of(source.title()).css("title").set(Attribute.DIR, "auto")).say(". ");
    }
    item.say(words.cited(source.id()) + ". ");
    source
        .standing()
        .ifPresent(standing -> item.say("Standing: " + CaseWords.standing(standing) + ". "));
    source.read().ifPresent(read -> item.say("Read: " + read + ". "));
    if (!source.repeats().isEmpty()) {
      item.say("Repeats " + source.repeats() + ". ");
    }
    return source.url().isEmpty() ? item : item.add(Element.web(source.url()));
  }
}
