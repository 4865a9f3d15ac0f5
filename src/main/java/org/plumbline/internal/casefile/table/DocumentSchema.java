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

/** What a case has beside its facts: sources, replies, and what a test case expects. */
public final class DocumentSchema {
  public static final Shape SOURCE =
      Shape.of(
          "source",
          Key.of("id", TextKind.SOURCE_ID).required().doc("What other lines call it."),
          Key.of("title", TextKind.TEXT).doc("Its title."),
          Key.of("publisher", TextKind.TEXT).doc("Who published it."),
          Key.of("kind", ChoiceKind.of("a kind of source", SourceKind.class))
              .doc("What kind of publisher."),
          Key.of("url", TextKind.ADDRESS).doc("Where it can be read."),
          Key.of("published", DateKind.DATE.or("unknown"))
              .asks("published", "when was %s published?")
              .doc("When it could be known."),
          Key.of("repeats", TextKind.TEXT).doc("The document that it only repeats."),
          Key.of("read", ChoiceKind.of("how much was read", Source.Read.class))
              .doc("How much of it the author of the case read."),
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape REPLY =
      Shape.entry(
          "reply",
          Key.of("by", TextKind.TEXT).required().doc("Who replied."),
          Key.of("date", DateKind.DATE.or("unknown")).doc("When."),
          Key.of("words", TextKind.TEXT).required().doc("The words."),
          Key.of("to", ListKind.oneOrMore(TextKind.TEXT)).doc("The flags or ids that it answers."));

  public static final Shape EXPECTATION =
      Shape.of(
          "expect",
          Key.of("as-of", DateKind.DAY).doc("The day of the check; that of the case if missing."),
          Key.of("verdict", ChoiceKind.of("a verdict", Verdict.class)).doc("The verdict."),
          Key.of("could-be", ChoiceKind.of("a verdict", Verdict.class))
              .doc("The worst verdict that depends."),
          Key.of("stands", ListKind.any(TextKind.FLAG).or("none")).doc("All flags that stand."),
          Key.of("depends", ListKind.any(TextKind.FLAG).or("none")).doc("All flags that depend."),
          Key.of("not-decided", ListKind.any(TextKind.FLAG).or("none"))
              .doc("All flags that are not decided."));

  private DocumentSchema() {}
}
