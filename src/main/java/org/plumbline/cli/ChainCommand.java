package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Shown;
import org.plumbline.report.ChainReport;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.links.LinkGraph;
import org.plumbline.screening.links.Nearest;
import org.plumbline.screening.links.OwnLink;
import org.plumbline.screening.links.OwnLinks;
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

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Links of your own: CSV, from,to,relation,percent,since,until,source.")
  private Optional<Path> links = Optional.empty();

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
    List<SanctionsList> newest = used.stream().map(list -> list.newest().list()).toList();
    LinkGraph graph = LinkGraph.of(newest, ownLinks());
    ChainReport report = new ChainReport(maxHops, output.colours(screen));
    List<Party> ends = to.map(name -> named(name, graph)).orElse(List.of());
    for (Party start : named(from, graph)) {
      if (to.isPresent()) {
        add(start, ends, graph, report);
      } else {
        Nearest nearest = graph.listedNear(start, maxHops, MOST_NEAR);
        add(start, nearest.listed(), graph, report);
        report.near(start, nearest);
      }
    }
    output.write(report.text(used), screen);
    return (report.hasFound() ? ExitCode.BAD : ExitCode.DONE).number();
  }

  private void add(Party start, List<Party> ends, LinkGraph graph, ChainReport report) {
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

  private List<OwnLink> ownLinks() {
    if (links.isEmpty()) {
      return List.of();
    }
    OwnLinks own = OwnLinks.read(links.get());
    if (!own.notRead().isEmpty()) {
      throw new BrokenFileException(own.notRead());
    }
    return own.links();
  }
}
