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
      description = "Of each check, only these members of its JSON, such as case,verdict,flags.")
  private List<String> names = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The members asked for; all, if none is.
   *
   * @param isPossible whether the JSON of checks is asked for
   * @param condition what must be asked for to make it possible
   * @throws ParameterException if there is no such member, or it is not possible
   */
  public CheckMembers read(boolean isPossible, String condition) {
    if (names.isEmpty()) {
      if (spec.commandLine().getParseResult().hasMatchedOption("--only")) {
        throw mistake("--only names no member; " + hint(""));
      }
      return CheckMembers.ALL;
    }
    if (!isPossible) {
      throw mistake("--only needs " + condition);
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
