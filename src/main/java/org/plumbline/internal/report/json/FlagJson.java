package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.Means;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Footing;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;
import org.plumbline.result.Severity;

/** A flag, as JSON. */
record FlagJson(
    @Means("The code, which is the id of the rule: pack/rule.") String code,
    @Means("The title of the rule.") String title,
    @Means("The id of the fact that the flag is about.") String subject,
    @Means("How serious it is.") Severity severity,
    @Means(
            "stands: it is raised in all scenarios; depends: in some; not-decided: there are too"
                + " many scenarios.")
        Certainty certainty,
    @Means("The ids of the questions that it depends on.") List<String> dependsOn,
    @Means("The sentence of the first ground.") String because,
    @Means("The weakest standing of the facts that the first ground needs; null if none has one.")
        Optional<Standing> standing,
    @Means(
            "Since when the first ground could be known: all sources that it needs had been"
                + " published, and it applied without a break until the date of the check. Null if"
                + " a date of publication is not recorded.")
        Optional<LocalDate> knownSince,
    @Means("Whether it may have been earlier, because that depends on an open date.")
        boolean knownAtTheLatest,
    @Means(
            "If knownSince is null, a day before which the first ground did not apply; null if that"
                + " is open.")
        Optional<LocalDate> knownNotBefore,
    @Means("Whether knownSince is after the date of the check.") boolean hindsight,
    @Means("How many inferences by the author of the case the first ground rests on.")
        int inferences,
    @Means("The clause, guidance or finding that the rule is based on.") String basis,
    @Means("Whether somebody has read the basis.") boolean verified,
    @Means("The kind of basis.") Footing footing,
    @Means("The address where the basis can be found; empty if it is not public.") String reference,
    @Means("The place of the rule.") PlaceJson rule,
    @Means("The facts of the first ground.") List<EvidenceJson> evidence,
    @Means(
            "The ids of the links that lead to a listing, and of the listing; null if the flag"
                + " rests on no such chain.")
        Optional<List<String>> chain,
    @Means(
            "Every way in which the rule matched. The first one is shown: it is the weakest of the"
                + " firmest grounds of each scenario. The others follow, the firmest first. Empty"
                + " if the flag is not decided.")
        List<GroundJson> grounds,
    @Means("The ids of the replies that answer it.") List<String> replies) {

  private static final Set<String> IN_A_CHAIN = Set.of("Link", "Listing");

  static FlagJson of(Flag flag, Case theCase) {
    List<Evidence> evidence =
        flag.grounds().isEmpty() ? List.of() : flag.grounds().get(0).evidence();
    return new FlagJson(
        flag.code(),
        flag.title(),
        flag.subject(),
        flag.severity(),
        flag.certainty(),
        flag.dependsOn(),
        flag.guarded(),
        flag.standing(),
        flag.knownSince(),
        flag.known().atTheLatest(),
        flag.known().notBefore(),
        flag.hindsight(),
        flag.inferences().size(),
        flag.basis().clause(),
        flag.basis().verified(),
        flag.basis().footing(),
        flag.basis().reference(),
        PlaceJson.of(flag.rule()),
        EvidenceJson.all(evidence, theCase),
        chain(evidence),
        flag.grounds().stream().map(ground -> GroundJson.of(ground, theCase)).toList(),
        flag.replies());
  }

  private static Optional<List<String>> chain(List<Evidence> evidence) {
    List<Evidence> chain =
        evidence.stream().filter(fact -> IN_A_CHAIN.contains(fact.fact())).toList();
    Set<String> types = chain.stream().map(Evidence::fact).collect(Collectors.toSet());
    return Optional.of(chain.stream().map(Evidence::id).toList())
        .filter(ids -> types.equals(IN_A_CHAIN));
  }

  record GroundJson(
      @Means("Its sentence.") String because,
      @Means("The weakest standing of the facts that it needs; null if none has one.")
          Optional<Standing> standing,
      @Means("Since when it could be known, as for a flag.") Optional<LocalDate> knownSince,
      @Means("Whether it may have been earlier, because that depends on an open date.")
          boolean knownAtTheLatest,
      @Means("If knownSince is null, a day before which it did not apply; null if that is open.")
          Optional<LocalDate> knownNotBefore,
      @Means("How many inferences by the author of the case it rests on; each note counts once.")
          int inferences,
      @Means("The facts that it needs.") List<EvidenceJson> evidence,
      @Means("What the rule looked for and did not find.") List<SearchJson> searches) {

    static GroundJson of(Ground ground, Case theCase) {
      return new GroundJson(
          ground.sentence(),
          ground.standing(),
          ground.knownSince(),
          ground.known().atTheLatest(),
          ground.known().notBefore(),
          ground.inferences().size(),
          EvidenceJson.all(ground.evidence(), theCase),
          ground.searches().stream().map(search -> SearchJson.of(search, theCase)).toList());
    }
  }

  record SearchJson(
      @JsonKey("what") @Means("What the rule looked for, in words.") String description,
      @Means("The number of facts of that kind in the case.") int lookedAt,
      @Means("The facts by which the case states that there is none.")
          List<EvidenceJson> absences) {

    static SearchJson of(LookedFor search, Case theCase) {
      return new SearchJson(
          search.description(), search.lookedAt(), EvidenceJson.all(search.absences(), theCase));
    }
  }
}
