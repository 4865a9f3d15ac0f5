package org.plumbline.internal.screening.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How two bodies or people are linked; reads "subject ... object". */
public enum Relation {
  /** Linked in a way that the list does not name. */
  LINKED_TO("is linked to"),
  /** Owned or controlled. */
  OWNED_BY("is owned or controlled by"),
  /** A part or a member. */
  PART_OF("is part of"),
  /** Acts for, or on behalf of. */
  ACTS_FOR("acts for"),
  /** Gives support. */
  SUPPORTS("supports"),
  /** Works there. */
  EMPLOYED_BY("is employed by"),
  /** Leads, or is an official. */
  LEADS("is a leader or official of"),
  /** Of one family. */
  FAMILY_OF("is a family member of"),
  /** An associate. */
  ASSOCIATED_WITH("is associated with"),
  /** Came after, under another name or form. */
  SUCCEEDS("succeeds");

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /** All relations as {@link #toString()} writes them, separated by commas. */
  public static String all() {
    return Stream.of(values()).map(Relation::toString).collect(Collectors.joining(", "));
  }

  /** The relation that {@link #toString()} writes in this way; empty if there is none. */
  public static Optional<Relation> of(String written) {
    return Stream.of(values()).filter(relation -> relation.toString().equals(written)).findFirst();
  }

  /** As a file of links writes it: {@code owned-by}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words between two names. */
  public String words() {
    return words;
  }
}
