package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.CountryName;
import org.plumbline.flags.Shown;
import org.plumbline.report.ChainPath.Step;

/** A chain as a picture, from above to below, and beside it the same as a list. */
final class ChainDrawing {
  private static final int WIDTH = 300;
  private static final int COLUMNS = 30;
  private static final int MOST_LINES = 4;
  private static final int LINE = 19;
  private static final int PAD = 12;
  private static final int GAP = 62;
  private static final int SHAFT = 28;

  private final ChainPath path;
  private final CaseFacts facts;
  private final Element svg = Tag.SVG.empty();
  private int bottom = 2;

  private ChainDrawing(ChainPath path, CaseFacts facts) {
    this.path = path;
    this.facts = facts;
  }

  /**
   * Draws a chain.
   *
   * @param id unique on the page; the ids of its parts begin with it
   */
  static Element of(ChainPath path, CaseFacts facts, String id) {
    return new ChainDrawing(path, facts).draw(id);
  }

  private Element draw(String id) {
    String title = name(path.start()) + " to " + list(path.listing());
    String desc =
        "A chain of " + count(path.steps().size()) + " to a listed body; the list says the same.";
    svg.css("chain")
        .set(Attribute.ROLE, "img")
        .set(Attribute.ARIA_LABELLEDBY, id + "-title")
        .set(Attribute.ARIA_DESCRIBEDBY, id + "-desc")
        .set(Attribute.XMLNS, "http://www.w3.org/2000/svg")
        .add(Tag.TITLE.of("Chain: " + title).id(id + "-title"), Tag.DESC.of(desc).id(id + "-desc"));
    body(path.start());
    for (Step step : path.steps()) {
      arrow(step);
      body(step.to());
    }
    shaft(false, false, List.of("is on the list"));
    listing();
    svg.set(Attribute.VIEW_BOX, "0 0 " + WIDTH + " " + (bottom + 2))
        .set(Attribute.WIDTH, WIDTH)
        .set(Attribute.HEIGHT, bottom + 2);
    return Tag.DIV.of(svg, inWords()).css("chain-both");
  }

  private static String count(int links) {
    return links == 1 ? "one link" : links + " links";
  }

  // --- the picture ------------------------------------------------------------------------------

  private void body(String id) {
    String about =
        facts
            .organisation(id)
            .map(
                body ->
                    Stream.of(
                            CaseFacts.words(body, "kind"),
                            CountryName.of(CaseFacts.text(body, "country")),
                            CaseFacts.text(body, "region"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")))
            .orElse("");
    box("body", name(id), List.of(about));
  }

  private void listing() {
    CaseFact listing = path.listing();
    box(
        "listing",
        CaseFacts.text(listing, "list"),
        List.of(CaseFacts.words(listing, "effect"), since(listing)));
  }

  private void box(String css, String title, List<String> others) {
    List<String> lines = wrapped(title);
    List<String> more =
        others.stream()
            .filter(line -> !line.isEmpty())
            .flatMap(line -> wrapped(line).stream())
            .toList();
    int height = 2 * PAD + LINE * (lines.size() + more.size()) - 4;
    svg.add(
        Tag.RECT
            .empty()
            .css(css)
            .set(Attribute.X, 2)
            .set(Attribute.Y, bottom)
            .set(Attribute.WIDTH, WIDTH - 4)
            .set(Attribute.HEIGHT, height)
            .set(Attribute.RX, 4));
    int y = bottom + PAD + 13;
    for (String line : lines) {
      svg.add(text("name", 16, y, line));
      y += LINE;
    }
    for (String line : more) {
      svg.add(text("note", 16, y, line));
      y += LINE;
    }
    bottom += height;
  }

  private void arrow(Step step) {
    List<String> words = new ArrayList<>(List.of(verb(step.link())));
    words.add(since(step.link()));
    shaft(step.isForward() || step.isMutual(), !step.isForward() || step.isMutual(), words);
  }

  private void shaft(boolean down, boolean up, List<String> words) {
    int end = bottom + GAP;
    svg.add(
        Tag.LINE
            .empty()
            .css("shaft")
            .set(Attribute.X1, SHAFT)
            .set(Attribute.Y1, bottom + (up ? 8 : 0))
            .set(Attribute.X2, SHAFT)
            .set(Attribute.Y2, end - (down ? 8 : 0)));
    if (down) {
      head(end, -10);
    }
    if (up) {
      head(bottom, 10);
    }
    List<String> lines = words.stream().flatMap(line -> wrapped(line).stream()).limit(3).toList();
    int y = bottom + GAP / 2 + 5 - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      svg.add(text("note", SHAFT + 16, y, line));
      y += LINE;
    }
    bottom = end;
  }

  private void head(int tip, int back) {
    svg.add(
        Tag.POLYGON
            .empty()
            .css("head")
            .set(
                Attribute.POINTS,
                SHAFT
                    + ","
                    + tip
                    + " "
                    + (SHAFT - 6)
                    + ","
                    + (tip + back)
                    + " "
                    + (SHAFT + 6)
                    + ","
                    + (tip + back)));
  }

  private static Element text(String css, int x, int y, String line) {
    return Tag.TEXT.of(line).css(css).set(Attribute.X, x).set(Attribute.Y, y);
  }

  private static List<String> wrapped(String text) {
    List<String> lines = Columns.wrap(Shown.of(text), COLUMNS);
    return lines.size() <= MOST_LINES
        ? lines
        : Stream.concat(lines.stream().limit(MOST_LINES - 1), Stream.of("…")).toList();
  }

  // --- the list ---------------------------------------------------------------------------------

  private Element inWords() {
    List<Element> items = new ArrayList<>(path.steps().stream().map(this::inWords).toList());
    items.add(Tag.LI.of(list(path.listing())));
    return Tag.OL.of(items);
  }

  private Element inWords(Step step) {
    CaseFact link = step.link();
    String since = since(link);
    return Tag.LI.of(
        name(CaseFacts.text(link, "organisation"))
            + " "
            + verb(link)
            + " "
            + name(CaseFacts.text(link, "other"))
            + (since.isEmpty() ? "" : " (" + since + ")")
            + ".");
  }

  private String list(CaseFact listing) {
    String since = since(listing);
    return CaseFacts.text(listing, "name")
        + " is on the list "
        + CaseFacts.text(listing, "list")
        + " ("
        + CaseFacts.words(listing, "effect")
        + (since.isEmpty() ? "" : ", " + since)
        + ").";
  }

  private String name(String id) {
    return facts.name(id);
  }

  private static String verb(CaseFact link) {
    return CaseFacts.verb(link);
  }

  private static String since(CaseFact fact) {
    String written = CaseFacts.moment(fact, "from").written();
    return written.isEmpty() ? "" : "since " + written;
  }
}
