package org.plumbline.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.screening.NameQuery;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A file of names to look for. */
final class NamesFile {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Look for the names in this CSV file: columns name, aliases, kind, country.")
  private Optional<Path> file = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The names in the file, in its order.
   *
   * @param isNeeded whether nothing else gives names to look for
   * @throws ParameterException if there is no file and it is needed
   * @throws BrokenFileException if the file is another, or a row was not understood: a name left
   *     out would seem to be on no list
   */
  List<NameQuery> read(boolean isNeeded) {
    if (file.isEmpty()) {
      if (isNeeded) {
        throw new ParameterException(
            spec.commandLine(), "give the names to look for, or --file FILE");
      }
      return List.of();
    }
    SanctionsList names = ListLoader.loadExtract(List.of(file.get()));
    if (names.kind() != PublishedList.OWN_CSV) {
      throw new BrokenFileException(
          List.of(
              new Problem(
                  Place.of(WholeFiles.name(file.get())),
                  "this is a sanctions list, not a file of names",
                  "import it with 'lists import'")));
    }
    if (!names.notRead().isEmpty()) {
      throw new BrokenFileException(names.notRead());
    }
    return names.entries().stream().map(NamesFile::asked).toList();
  }

  private static NameQuery asked(ListEntry entry) {
    NameKind kind =
        switch (entry.kind()) {
          case PERSON -> NameKind.PERSON;
          case BODY, SHIP, AIRCRAFT -> NameKind.BODY;
          case NOT_SAID -> NameKind.UNKNOWN;
        };
    return new NameQuery(
        entry.names().stream().map(ListedName::text).toList(),
        kind,
        Optional.empty(),
        entry.countries());
  }
}
