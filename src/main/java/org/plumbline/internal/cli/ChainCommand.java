package org.plumbline.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.DayConverter;
import org.plumbline.internal.cli.option.LinksOption;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.cli.option.RelationConverter;
import org.plumbline.internal.report.json.ChainJson;
import org.plumbline.internal.report.text.ChainReport;
import org.plumbline.internal.report.text.FoundChains;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.links.LinkGraph;
import org.plumbline.internal.screening.links.NearestListed;
import org.plumbline.internal.screening.links.Ownership;
import org.plumbline.internal.screening.links.OwnershipRule;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Seeks chains of links. */
@Command(
    name = "chain",
    description = "Find chains of links between names, or to listed bodies.",
    footer = {
      "",
      "Example: plumbline chain \"SOME COMPANY\" --links ours.csv",
      "",
      "Names must be those in the lists; case, punctuation and word order do not matter.",
      "",
      "Exit codes: 0 no chain; 1 there is a chain, or the name itself is listed; 4 a list or a file of links cannot be read, or has no such name; 5 none was found, but not all could be searched; 6 the result could not be written."
    })
final class ChainCommand implements Callable<Integer> {
  /** Formats of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int MOST_NEAR = 10;

  private final Console screen;

  @Parameters(index = "0", paramLabel = "FROM", description = "The name where chains start.")
  private String from = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TO",
      description = "The name where they end. Default: the nearest listed bodies and persons.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--max-hops",
      paramLabel = "NUMBER",
      description = "Longest chain, in links. Default: ${DEFAULT-VALUE}.")
  private int maxHops = 4;

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Use only links that may hold on this day, and owners on this day. Default: all links,"
              + " and owners today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--relation",
      paramLabel = "RELATION",
      split = ",",
      converter = RelationConverter.class,
      description = "Use only links of these kinds: ${COMPLETION-CANDIDATES}.")
  private List<Relation> relations = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ChainCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (maxHops < 1 || maxHops > LinkGraph.MOST_HOPS) {
      throw new ParameterException(
          spec.commandLine(), "--max-hops: a number from 1 to " + LinkGraph.MOST_HOPS);
    }
    output.prepare();
    List<UsedList> used = lists.used(screen);
    Map<String, SanctionsList> newest = new LinkedHashMap<>();
    used.forEach(list -> newest.put(list.name(), list.now()));
    LinkGraph graph = LinkGraph.of(newest, links.read().links()).where(this::isWanted);
    OwnershipRule owners = new OwnershipRule(graph, asOf.orElseGet(LocalDate::now));
    List<FoundChains> found =
        named(from, graph).stream().map(start -> sought(start, graph, owners.of(start))).toList();
    output.write(
        format == Format.JSON
            ? ChainJson.write(found, used, maxHops, limits())
            : new ChainReport(found, used, maxHops, limits()).text(output.colours(screen)),
        screen);
    return exitCode(found).number();
  }

  /** What the options leave out, in words. */
  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    asOf.ifPresent(day -> limits.add("links that may hold on " + PlainDate.of(day)));
    if (!relations.isEmpty()) {
      limits.add(
          "links of the kinds "
              + relations.stream().map(Relation::toString).collect(Collectors.joining(", ")));
    }
    return limits;
  }

  private static ExitCode exitCode(List<FoundChains> found) {
    if (found.stream().anyMatch(foundChains -> foundChains.isFound() || foundChains.isListed())) {
      return ExitCode.BAD;
    }
    return found.stream().allMatch(FoundChains::isComplete) ? ExitCode.DONE : ExitCode.UNDETERMINED;
  }

  private boolean isWanted(Tie tie) {
    return (relations.isEmpty() || relations.contains(tie.relation()))
        && asOf.map(tie::mayHoldOn).orElse(true);
  }

  private FoundChains sought(Party start, LinkGraph graph, Ownership owners) {
    if (to.isPresent()) {
      return new FoundChains(
          start, chains(start, named(to.get(), graph), graph), Optional.empty(), owners);
    }
    NearestListed nearest = graph.listedNear(start, maxHops, MOST_NEAR);
    return new FoundChains(
        start, chains(start, nearest.listed(), graph), Optional.of(nearest), owners);
  }

  private List<FoundChains.To> chains(Party start, List<Party> ends, LinkGraph graph) {
    return ends.stream()
        .map(end -> new FoundChains.To(end, graph.paths(start, end, maxHops)))
        .toList();
  }

  /** Several, if several have the name: which of them is meant is for people to say. */
  private static List<Party> named(String name, LinkGraph graph) {
    List<Party> parties = graph.named(name);
    if (parties.isEmpty()) {
      throw new UnreadableListException(
          "nobody is called '"
              + SafeText.of(name)
              + "' in these lists or links; 'plumbline screen' finds names that are alike");
    }
    return parties;
  }
}
