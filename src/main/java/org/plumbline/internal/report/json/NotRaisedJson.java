package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.Means;
import org.plumbline.result.Evidence;
import org.plumbline.result.Met;
import org.plumbline.result.Near;
import org.plumbline.result.NotRaised;
import org.plumbline.result.Obstacle;
import org.plumbline.result.SearchReach;

/** A rule that raised no flag, as JSON. */
record NotRaisedJson(
    @Means("The id of the rule.") String code,
    @Means("The title of the rule.") String title,
    @Means("The first condition that was not met, in words.") String reason,
    @Means("The place of that condition; null if the rule is not in force that day.")
        Optional<PlaceJson> condition,
    @Means("That condition in the language of rules; null if the rule is not in force that day.")
        Optional<String> text,
    @Means("The number of conditions of the rule; null if it is not in force that day.")
        Optional<Integer> conditions,
    @Means("The conditions before it, all of which were met.") List<MetJson> met,
    @Means(
            "The number of facts in the case of the kind that it looks for; null if the rule is not"
                + " in force that day.")
        Optional<Integer> lookedAt,
    @Means(
            "The facts that came closest to meeting it, at most three; if it requires that there"
                + " are none, the facts that exist.")
        List<NearJson> nearest,
    @Means("How far it searched for listed bodies; null if it did not search for any.")
        Optional<ReachJson> reach) {

  static NotRaisedJson of(NotRaised rule, Case theCase) {
    Optional<Obstacle> obstacle = rule.obstacle();
    return new NotRaisedJson(
        rule.code(),
        rule.title(),
        rule.reason(),
        obstacle.map(Obstacle::condition).map(PlaceJson::of),
        obstacle.map(Obstacle::text),
        obstacle.map(Obstacle::conditions),
        obstacle.stream().flatMap(found -> found.met().stream()).map(MetJson::of).toList(),
        obstacle.map(Obstacle::lookedAt),
        obstacle.stream()
            .flatMap(found -> found.nearest().stream())
            .map(near -> NearJson.of(near, theCase))
            .toList(),
        obstacle.flatMap(Obstacle::reach).map(ReachJson::of));
  }

  /** The facts by their ids; in full they would be repeated for each rule. */
  record MetJson(
      @Means("The place of the condition in the rule.") PlaceJson condition,
      @JsonKey("what") @Means("The condition in words.") String description,
      @Means("The ids of the facts that meet it; empty if it requires that there are none.")
          List<String> by) {

    static MetJson of(Met met) {
      return new MetJson(
          PlaceJson.of(met.condition()),
          met.description(),
          met.by().stream().map(Evidence::id).toList());
    }
  }

  record NearJson(
      @Means("The fact.") EvidenceJson fact,
      @Means("What does not fit the condition; empty if the fact exists but must not.")
          List<String> misses) {

    static NearJson of(Near near, Case theCase) {
      return new NearJson(EvidenceJson.of(near.fact(), theCase), near.misses());
    }
  }

  record ReachJson(
      @Means("The names of the bodies at which it started.") List<String> from,
      @Means("The most links it followed; 0 if it searched only these bodies.") int mostLinks,
      @Means("The number of organisations searched.") int organisations,
      @Means("The number of links between them.") int links,
      @Means("The number of list entries.") int listings) {

    static ReachJson of(SearchReach reach) {
      return new ReachJson(
          reach.from(), reach.mostLinks(), reach.organisations(), reach.links(), reach.listings());
    }
  }
}
