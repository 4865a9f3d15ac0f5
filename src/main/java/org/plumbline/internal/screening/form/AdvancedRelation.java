package org.plumbline.internal.screening.form;

import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.Relation;

/**
 * A kind of relation in OFAC's advanced XML.
 *
 * @param relation our closest kind
 * @param forward whether it reads from the first profile to the second
 * @param words that OFAC uses
 */
record AdvancedRelation(Relation relation, boolean forward, String words) {
  private static final Map<String, AdvancedRelation> BY_ID =
      Map.of(
          "1555", forward(Relation.ASSOCIATED_WITH, "Associate Of"),
          "15001", forward(Relation.SUPPORTS, "Providing support to"),
          "15002", forward(Relation.ACTS_FOR, "Acting for or on behalf of"),
          "15003", forward(Relation.OWNED_BY, "Owned or Controlled By"),
          "15004", forward(Relation.FAMILY_OF, "Family member of"),
          "91422", forward(Relation.LINKED_TO, "playing a significant role in"),
          "91725", forward(Relation.LEADS, "Leader or official of"),
          "91900", forward(Relation.LEADS, "Principal Executive Officer"),
          "92019", new AdvancedRelation(Relation.OWNED_BY, false, "Owns, controls, or operates"),
          "92122", forward(Relation.LINKED_TO, "Property in the interest of"));

  private static AdvancedRelation forward(Relation relation, String words) {
    return new AdvancedRelation(relation, true, words);
  }

  static Optional<AdvancedRelation> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * Whether the two ends must be swapped: nobody owns a person, and a body does not lead a person.
   *
   * @param from the kind of the first profile
   * @param to the kind of the second profile
   */
  boolean isReversed(EntryKind from, EntryKind to) {
    EntryKind first = forward ? from : to;
    EntryKind second = forward ? to : from;
    return switch (relation) {
      case OWNED_BY -> first == EntryKind.PERSON && isNoPerson(second);
      case LEADS -> isNoPerson(first) && second == EntryKind.PERSON;
      default -> false;
    };
  }

  private static boolean isNoPerson(EntryKind kind) {
    return kind != EntryKind.PERSON && kind != EntryKind.NOT_SAID;
  }
}
