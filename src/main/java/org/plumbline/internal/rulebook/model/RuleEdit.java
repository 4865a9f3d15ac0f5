package org.plumbline.internal.rulebook.model;

import java.util.List;

/**
 * A file that differs between two rulebooks, so that a rule may act differently.
 *
 * @param file its path below the folder of rules, such as {@code
 *     osja/values/review-interval-months.yaml}
 * @param kind what it holds
 * @param change what changed
 * @param details the differences in a few words each, such as {@code severity: medium -> high}; at
 *     least one
 */
public record RuleEdit(String file, Kind kind, What change, List<String> details)
    implements Comparable<RuleEdit> {
  public RuleEdit {
    details = List.copyOf(details);
  }

  /** What a file holds. */
  public enum Kind {
    /** A rule. */
    RULE,
    /** A dated value. */
    VALUE,
    /** A pack: whether it is opt-in. */
    PACK;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The kinds of changes. */
  public enum What {
    /** Only the newer rules have it. */
    ADDED,
    /** Only the older rules have it. */
    REMOVED,
    /** Both have it. */
    CHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The id of the pack that it belongs to. */
  public String pack() {
    return file.substring(0, file.indexOf('/'));
  }

  /** Its name for people: {@code pack/rule}, {@code pack/value}, or the id of the pack. */
  public String name() {
    return switch (kind) {
      case RULE -> file.substring(0, file.lastIndexOf('.'));
      case VALUE -> pack() + "/" + valueName();
      case PACK -> pack();
    };
  }

  String valueName() {
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  }

  /** Whether a rule uses the value, if this is the edit of a value. */
  public boolean isUsedBy(Rule rule) {
    return kind == Kind.VALUE && rule.usesValues().contains(valueName());
  }

  /** In the order of the files. */
  @Override
  public int compareTo(RuleEdit edit) {
    return file.compareTo(edit.file);
  }
}
