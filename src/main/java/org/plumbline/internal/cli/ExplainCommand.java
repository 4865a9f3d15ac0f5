package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.check.Check;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.ProgressBar;
import org.plumbline.internal.cli.option.DaysOptions;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.ReadsInput;
import org.plumbline.internal.cli.option.RulesOptions;
import org.plumbline.internal.cli.option.TimeLimit;
import org.plumbline.internal.remedy.Remedies;
import org.plumbline.internal.remedy.RemedySearch;
import org.plumbline.internal.remedy.Unknowns;
import org.plumbline.internal.report.text.ExplainText;
import org.plumbline.internal.report.text.RemedyText;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.result.Flag;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains flags, and rules that raised none. */
@Command(
    name = "explain",
    description = "Explain why a rule raised a flag, or why not.",
    footer = {
      "",
      "Example: plumbline explain case.yaml osja/assessment-missing",
      "",
      "Exit codes: 0 explained; 2 there is no such rule; 3 the rules are broken; 4 the case is broken."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(
      index = "0",
      paramLabel = "CASE",
      description =
          "A case file, in YAML or JSON, or FILE:LINE for a line of a file of JSON lines.")
  @ReadsInput(ReadsInput.Kind.CASES)
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CODE",
      description = "The rule, such as osja/assessment-missing. Default: all.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--evidence",
      description =
          "For each flag, find the fewest future acts or missing documents with which the rules"
              + " would not raise it; never a change of history or identity. Printed on the terminal only.")
  private boolean evidence;

  @Option(
      names = "--missing",
      description =
          "List the open questions by how many flags depend on each, and what each answer would"
              + " change.")
  private boolean missing;

  @Option(
      names = {"-o", "--output", "--format"},
      hidden = true)
  private Optional<String> export = Optional.empty();

  @Mixin private DaysOptions days = new DaysOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    refuseExport();
    return limit.within(screen, this::explain);
  }

  private ExitCode explain() {
    Plumbline plumbline = Plumbline.of(rules.load()).with(lists.load().and(links.read()));
    code.ifPresent(text -> known(text, plumbline.rulebook()));
    List<Check> checks = days.check(file, plumbline);
    screen.result(evidence || missing ? changes(checks, plumbline) : why(checks, plumbline));
    return ExitCode.DONE;
  }

  /** What would clear a flag is not a finding, so it must not end up in a file. */
  private void refuseExport() {
    if (export.isPresent()) {
      throw refused(
          "'explain' prints to the terminal only, so that what would clear a flag is never passed on"
              + " as a file; use 'check' for a result to pass on");
    }
    if (evidence && days.isKnownAt()) {
      throw refused("--evidence uses the case as it is known now; remove --known-at");
    }
    if (evidence && missing) {
      throw refused("use either --evidence or --missing, not both");
    }
    if (missing && code.isPresent()) {
      throw refused("--missing is about the whole case; remove the rule");
    }
  }

  private ParameterException refused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private String why(List<Check> checks, Plumbline plumbline) {
    ExplainText text =
        new ExplainText(
            screen.colours(),
            (check, flag) ->
                plumbline
                    .onDay(check.theCase(), check.asOf())
                    .ways(plumbline.ruleSet(), flag.code(), flag.subject(), ExplainText.MOST_WAYS));
    return code.map(rule -> text.one(checks, rule)).orElseGet(() -> text.all(checks));
  }

  private String changes(List<Check> checks, Plumbline plumbline) {
    StringBuilder text = new StringBuilder();
    for (Check check : checks) {
      PreparedCase onDay = plumbline.onDay(check.theCase(), check.asOf());
      RemedyText page = new RemedyText(screen.colours());
      text.append(
          missing
              ? page.unknowns(check, Unknowns.of(plumbline, onDay, check))
              : page.clearings(check, clearings(plumbline, onDay, check)));
    }
    return text.toString();
  }

  private List<Remedies> clearings(Plumbline plumbline, PreparedCase onDay, Check check) {
    RemedySearch search = new RemedySearch(plumbline, onDay, check);
    List<Flag> flags =
        check.flags().stream().filter(flag -> code.map(flag.code()::equals).orElse(true)).toList();
    List<Remedies> found = new ArrayList<>();
    try (ProgressBar bar = screen.counting()) {
      for (Flag flag : flags) {
        bar.at(found.size(), flags.size());
        found.add(search.of(flag));
      }
    }
    return found;
  }

  private void known(String id, Rulebook rulebook) {
    if (rulebook.rule(id).isEmpty()) {
      String hint = DidYouMean.hint(id, rulebook.rules().stream().map(Rule::id).toList());
      throw new ParameterException(
          spec.commandLine(),
          "there is no rule '" + id + "'" + (hint.isEmpty() ? "" : "; " + hint));
    }
  }
}
