package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Home;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.report.text.TextDiff;
import org.plumbline.internal.rulebook.edit.FormattedRules;
import org.plumbline.internal.rulebook.edit.FormattedRules.RuleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Formats rule files. */
@Command(
    name = "fmt",
    description = "Format rule files: spaces and line breaks only.",
    footer = {
      "",
      "Example: plumbline fmt --diff rules/osja",
      "",
      "Exit codes: 0 done; 1 with --check, a file is not formatted; 3 a file is not a rule that can be formatted, and was left as it is; 6 a file could not be written."
    })
final class FmtCommand implements Callable<Integer> {
  private final Console screen;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "Rule files, and folders of them. Default: rules.")
  private List<Path> where = new ArrayList<>();

  @Option(names = "--check", description = "Write nothing; list the files that are not formatted.")
  private boolean check;

  @Option(
      names = {"--diff", "--dry-run"},
      description = "Write nothing; show what would change.")
  private boolean diff;

  @Spec private CommandSpec spec = CommandSpec.create();

  FmtCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    FormattedRules formatted = FormattedRules.of(where());
    List<RuleFile> changing = formatted.files().stream().filter(RuleFile::changes).toList();
    if (!check && !diff) {
      ResultFile.writeAll(
          changing.stream().collect(Collectors.toMap(RuleFile::path, RuleFile::after)));
    }
    screen.result((diff ? diff(changing) : names(changing)) + sum(formatted, changing));
    screen.problems(formatted.problems());
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    if (check && !changing.isEmpty()) {
      codes.add(ExitCode.BAD);
    }
    if (!formatted.problems().isEmpty()) {
      codes.add(ExitCode.RULES_BROKEN);
    }
    return ExitCode.first(codes).number();
  }

  private List<Path> where() {
    return where.isEmpty()
        ? List.of(
            Home.folder("rules")
                .orElseThrow(
                    () ->
                        new ParameterException(
                            spec.commandLine(),
                            "the rules that come with Plumbline are not in a folder; name a file or a folder")))
        : where;
  }

  private String names(List<RuleFile> changing) {
    String did = check ? "not formatted: " : "formatted ";
    return changing.stream()
        .map(file -> did + WholeFiles.name(file.path()) + "\n")
        .collect(Collectors.joining());
  }

  private static String diff(List<RuleFile> changing) {
    return changing.stream()
        .map(file -> TextDiff.of(WholeFiles.name(file.path()), file.before(), file.after()))
        .collect(Collectors.joining());
  }

  private String sum(FormattedRules formatted, List<RuleFile> changing) {
    int all = formatted.files().size();
    return diff
        ? ""
        : changing.size()
            + " of "
            + (all == 1 ? "1 file" : all + " files")
            + (check ? " not formatted\n" : " formatted\n");
  }
}
