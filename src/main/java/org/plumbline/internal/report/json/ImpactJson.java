package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.impact.Aspect;
import org.plumbline.internal.impact.BriefFlag;
import org.plumbline.internal.impact.ChangedCase;
import org.plumbline.internal.impact.ChangedFlag;
import org.plumbline.internal.impact.EditEffect;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.result.Certainty;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/**
 * The result of {@code plumbline impact} as JSON, for machines. Names stay, new ones may be added.
 */
public record ImpactJson(
    @Means("The version of Plumbline.") String plumbline,
    @Means("The name of the older rules.") String older,
    @Means("The name of the newer rules.") String newer,
    @Means("How many checks were compared: one for each case and date.") int checks,
    @Means("How many checks have the same flags under both.") int unchanged,
    @Means("How many flags only the newer rules raise.") long added,
    @Means("How many flags only the older rules raise.") long cleared,
    @Means("How many flags both raise that differ.") long changed,
    @Means("How many verdicts differ.") long verdicts,
    @Means("The files that differ between the rules, sorted.") List<Edit> edits,
    @Means("The checks whose flags differ.") List<Difference> differences,
    @Means("What is wrong with cases that could not be used.") List<ProblemJson> problems) {

  /**
   * Writes it.
   *
   * @param version of Plumbline
   * @param older the name of the older rules
   * @param newer the name of the newer rules
   */
  public static String write(String version, String older, String newer, ImpactResult result) {
    return RecordJson.write(
        new ImpactJson(
            version,
            older,
            newer,
            result.checks(),
            result.unchanged(),
            result.count(ChangedFlag.What.ADDED),
            result.count(ChangedFlag.What.CLEARED),
            result.count(ChangedFlag.What.CHANGED),
            result.verdicts(),
            result.edits().stream().map(Edit::of).toList(),
            result.changed().stream().map(Difference::of).toList(),
            result.problems().stream().map(ProblemJson::of).toList()));
  }

  record Edit(
      @Means("The path of the file below the folder of rules.") String file,
      @Means("What the file holds.") RuleEdit.Kind kind,
      @Means("Its name: pack/rule, pack/value, or the pack.") String name,
      @JsonKey("what") @Means("How it changed.") RuleEdit.What change,
      @Means("The differences in a few words each.") List<String> details,
      @Means("False if it is in a pack that neither the older nor the newer rules run.")
          boolean isRun,
      @Means("How many of the changed flags it may have changed, alone or with other edits.")
          int flags) {

    static Edit of(EditEffect effect) {
      RuleEdit edit = effect.edit();
      return new Edit(
          edit.file(),
          edit.kind(),
          edit.name(),
          edit.change(),
          edit.details(),
          effect.isRun(),
          effect.flags());
    }
  }

  record Difference(
      @JsonKey("case") @Means("The id of the case.") String id,
      @Means("The date of the check.") LocalDate asOf,
      @Means("The verdict under the older rules.") Verdict verdictBefore,
      @Means("The verdict under the newer rules.") Verdict verdictAfter,
      @Means("The flags that differ, sorted by code and subject.") List<Change> flags) {

    static Difference of(ChangedCase changed) {
      return new Difference(
          changed.id(),
          changed.asOf(),
          changed.before(),
          changed.after(),
          changed.flags().stream().map(Change::of).toList());
    }
  }

  record Change(
      @Means("The id of the rule.") String code,
      @Means("The id of the fact that the flag is about.") String subject,
      @JsonKey("what") @Means("How the flag changed.") ChangedFlag.What change,
      @Means("The flag under the older rules; null if they do not raise it.")
          Optional<Brief> before,
      @Means("The flag under the newer rules; null if they do not raise it.") Optional<Brief> after,
      @Means("In what it differs.") List<Aspect> aspects,
      @Means("The files of the edits that may have changed it, sorted.") List<String> edits) {

    static Change of(ChangedFlag flag) {
      return new Change(
          flag.code(),
          flag.subject(),
          flag.what(),
          flag.before().map(Brief::of),
          flag.after().map(Brief::of),
          flag.aspects(),
          flag.edits().stream().map(RuleEdit::file).toList());
    }
  }

  record Brief(
      @Means("The title of the rule.") String title,
      @Means("How serious it is.") Severity severity,
      @Means("In how many scenarios it is raised.") Certainty certainty,
      @Means("The ids of the questions that it depends on.") List<String> dependsOn,
      @Means("The clause, guidance or finding that the rule is based on.") String basis,
      @Means("Whether somebody has read the basis.") boolean verified,
      @Means("The kind of basis.") Footing footing,
      @Means("The address where the basis can be found; empty if it is not public.")
          String reference,
      @Means("Its sentence.") String because,
      @Means("The facts on which it rests, each as its type and its id, sorted.")
          List<String> facts) {

    static Brief of(BriefFlag flag) {
      return new Brief(
          flag.title(),
          flag.severity(),
          flag.certainty(),
          flag.dependsOn(),
          flag.basis().clause(),
          flag.basis().verified(),
          flag.basis().footing(),
          flag.basis().reference(),
          flag.sentence(),
          flag.facts());
    }
  }
}
