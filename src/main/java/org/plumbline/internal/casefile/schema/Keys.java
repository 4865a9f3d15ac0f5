package org.plumbline.internal.casefile.schema;

import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Standing;

/** Keys that many shapes have. */
public final class Keys {
  public static final Kind REGIME = ChoiceKind.of("a regime", Regime.class);

  public static final Key ID =
      Key.of("id", TextKind.ID)
          .doc(
              "The id by which other entries refer to it; if missing, it is made from the name of the section.");
  public static final Key REQUIRED_ID =
      ID.required().doc("The id by which other entries refer to it.");
  public static final Key BY = Key.of("by", TextKind.TEXT).doc("Who says so.");
  public static final Key SOURCE =
      Key.of("source", ListKind.oneOrMore(ReferenceKind.SOURCE))
          .doc("The ids of the sources it comes from.");
  public static final Key STANDING =
      Key.of("standing", ChoiceKind.of("a standing", Standing.class))
          .doc("How reliable it is, if that differs from its sources.");
  public static final Key NOTE =
      Key.of("note", TextKind.TEXT).doc("A remark for readers. No rule reads it.");

  private Keys() {}
}
