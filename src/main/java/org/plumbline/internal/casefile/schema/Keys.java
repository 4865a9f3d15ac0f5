package org.plumbline.internal.casefile.schema;

import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Standing;

/** Keys that stand in many places. */
public final class Keys {
  public static final Kind REGIME = ChoiceKind.of("a regime", Regime.class);

  public static final Key ID =
      Key.of("id", TextKind.ID)
          .doc("What other lines call it; worked out from the section if missing.");
  public static final Key OWN_ID = ID.required().doc("What other lines call it.");
  public static final Key BY = Key.of("by", TextKind.TEXT).doc("Who says so.");
  public static final Key SOURCE =
      Key.of("source", ListKind.oneOrMore(ReferenceKind.SOURCE))
          .doc("The ids of the documents that it comes from.");
  public static final Key STANDING =
      Key.of("standing", ChoiceKind.of("a standing", Standing.class))
          .doc("How firmly it stands, if other than its sources say.");
  public static final Key NOTE = Key.of("note", TextKind.TEXT).doc("A remark; no fact.");

  private Keys() {}
}
