package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.flags.Shown;
import org.plumbline.report.ChainReport;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.links.LinkGraph;
import org.plumbline.screening.links.Party;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.lists.UnreadableListException;
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
    description = "Seeks the chains of links from one name to another, or to whoever is listed.",
    footer = {
      "",
      "Names are those of the lists, but for case, punctuation and word order.",
      "Example: plumbline chain \"SOME COMPANY\" --links ours.csv",
      "Exit code 0: done, no chain; 1: there is a chain; 4: a list or a file of links",
      "cannot be read, or has no such name; 6: the result could not be written."
    })
final class ChainCommand implements Callable<Integer> {
  private static final int MOST_NEAR = 10;

  private final Screen screen;

  @Parameters(index = "0", paramLabel = "FROM", description = "Where it starts.")
  private String from = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TO",
      description = "Where it ends. Default: the nearest who are listed.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--max-hops",
      paramLabel = "NUMBER",
      description = "The most links of a chain. Default: ${DEFAULT-VALUE}.")
  private int maxHops = 4;

  @Mixin private LinksOption links = new LinksOption();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Mixin private OutputOption output = new OutputOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ChainCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (maxHops < 1 || maxHops > LinkGraph.MOST_HOPS) {
      throw new ParameterException(
          spec.commandLine(), "--max-hops: a number from 1 to " + LinkGraph.MOST_HOPS);
    }
    output.prepare();
    List<UsedList> used = lists.used();
    Map<String, SanctionsList> newest = new LinkedHashMap<>();
    used.forEach(list -> newest.put(list.name(), list.newest().list()));
    LinkGraph graph = LinkGraph.of(newest, links.read().links());
    ChainReport report = new ChainReport(maxHops, output.colours(screen));
    List<Party> ends = to.map(name -> named(name, graph)).orElse(List.of());
    for (Party start : named(from, graph)) {
      add(
          start,
          to.isPresent() ? ends : graph.listedNear(start, maxHops, MOST_NEAR),
          graph,
          report);
    }
    output.write(report.text(used), screen);
    return (report.hasFound() ? ExitCode.BAD : ExitCode.DONE).number();
  }

  private void add(Party start, List<Party> ends, LinkGraph graph, ChainReport report) {
    if (ends.isEmpty()) {
      report.nobodyNear(start);
    }
    ends.forEach(end -> report.add(start, end, graph.paths(start, end, maxHops)));
  }

  /** Several, if several have the name: which of them is meant is for people to say. */
  private static List<Party> named(String name, LinkGraph graph) {
    List<Party> parties = graph.named(name);
    if (parties.isEmpty()) {
      throw new UnreadableListException(
          "nobody is called '"
              + Shown.of(name)
              + "' in these lists or links; 'plumbline screen' finds names that are alike");
    }
    return parties;
  }
}
