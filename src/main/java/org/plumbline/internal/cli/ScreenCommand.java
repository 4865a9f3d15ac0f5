package org.plumbline.internal.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.option.CountryConverter;
import org.plumbline.internal.cli.option.ListsOptions;
import org.plumbline.internal.cli.option.OutputOption;
import org.plumbline.internal.report.json.ScreenJson;
import org.plumbline.internal.report.text.ScreenReport;
import org.plumbline.internal.screening.Match;
import org.plumbline.internal.screening.NameQuery;
import org.plumbline.internal.screening.NameResult;
import org.plumbline.internal.screening.Screening;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.word.NameKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks up names in sanctions lists. */
@Command(
    name = "screen",
    description = "Look up names in sanctions lists.",
    footer = {
      "",
      "Example: plumbline screen \"Ministry of Interior\" --country BH --lists us-sdn",
      "",
      "Each name is same, possible (a person decides) or no.",
      "",
      "Exit codes: 0 no match; 1 a name is the same; 4 a list cannot be read; 5 a name is possible, or has no word to compare; 6 the result could not be written."
    })
final class ScreenCommand implements Callable<Integer> {
  private static final int MOST_NEAR_MISSES = 3;

  /** Formats of the result. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON,
    /** For spreadsheets. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Kind {
    PERSON,
    BODY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console screen;

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names, in any script.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      converter = CountryConverter.class,
      description = "Their countries, such as LK. Without a country, no name is the same.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "person|body",
      description = "Look only for persons, or only for bodies. Default: both.")
  private Optional<Kind> kind = Optional.empty();

  @Mixin private NamesFile file = new NamesFile();

  @Mixin private ListsOptions lists = new ListsOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description = "Format of the result. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private OutputOption output = new OutputOption();

  ScreenCommand(Console screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    output.prepare();
    List<NameQuery> wanted = new ArrayList<>();
    names.forEach(name -> wanted.add(asked(name)));
    wanted.addAll(file.read(names.isEmpty()));
    Screening screening = lists.screening(screen);
    List<NameResult> findings =
        wanted.stream().map(asked -> screening.find(asked, MOST_NEAR_MISSES)).toList();
    ScreenReport report = new ScreenReport(screening.lists(), findings);
    output.write(
        switch (format) {
          case TEXT -> report.text(output.colours(screen));
          case JSON -> ScreenJson.write(screening.lists(), findings);
          case CSV -> report.csv();
        },
        screen);
    return exitCode(findings).number();
  }

  private NameQuery asked(String name) {
    NameKind nameKind =
        kind.map(kind -> kind == Kind.PERSON ? NameKind.PERSON : NameKind.BODY)
            .orElse(NameKind.UNKNOWN);
    return new NameQuery(List.of(name), nameKind, Optional.empty(), Set.copyOf(countries));
  }

  private static ExitCode exitCode(List<NameResult> findings) {
    Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    for (NameResult finding : findings) {
      if (!finding.isComparable()) {
        codes.add(ExitCode.UNDETERMINED);
      }
      for (Match match : finding.matches()) {
        codes.add(match.sameness() == MatchDecision.SAME ? ExitCode.BAD : ExitCode.UNDETERMINED);
      }
    }
    return ExitCode.first(codes);
  }
}
