package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Footing;
import org.plumbline.result.ReportQuestion;
import org.plumbline.result.Severity;
import org.plumbline.rulebook.Rulebook;

/**
 * The result of {@code plumbline rules} as JSON, for machines. Names stay, new ones may be added.
 */
public record RulesJson(
    @Means("The version of Plumbline.") String plumbline,
    @Means("The packs, in the order of reports.") List<PackJson> packs) {

  /**
   * Writes the rules of a rulebook.
   *
   * @param version of Plumbline
   */
  public static String write(String version, Rulebook rulebook) {
    return RecordJson.write(
        new RulesJson(
            version, rulebook.packs().stream().map(pack -> PackJson.of(pack, rulebook)).toList()));
  }

  record PackJson(
      @Means("The id, which is the name of its folder.") String id,
      @Means("The title.") String title,
      @Means("The question that its flags answer.") String question,
      @Means("Which question of the report that is; null if it is none of them.")
          Optional<ReportQuestion> answers,
      @Means("Whether its rules run only if the pack is asked for by name.") boolean optIn,
      @Means("Its rules.") List<RuleJson> rules) {

    static PackJson of(Pack pack, Rulebook rulebook) {
      return new PackJson(
          pack.id(),
          pack.title(),
          pack.question(),
          pack.answers(),
          pack.optIn(),
          rulebook.rules().stream()
              .filter(rule -> rule.pack().equals(pack.id()))
              .map(RuleJson::of)
              .toList());
    }
  }

  record RuleJson(
      @Means("The id: pack/rule.") String code,
      @Means("The title.") String title,
      @Means("How serious its flags are.") Severity severity,
      @Means("The kind of basis.") Footing footing,
      @Means("The clause, guidance or finding that it is based on.") String basis,
      @Means("Whether somebody has read the basis.") boolean verified,
      @Means("The first day on which it is in force.") LocalDate validFrom,
      @Means("The last day on which it is in force; null if there is none.")
          Optional<LocalDate> validTo,
      @Means("The day on which it was last reviewed.") LocalDate reviewed,
      @Means("Who answers for it.") String owner) {

    static RuleJson of(Rule rule) {
      Rule.Header header = rule.header();
      return new RuleJson(
          rule.id(),
          header.title(),
          header.severity(),
          header.footing(),
          header.basis(),
          header.verified(),
          header.validFrom(),
          header.validTo(),
          header.reviewed(),
          header.owner());
    }
  }
}
