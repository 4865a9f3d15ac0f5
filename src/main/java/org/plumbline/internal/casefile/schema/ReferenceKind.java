package org.plumbline.internal.casefile.schema;

import java.util.Collection;
import java.util.Map;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.TextNode;

/** The id of something that the case describes elsewhere. */
public final class ReferenceKind extends SingleKind {
  public static final ReferenceKind ORGANISATION = new ReferenceKind(Target.ORGANISATION);
  public static final ReferenceKind PHASE = new ReferenceKind(Target.PHASE);
  public static final ReferenceKind ASSESSMENT = new ReferenceKind(Target.ASSESSMENT);
  static final ReferenceKind SOURCE = new ReferenceKind(Target.SOURCE);

  private final Target target;

  private ReferenceKind(Target target) {
    this.target = target;
  }

  /** What it refers to. */
  public Target target() {
    return target;
  }

  @Override
  public String wanted() {
    return "the id of " + target.article() + " of this case";
  }

  @Override
  void checkText(TextNode text, Checking checking) {
    Collection<String> known = checking.ids(target);
    if (!known.contains(text.text()) && !isTakenAway(text, checking)) {
      checking.problem(
          text.place(),
          "there is no " + target + " " + quoted(text) + "; this case has " + list(known),
          DidYouMean.hint(text.text(), known));
    }
  }

  /**
   * A case may say that the assessment of its base was not made; what was agreed on it in the base
   * stays agreed.
   */
  private boolean isTakenAway(TextNode text, Checking checking) {
    return target == Target.ASSESSMENT && checking.isInherited(text.place());
  }

  private static String list(Collection<String> known) {
    return known.isEmpty() ? "none" : String.join(", ", known.stream().map(SafeText::of).toList());
  }

  @Override
  public Map<String, Object> schema() {
    return (target == Target.SOURCE ? TextKind.SOURCE_ID : TextKind.ID).schema();
  }
}
