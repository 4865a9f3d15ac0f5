package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.screening.Asked;
import org.plumbline.screening.lists.ListEntry;
import org.plumbline.screening.lists.ListKind;
import org.plumbline.screening.lists.ListLoader;
import org.plumbline.screening.lists.ListedName;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.NameKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A file with names to look for. */
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
   * @param isNeeded whether nothing else says whom to look for
   * @throws ParameterException if there is no file and it is needed
   * @throws BrokenFileException if the file is another, or a row was not understood: whoever is
   *     left out would seem to be on no list
   */
  List<Asked> read(boolean isNeeded) {
    if (file.isEmpty()) {
      if (isNeeded) {
        throw new ParameterException(
            spec.commandLine(), "say whom to look for: names, or --file FILE");
      }
      return List.of();
    }
    SanctionsList names = ListLoader.loadExtract(List.of(file.get()));
    if (names.kind() != ListKind.OWN_CSV) {
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

  private static Asked asked(ListEntry entry) {
    NameKind kind =
        switch (entry.kind()) {
          case PERSON -> NameKind.PERSON;
          case BODY, SHIP, AIRCRAFT -> NameKind.BODY;
          case NOT_SAID -> NameKind.UNKNOWN;
        };
    return new Asked(
        entry.names().stream().map(ListedName::text).toList(),
        kind,
        Optional.empty(),
        entry.countries());
  }
}
