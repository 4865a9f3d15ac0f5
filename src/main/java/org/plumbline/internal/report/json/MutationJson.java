package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.mutation.MutationResult;
import org.plumbline.internal.mutation.Operator;
import org.plumbline.internal.mutation.Proposal;
import org.plumbline.internal.mutation.TriedMutant;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.problem.Problem;

/**
 * The result of {@code plumbline mutate} as JSON, for machines. Names stay, new ones may be added.
 */
public record MutationJson(
    @Means("The version of Plumbline.") String plumbline,
    @Means("The percentage of changes noticed, without exempt ones, rounded down.") double score,
    @Means("How many changes a case notices.") long noticed,
    @Means("How many no case notices.") int survived,
    @Means("How many are exempt.") long excused,
    @Means("The exemptions that are not needed, in sentences.") List<String> unneededExcuses,
    @Means("The changes that were tried.") List<MutantJson> mutants) {

  /**
   * Writes it.
   *
   * @param version of Plumbline
   */
  public static String write(String version, MutationResult result) {
    return RecordJson.write(
        new MutationJson(
            version,
            Math.floor(result.score() * 10) / 10,
            result.noticed(),
            result.survivors().size(),
            result.exempt(),
            result.unneeded().stream().map(Problem::toString).toList(),
            result.tried().stream().map(MutantJson::of).toList()));
  }

  record MutantJson(
      @JsonKey("of") @Means("The id of the rule, or pack/values/name.") String text,
      @Means("The kind of change.") Operator operator,
      @Means("What was changed and how.") String change,
      @Means("The file that was changed.") String file,
      @Means("The line, from 1.") int line,
      @Means("The column, from 1.") int column,
      @Means("The file of a case that fails; null if there is none.") Optional<String> noticedBy,
      @Means("Why no case has to notice it; null if it is not exempt.")
          Optional<String> excusedBecause,
      @Means("A case that would notice it; null if none was looked for or found.")
          Optional<ProposalJson> proposal) {

    static MutantJson of(TriedMutant tried) {
      return new MutantJson(
          tried.mutant().text(),
          tried.mutant().operator(),
          tried.mutant().description(),
          tried.mutant().place().file(),
          tried.mutant().place().line(),
          tried.mutant().place().column(),
          tried.noticedBy(),
          tried.exemption().map(Exemption::because),
          tried.proposal().map(ProposalJson::of));
    }
  }

  record ProposalJson(
      @JsonKey("case") @Means("The file of the case to change.") String base,
      @Means("What to change in it.") String change,
      @Means("The flags that the rules raise in it.") String raises,
      @Means("The flags that they would raise with the change of the rule.") String wouldRaise) {

    static ProposalJson of(Proposal found) {
      return new ProposalJson(found.base(), found.change(), found.now(), found.then());
    }
  }
}
