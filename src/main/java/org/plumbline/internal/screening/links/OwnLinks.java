package org.plumbline.internal.screening.links;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.problem.Problem;

/**
 * The user's own links, from a CSV file in UTF-8 with commas. The first line is exactly {@code
 * from,to,relation,percent,since,until,source}. {@code from} and {@code to} are names, or ids of
 * entries; {@code relation} is one of {@code linked-to}, {@code owned-by}, {@code part-of}, {@code
 * acts-for}, {@code supports}, {@code employed-by}, {@code leads}, {@code family-of}, {@code
 * associated-with}, {@code succeeds}, and a row reads "from relation to"; {@code percent} is a
 * number from 0 to 100, {@code since} and {@code until} are days such as {@code 2024-01-31}, and
 * all three may be empty where that is unknown; {@code source} is the source of the link.
 * Immutable.
 *
 * @param links in the order of the file
 * @param notRead one problem for each row that was not understood
 * @param sha256 of the file, in lower-case hex; empty if there is none
 */
public record OwnLinks(List<OwnLink> links, List<Problem> notRead, String sha256) {
  /** No links. */
  public static final OwnLinks NONE = new OwnLinks(List.of(), List.of(), "");

  /** Copies the lists. */
  public OwnLinks {
    links = List.copyOf(links);
    notRead = List.copyOf(notRead);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableListException if it does not exist, is not CSV, or has a different first line
   */
  public static OwnLinks read(Path file) {
    return OwnLinksFile.read(file);
  }
}
