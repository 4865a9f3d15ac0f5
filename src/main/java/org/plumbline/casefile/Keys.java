package org.plumbline.casefile;

import org.plumbline.facts.Regime;
import org.plumbline.facts.Standing;

/** Keys that stand in many places. */
final class Keys {
  static final Kind REGIME = ChoiceKind.of("a regime", Regime.class);

  static final Key ID =
      Key.of("id", TextKind.ID)
          .doc("What other lines call it; worked out from the section if missing.");
  static final Key OWN_ID = ID.required().doc("What other lines call it.");
  static final Key BY = Key.of("by", TextKind.TEXT).doc("Who says so.");
  static final Key SOURCE =
      Key.of("source", ListKind.oneOrMore(ReferenceKind.SOURCE))
          .doc("The ids of the documents that it comes from.");
  static final Key STANDING =
      Key.of("standing", ChoiceKind.of("a standing", Standing.class))
          .doc("How firmly it stands, if other than its sources say.");
  static final Key NOTE = Key.of("note", TextKind.TEXT).doc("A remark; no fact.");

  private Keys() {}
}
