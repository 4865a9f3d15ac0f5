package org.plumbline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.links.Hop;
import org.plumbline.screening.links.LinkPath;
import org.plumbline.screening.links.LinkPaths;
import org.plumbline.screening.links.Nearest;
import org.plumbline.screening.links.Party;
import org.plumbline.screening.links.Tie;

/** Chains of links between two parties, in text for people, 80 columns wide. */
public final class ChainReport {
  private final Page page;
  private final int mostLinks;
  private boolean found;

  /**
   * An empty report.
   *
   * @param mostLinks how many links a chain could have
   * @param colours whether it goes to a terminal that has colours
   */
  public ChainReport(int mostLinks, boolean colours) {
    this.page = new Page(colours);
    this.mostLinks = mostLinks;
  }

  /** Says what was found between two parties; that there is none is told too. */
  public void add(Party from, Party to, LinkPaths paths) {
    page.title("From " + from + " to " + to);
    if (paths.paths().isEmpty()) {
      page.paragraph(0, "No chain of at most " + mostLinks + " links.");
    }
    for (LinkPath path : paths.paths()) {
      found = true;
      chain(path);
    }
    if (paths.capped()) {
      page.paragraph(0, "There are more chains; the shortest are shown.");
    }
    notWalkedThrough(paths.notWalkedThrough());
    page.blank();
  }

  private void notWalkedThrough(List<Party> parties) {
    if (!parties.isEmpty()) {
      page.paragraph(
          0,
          "Not walked through, as they have too many neighbours: "
              + parties.stream().map(Party::toString).collect(Collectors.joining("; "))
              + ".");
    }
  }

  private void chain(LinkPath path) {
    int links = path.hops().size();
    page.heading(
        (links == 0 ? "They are one" : links == 1 ? "1 link" : links + " links")
            + (path.isSure() ? "" : ", if names that fit several entries mean these"));
    for (Hop hop : path.hops()) {
      for (Tie tie : hop.ties()) {
        page.paragraph(0, tie + (tie.former() ? " (no more)" : ""));
        page.paragraph(4, tie.place() + ": " + tie.words());
      }
    }
  }

  /** Says if nobody was near enough, and what may have been missed. */
  public void near(Party from, Nearest nearest) {
    boolean nobody = nearest.listed().isEmpty();
    if (!nobody && !nearest.capped() && nearest.notWalkedThrough().isEmpty()) {
      return;
    }
    page.title("From " + from);
    if (nobody) {
      page.paragraph(
          0, "Nobody who is listed can be reached by a chain of at most " + mostLinks + " links.");
    }
    if (nearest.capped()) {
      page.paragraph(
          0,
          "More who are listed can be reached; the nearest "
              + nearest.listed().size()
              + " are shown.");
    }
    notWalkedThrough(nearest.notWalkedThrough());
    page.blank();
  }

  /** Whether a chain was found. */
  public boolean hasFound() {
    return found;
  }

  /** The whole, with the lists in which was looked. */
  public String text(List<UsedList> lists) {
    page.paragraph(
        0,
        "Looked in: "
            + (lists.isEmpty()
                ? "no list"
                : lists.stream().map(ChainReport::newest).collect(Collectors.joining(", ")))
            + ". What the lists do not say of links is not there.");
    return page.toString();
  }

  private static String newest(UsedList list) {
    UsedList.Edition newest = list.newest();
    return list.name() + " of " + newest.date() + (newest.isExact() ? "" : " at the latest");
  }
}
