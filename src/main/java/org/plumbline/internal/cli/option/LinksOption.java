package org.plumbline.internal.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.internal.screening.links.OwnLinks;
import org.plumbline.problem.BrokenFileException;
import picocli.CommandLine.Option;

/** A file of links; for every command that follows links. */
public final class LinksOption {
  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Your own links, a CSV file: from,to,relation,percent,since,until,source.")
  private Optional<Path> file = Optional.empty();

  /**
   * The links of the file; none if there is no file.
   *
   * @throws org.plumbline.internal.screening.list.UnreadableListException if it cannot be read
   * @throws BrokenFileException if a row was not understood
   */
  public OwnLinks read() {
    OwnLinks own = file.map(OwnLinks::read).orElse(OwnLinks.NONE);
    if (!own.notRead().isEmpty()) {
      throw new BrokenFileException(own.notRead());
    }
    return own;
  }
}
