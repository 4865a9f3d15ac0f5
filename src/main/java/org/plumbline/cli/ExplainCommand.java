package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.flags.DidYouMean;
import org.plumbline.reading.Check;
import org.plumbline.report.ExplainText;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private final Screen screen;

  @Parameters(index = "0", paramLabel = "CASE", description = "A case file, in YAML or JSON.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CODE",
      description = "The rule, such as osja/assessment-missing. Default: all rules.")
  private Optional<String> code = Optional.empty();

  @Mixin private DaysOptions days = new DaysOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private TimeLimit limit = new TimeLimit();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    return limit.within(screen, this::explain);
  }

  private ExitCode explain() {
    Plumbline plumbline = Plumbline.of(rules.load()).with(lists.load().and(links.read()));
    code.ifPresent(one -> known(one, plumbline.rulebook()));
    List<Check> checks = days.check(file, plumbline);
    ExplainText text = new ExplainText(screen.colours());
    screen.result(code.map(one -> text.one(checks, one)).orElseGet(() -> text.all(checks)));
    return ExitCode.DONE;
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
