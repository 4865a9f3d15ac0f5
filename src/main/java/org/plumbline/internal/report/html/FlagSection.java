package org.plumbline.internal.report.html;

import org.plumbline.check.Check;
import org.plumbline.internal.report.words.Basis;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.source.Reply;

/** One flag on a page. */
final class FlagSection {
  private final CaseWords words;
  private final CaseFacts facts;
  private final Anchors anchors;
  private final Headings headings;

  FlagSection(Check check, CaseWords words, Anchors anchors, Headings headings) {
    this.words = words;
    this.facts = new CaseFacts(check);
    this.anchors = anchors;
    this.headings = headings;
  }

  Element of(Flag flag) {
    String id = anchors.flag(flag);
    return Tag.ARTICLE
        .of(
            headings.of(flag.title()).id(id + "-title"),
            Tag.P.of(Rows.mark(flag.severity()))
                .say(" ")
                .add(Tag.SPAN.of(CaseWords.certainty(flag)).css("mark " + flag.certainty()))
                .say(" ")
                .add(Tag.CODE.of(flag.code() + "@" + flag.subject())),
            Tag.P.of(CaseWords.sentence(flag.guarded())).css("sentence"),
            details(flag))
        .add(new GroundList(words, facts, anchors, headings.below()).of(flag))
        .css("flag")
        .id(id)
        .set(Attribute.ARIA_LABELLEDBY, id + "-title");
  }

  private Element details(Flag flag) {
    FlagDetails details = new FlagDetails(flag, words);
    Rows rows = new Rows();
    rows.add("According to", details.accordingTo());
    rows.add(details.since().label(), details.since().text());
    rows.add("Inferred", CaseWords.inferences(flag).map(text -> text + "; see the notes below"));
    if (flag.certainty() == Certainty.DEPENDS) {
      Element questions = Tag.UL.empty();
      flag.dependsOn().forEach(id -> questions.add(Tag.LI.of(words.question(id))));
      rows.add("Depends on", Tag.DD.of(questions));
    }
    rows.add("Basis", basis(flag));
    rows.add("Rule", Tag.DD.of(Tag.CODE.of(flag.rule().toString())));
    flag.replies().forEach(id -> rows.add("Reply", reply(words.reply(id))));
    if (flag.replies().isEmpty()) {
      rows.add("Reply", "no reply is recorded");
    }
    words.accepted(flag).forEach(risk -> rows.add("Accepted", risk));
    return rows.list();
  }

  private static Element basis(Flag flag) {
    String reference = flag.basis().reference();
    Element basis = Tag.DD.of(Basis.of(flag));
    return reference.isEmpty() ? basis : basis.say(" ").add(Element.web(reference));
  }

  private Element reply(Reply reply) {
    String who = words.signed(reply);
    Element said =
        reply.words().isEmpty()
            ? Tag.DD.of(who)
            : Tag.DD.of(
                Tag.P.of(who + ":"),
                Tag.BLOCKQUOTE.of(Tag.P.of(reply.words()).set(Attribute.DIR, "auto")));
    CaseWords.noted(reply)
        .ifPresent(note -> said.add(Tag.P.of(note).css("note").set(Attribute.DIR, "auto")));
    return said;
  }
}
