package org.plumbline.internal.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.internal.report.json.CheckMembers;
import org.plumbline.internal.text.DidYouMean;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which members of the JSON of a check are written. */
public final class MembersOption {
  @Option(
      names = "--only",
      paramLabel = "MEMBER",
      split = ",",
      description =
          "With json or jsonl: write only these members of each check, such as case,verdict,flags.")
  private List<String> names = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The members asked for; all, if none is.
   *
   * @param isJson whether the result is JSON
   * @throws ParameterException if there is no such member, or the result is not JSON
   */
  public CheckMembers read(boolean isJson) {
    if (names.isEmpty()) {
      if (spec.commandLine().getParseResult().hasMatchedOption("--only")) {
        throw mistake("--only names no member; " + hint(""));
      }
      return CheckMembers.ALL;
    }
    if (!isJson) {
      throw mistake("--only needs --format json or --format jsonl");
    }
    names.stream()
        .filter(name -> !CheckMembers.NAMES.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw mistake("--only: a check has no member '" + name + "'; " + hint(name));
            });
    return new CheckMembers(Set.copyOf(names));
  }

  private static String hint(String name) {
    String hint = DidYouMean.hint(name, CheckMembers.NAMES);
    return hint.isEmpty() ? "it has: " + String.join(", ", CheckMembers.NAMES) : hint;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
