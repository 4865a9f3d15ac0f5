package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.check.Check;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.Inputs;
import org.plumbline.result.OpenQuestion;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/** What follows the flags of a check: open questions, replies, limits, sources. */
final class CheckRest {
  private final Check check;
  private final CaseWords words;
  private final Anchors anchors;

  CheckRest(Check check, CaseWords words, Anchors anchors) {
    this.check = check;
    this.words = words;
    this.anchors = anchors;
  }

  /** A list of texts. */
  static Element items(Stream<String> texts) {
    return Tag.UL.of(texts.map(Tag.LI::of).toList());
  }

  /** The open questions; empty if there are none. */
  Optional<List<Element>> questions() {
    return check.questions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                Tag.TABLE.of(
                    Tag.CAPTION.of("Those that most flags depend on come first"),
                    Rows.heads("Question", "Why open", "Flags"),
                    Tag.TBODY.of(check.questions().stream().map(CheckRest::row).toList()))));
  }

  private static Element row(OpenQuestion question) {
    int decides = question.decides().size();
    return Tag.TR.of(
        Tag.TH.of(question.text()).set(Attribute.SCOPE, "row"),
        Tag.TD.of(question.why().inWords()).css("short"),
        Tag.TD.of(decides == 0 ? "none" : Integer.toString(decides)).css("short"));
  }

  /** All replies of the case; empty if there is none. */
  Optional<List<Element>> replies() {
    List<Reply> replies = check.theCase().replies();
    return replies.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(items(replies.stream().map(this::withNote))));
  }

  private String withNote(Reply reply) {
    return words.quoted(reply) + CaseWords.noted(reply).map(note -> ". " + note).orElse("");
  }

  /**
   * What was not looked at, and which rules raised nothing.
   *
   * @param explain whether to say of each rule why
   */
  List<Element> limits(boolean explain) {
    List<Element> limits = new ArrayList<>();
    words.notLookedAt().ifPresent(sections -> limits.add(Tag.P.of(sections)));
    limits.add(Tag.P.of(words.silent(explain)));
    if (explain) {
      limits.add(items(check.notRaised().stream().map(rule -> rule.code() + ": " + rule.reason())));
    }
    limits.add(Tag.P.of("Made from " + Inputs.of(check.inputs()) + "."));
    return limits;
  }

  /** The documents that facts come from; empty if none is named. */
  Optional<List<Element>> sources() {
    List<Source> sources = check.sources();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(Tag.OL.of(sources.stream().map(this::source).toList()).css("sources")));
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
    if (!source.url().isEmpty()) {
      item.add(Element.web(source.url()));
    }
    return source.note().isEmpty()
        ? item
        : item.add(
            Tag.P.of("Note by the author of this case: " + source.note())
                .css("note")
                .set(Attribute.DIR, "auto"));
  }
}
