package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.screening.links.OwnLinks;
import picocli.CommandLine.Option;

/** Links of one's own; for every verb that follows links. */
final class LinksOption {
  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Links of your own: CSV, from,to,relation,percent,since,until,source.")
  private Optional<Path> file = Optional.empty();

  /**
   * The links of the file; none if there is no file.
   *
   * @throws org.plumbline.screening.lists.UnreadableListException if it cannot be read
   * @throws BrokenFileException if a row was not understood
   */
  OwnLinks read() {
    OwnLinks own = file.map(OwnLinks::read).orElse(OwnLinks.NONE);
    if (!own.notRead().isEmpty()) {
      throw new BrokenFileException(own.notRead());
    }
    return own;
  }
}
