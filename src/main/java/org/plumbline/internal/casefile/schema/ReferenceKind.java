package org.plumbline.internal.casefile.schema;

import java.util.Collection;
import java.util.Map;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.TextNode;

/** The id of something that is defined elsewhere in the case. */
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
  public String expected() {
    return "the id of " + target.article() + " of this case";
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    Collection<String> known = checker.ids(target);
    if (!known.contains(text.text()) && !isRemovedHere(text, checker)) {
      checker.problem(
          text.place(),
          "there is no " + target + " " + quoted(text) + "; this case has " + list(known),
          DidYouMean.hint(text.text(), known));
    }
  }

  /**
   * A case can remove an assessment of its base case. Inherited approvals may still refer to that
   * assessment.
   */
  private boolean isRemovedHere(TextNode text, SchemaChecker checker) {
    return target == Target.ASSESSMENT && checker.isInherited(text.place());
  }

  private static String list(Collection<String> known) {
    return known.isEmpty() ? "none" : String.join(", ", known.stream().map(SafeText::of).toList());
  }

  @Override
  public Map<String, Object> schema() {
    return (target == Target.SOURCE ? TextKind.SOURCE_ID : TextKind.ID).schema();
  }
}
