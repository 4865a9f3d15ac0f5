package org.plumbline.internal.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.links.Hop;
import org.plumbline.internal.screening.links.LinkPath;
import org.plumbline.internal.screening.links.LinkPaths;
import org.plumbline.internal.screening.links.NearestListed;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;

/** Chains of links, as text for people. */
public final class ChainReport {
  private final List<FoundChains> all;
  private final List<UsedList> lists;
  private final int mostLinks;
  private final List<String> limits;

  /**
   * A report of what was found.
   *
   * @param lists in which was looked
   * @param mostLinks how many links a chain could have
   * @param limits the only links that were looked at, in words; empty if all were
   */
  public ChainReport(
      List<FoundChains> all, List<UsedList> lists, int mostLinks, List<String> limits) {
    this.limits = List.copyOf(limits);
    this.all = List.copyOf(all);
    this.lists = List.copyOf(lists);
    this.mostLinks = mostLinks;
  }

  /** In text for people, 80 columns wide. */
  public String text(boolean colours) {
    Page page = new Page(colours);
    for (FoundChains foundChains : all) {
      foundChains.found().forEach(to -> text(foundChains.from(), to, page));
      foundChains.nearest().ifPresent(nearest -> text(foundChains.from(), nearest, page));
      foundChains
          .owners()
          .ifPresent(
              owners -> {
                page.title("Owners of " + foundChains.from());
                page.paragraph(0, owners);
                page.blank();
              });
    }
    page.paragraph(
        0, "Searched: " + lists() + ". Links that these lists do not mention are missing.");
    if (!limits.isEmpty()) {
      page.paragraph(0, "Only these links were used: " + String.join("; ", limits) + ".");
    }
    lists.forEach(list -> list.passedOver().forEach(sentence -> page.paragraph(0, sentence)));
    return page.toString();
  }

  private void text(Party from, FoundChains.To to, Page page) {
    page.title("From " + from + " to " + to.party());
    LinkPaths paths = to.paths();
    if (paths.paths().isEmpty()) {
      page.paragraph(0, "No chain of up to " + mostLinks + " links.");
    }
    paths.paths().forEach(path -> text(path, page));
    if (paths.capped()) {
      page.paragraph(0, "There are more chains; the shortest are shown.");
    }
    notWalkedThrough(paths.notWalkedThrough(), page);
    page.blank();
  }

  /** Whether no listed body was found, and what may have been missed. */
  private void text(Party from, NearestListed nearest, Page page) {
    boolean nobody = nearest.listed().isEmpty();
    if (!nobody && !from.isListed() && !nearest.capped() && nearest.notWalkedThrough().isEmpty()) {
      return;
    }
    page.title("From " + from);
    if (from.isListed()) {
      page.paragraph(0, from.name() + " is itself listed.");
    }
    if (nobody) {
      page.paragraph(
          0,
          nearest.notWalkedThrough().isEmpty()
              ? "No chain of up to "
                  + mostLinks
                  + " links leads to "
                  + (from.isListed() ? "another" : "a")
                  + " listed body or person."
              : "None of the chains of up to "
                  + mostLinks
                  + " links that were searched leads to "
                  + (from.isListed() ? "another" : "a")
                  + " listed body or person.");
    }
    if (nearest.capped()) {
      page.paragraph(
          0,
          "There are more listed bodies or persons; the nearest "
              + nearest.listed().size()
              + " are shown.");
    }
    notWalkedThrough(nearest.notWalkedThrough(), page);
    page.blank();
  }

  private static void notWalkedThrough(List<Party> parties, Page page) {
    if (!parties.isEmpty()) {
      page.paragraph(
          0,
          "Not followed further, because they have too many links: "
              + parties.stream().map(Party::toString).collect(Collectors.joining("; "))
              + ".");
    }
  }

  private static void text(LinkPath path, Page page) {
    int links = path.hops().size();
    page.heading(
        (links == 0 ? "The same entry" : links == 1 ? "1 link" : links + " links")
            + (path.isSure() ? "" : ", if names that match several entries mean these"));
    for (Hop hop : path.hops()) {
      for (Tie tie : hop.ties()) {
        page.paragraph(0, tie + more(tie));
        page.paragraph(4, tie.place() + ": " + tie.words());
      }
    }
  }

  /** The share and dates of a link, in brackets; empty if there are none. */
  private static String more(Tie tie) {
    List<String> parts = new ArrayList<>();
    tie.percent()
        .ifPresent(share -> parts.add(String.valueOf(share).replaceFirst("\\.0$", "") + " %"));
    tie.from().ifPresent(day -> parts.add("since " + DateForm.WORDS.day(day)));
    tie.to().ifPresent(day -> parts.add("until " + DateForm.WORDS.day(day)));
    if (tie.former()) {
      parts.add("ended");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private String lists() {
    return lists.isEmpty()
        ? "no list"
        : lists.stream()
            .map(list -> list.name() + ", " + list.inWords())
            .collect(Collectors.joining("; "));
  }
}
