package org.plumbline.internal.rulebook.model;

import java.util.List;

/**
 * A file of rules that two rulebooks have differently, so that a rule may do something else.
 *
 * @param file its path below the folder of rules, such as {@code
 *     osja/values/review-interval-months.yaml}
 * @param kind what it holds
 * @param givenWhat was done to it
 * @param details what is different in it, a few words each, such as {@code severity: medium ->
 *     high}; at least one
 */
public record RuleEdit(String file, Kind kind, What givenWhat, List<String> details)
    implements Comparable<RuleEdit> {
  /** Copies the details. */
  public RuleEdit {
    details = List.copyOf(details);
  }

  /** What a file holds. */
  public enum Kind {
    /** A rule. */
    RULE,
    /** A dated value. */
    VALUE,
    /** A pack: whether it must be asked for. */
    PACK;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What may be done to a file. */
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

  /** What people call it: {@code pack/rule}, {@code pack/value}, or the id of the pack. */
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
  public int compareTo(RuleEdit otherEdit) {
    return file.compareTo(otherEdit.file);
  }
}
