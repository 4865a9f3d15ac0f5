package org.plumbline.internal.screening.form;

import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.Relation;

/**
 * A relation of OFAC's advanced form.
 *
 * @param relation what comes nearest to it
 * @param forward whether it reads from the first profile to the second
 * @param words of OFAC
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
   * Whether it can only be meant the other way round: nobody owns a person, and no body leads one.
   *
   * @param from what the relation starts from
   * @param to what it goes to
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
