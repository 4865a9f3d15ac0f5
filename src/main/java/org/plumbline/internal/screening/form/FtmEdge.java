package org.plumbline.internal.screening.form;

import java.util.Map;
import org.plumbline.internal.screening.list.Relation;

/**
 * How to read a kind of FollowTheMoney entity that links two others.
 *
 * @param first the property with one end
 * @param second the property with the other end
 * @param relation between them
 * @param forward whether it reads "first RELATION second"
 */
record FtmEdge(String first, String second, Relation relation, boolean forward) {
  /** By schema. */
  static final Map<String, FtmEdge> BY_SCHEMA =
      Map.of(
          "Ownership", new FtmEdge("owner", "asset", Relation.OWNED_BY, false),
          "Directorship", new FtmEdge("director", "organization", Relation.LEADS, true),
          "Membership", new FtmEdge("member", "organization", Relation.PART_OF, true),
          "Employment", new FtmEdge("employee", "employer", Relation.EMPLOYED_BY, true),
          "Representation", new FtmEdge("agent", "client", Relation.ACTS_FOR, true),
          "Family", new FtmEdge("person", "relative", Relation.FAMILY_OF, true),
          "Associate", new FtmEdge("person", "associate", Relation.ASSOCIATED_WITH, true),
          "Succession", new FtmEdge("predecessor", "successor", Relation.SUCCEEDS, false),
          "UnknownLink", new FtmEdge("subject", "object", Relation.LINKED_TO, true));
}
