package org.plumbline.internal.cli.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an option or parameter that names an input, and says which files are read for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ReadsInput {
  Kind value();

  /** What an input is. */
  enum Kind {
    /** Cases and the files that go with them; by default those of Plumbline. */
    CASES,
    /** Rules; by default those of Plumbline. */
    RULES,
    /** Rules or cases, whichever the path holds. */
    RULES_OR_CASES,
    /** A folder of rules, or a revision of a git repository. */
    RULES_OR_REVISION,
    /** The folder of the sanctions lists. */
    LIST_STORE
  }
}
