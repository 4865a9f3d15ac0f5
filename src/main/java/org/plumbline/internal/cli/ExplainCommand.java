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

/** Why, and why not. */
@Command(
    name = "explain",
    description =
        "Says why a flag was raised, or why not: facts, sources, rule, what it depends on.",
    footer = {
      "",
      "Example: plumbline explain case.yaml osja/assessment-missing",
      "",
      "Exit code 0: explained; 2: there is no such rule; 3: the rules are broken; 4: the",
      "case is broken."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(index = "0", paramLabel = "CASE", description = "A case file, in YAML or JSON.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CODE",
      description = "The rule, such as osja/assessment-missing. Default: all rules.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--evidence",
      description = {
        "For each flag: the smallest set of future acts or missing documents with which the rules",
        "would not raise it. Never history or identity; on the terminal only."
      })
  private boolean evidence;

  @Option(
      names = "--missing",
      description =
          "What is not known, by how many flags hang on it, and what each answer would do.")
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

  /** What would clear a flag is nobody's to pass on as if it were a finding. */
  private void refuseExport() {
    if (export.isPresent()) {
      throw refused(
          "'explain' writes to the terminal only; what would clear a flag is never part of a file."
              + " For a result that can be passed on, use 'check'");
    }
    if (evidence && days.isKnownAt()) {
      throw refused("--evidence takes the case as it is known now; leave --known-at out");
    }
    if (evidence && missing) {
      throw refused("ask for --evidence or for --missing, one at a time");
    }
    if (missing && code.isPresent()) {
      throw refused("--missing is about the whole case; leave the rule out");
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
    return code.map(singleText -> text.one(checks, singleText)).orElseGet(() -> text.all(checks));
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
