package org.plumbline.internal.casefile.table;

import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;
import org.plumbline.result.Verdict;
import org.plumbline.source.Source;
import org.plumbline.source.SourceKind;

/** The parts of a case other than facts: sources, replies and the expectations of a test case. */
public final class DocumentSchema {
  public static final Shape SOURCE =
      Shape.of(
          "source",
          Key.of("id", TextKind.SOURCE_ID)
              .required()
              .doc("The id by which other entries refer to it."),
          Key.of("title", TextKind.TEXT).doc("Its title."),
          Key.of("publisher", TextKind.TEXT).doc("Who published it."),
          Key.of("kind", ChoiceKind.of("a kind of source", SourceKind.class))
              .doc("What kind of publisher it is."),
          Key.of("url", TextKind.ADDRESS).doc("The web address."),
          Key.of("published", DateKind.DATE.or("unknown"))
              .asks("when was %s published?")
              .doc("Date of publication, from which its contents could be known."),
          Key.of("repeats", TextKind.TEXT).doc("The document that it merely repeats."),
          Key.of("read", ChoiceKind.of("how much was read", Source.Read.class))
              .doc("How much of it the author of the case has read."),
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape REPLY =
      Shape.entry(
          "reply",
          Key.of("by", TextKind.TEXT).required().doc("Who replied."),
          Key.of("date", DateKind.DATE.or("unknown")).doc("Date of the reply."),
          Key.of("words", TextKind.TEXT).required().doc("The words of the reply."),
          Key.of("to", ListKind.oneOrMore(TextKind.TEXT))
              .doc("The flags or facts that it answers."));

  public static final Shape EXPECTATION =
      Shape.of(
          "expect",
          Key.of("as-of", DateKind.DAY)
              .doc("The date of the check; the default is the date of the case."),
          Key.of("verdict", ChoiceKind.of("a verdict", Verdict.class)).doc("The expected verdict."),
          Key.of("could-be", ChoiceKind.of("a verdict", Verdict.class))
              .doc("The worst verdict that depends."),
          Key.of("stands", ListKind.possiblyEmpty(TextKind.FLAG).or("none"))
              .doc("All flags that stand."),
          Key.of("depends", ListKind.possiblyEmpty(TextKind.FLAG).or("none"))
              .doc("All flags that depend."),
          Key.of("not-decided", ListKind.possiblyEmpty(TextKind.FLAG).or("none"))
              .doc("All flags that cannot be decided."));

  private DocumentSchema() {}
}
