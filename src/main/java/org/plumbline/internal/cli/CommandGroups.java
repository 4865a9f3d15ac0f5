package org.plumbline.internal.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.CommandGroups.Group;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of {@code plumbline}: its commands, grouped by what a reader wants to do. */
final class CommandGroups {
  static final List<Group> ALL =
      List.of(
          new Group("Check a partnership:", List.of("new", "check", "explain", "schema")),
          new Group("Edit rules:", List.of("rules", "watch", "lint", "fmt", "impact")),
          new Group("Audit:", List.of("replay", "mutate", "generate", "version")),
          new Group("Sanctions lists:", List.of("lists", "screen", "chain")));

  private CommandGroups() {}

  record Group(String title, List<String> commands) {}

  /** Replaces the list of commands, and leaves out the list of options: there is only --help. */
  static void install(CommandLine plumbline) {
    Map<String, CommandLine.IHelpSectionRenderer> sections = plumbline.getHelpSectionMap();
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::text);
    sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> "");
  }

  private static String text(Help help) {
    return ALL.stream().map(group -> text(group, help)).collect(Collectors.joining());
  }

  private static String text(Group group, Help help) {
    return group.commands().stream()
        .map(name -> String.format("  %-9s%s%n", name, description(name, help)))
        .collect(Collectors.joining("", group.title() + System.lineSeparator(), ""));
  }

  private static String description(String name, Help help) {
    Help command = Objects.requireNonNull(help.subcommands().get(name));
    return String.join(" ", command.commandSpec().usageMessage().description());
  }
}
