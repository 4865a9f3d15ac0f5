package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.facts.Effect;
import org.plumbline.screening.links.Hop;
import org.plumbline.screening.links.LinkPath;
import org.plumbline.screening.links.Party;
import org.plumbline.screening.links.Tie;
import org.plumbline.screening.lists.Relation;

/** Chains as a picture of its own, side by side, each from above to below. */
final class ChainSvg {
  /** More chains than this make no picture that anybody reads. */
  private static final int MOST = 12;

  private static final int IN_A_ROW = 4;
  private static final int SPACE = 24;

  private static final String STYLE =
      String.join(
          " ",
          "svg { background: #fff; font-family: system-ui, sans-serif; }",
          "rect { fill: #f5f3ed; stroke: #85837b; }",
          "rect.listing { stroke: #961b1b; stroke-width: 3px; }",
          "text { fill: #54575e; font-size: 13px; }",
          "text.name { fill: #1d1e22; font-weight: 600; font-size: 14px; }",
          ".shaft { stroke: #85837b; stroke-width: 2px; }",
          ".head { fill: #85837b; }");

  private final Element svg = Tag.SVG.empty();
  private int bottom;

  private ChainSvg() {}

  static String of(List<Chained> all) {
    List<LinkPath> paths =
        all.stream()
            .flatMap(one -> one.found().stream())
            .flatMap(to -> to.paths().paths().stream())
            .toList();
    return new ChainSvg().draw(paths);
  }

  private String draw(List<LinkPath> paths) {
    String title =
        paths.isEmpty()
            ? "No chain was found"
            : paths.size() <= MOST
                ? "All chains that were found: " + paths.size()
                : "The first " + MOST + " of " + paths.size() + " chains";
    svg.set(Attribute.ROLE, "img")
        .set(Attribute.ARIA_LABELLEDBY, "title")
        .set(Attribute.ARIA_DESCRIBEDBY, "desc")
        .set(Attribute.XMLNS, "http://www.w3.org/2000/svg")
        .add(
            Tag.TITLE.of(title).id("title"),
            Tag.DESC.of(inWords(paths)).id("desc"),
            Tag.STYLE.of(STYLE),
            Tag.TEXT.of(title).css("name").set(Attribute.X, SPACE).set(Attribute.Y, SPACE + 4));
    bottom = 2 * SPACE;
    int columns = Math.max(1, Math.min(IN_A_ROW, paths.size()));
    for (int first = 0; first < Math.min(MOST, paths.size()); first += columns) {
      row(paths.subList(first, Math.min(Math.min(MOST, paths.size()), first + columns)));
    }
    int width = columns * (Strand.WIDTH + SPACE) + SPACE;
    svg.set(Attribute.VIEW_BOX, "0 0 " + width + " " + bottom)
        .set(Attribute.WIDTH, width)
        .set(Attribute.HEIGHT, bottom);
    return svg.toString();
  }

  private static String inWords(List<LinkPath> paths) {
    return paths.stream().limit(MOST).map(LinkPath::toString).collect(Collectors.joining(". "));
  }

  private void row(List<LinkPath> paths) {
    int left = SPACE;
    int lowest = bottom;
    for (LinkPath path : paths) {
      Strand strand = new Strand(svg, left, bottom);
      draw(path, strand);
      left += Strand.WIDTH + SPACE;
      lowest = Math.max(lowest, strand.bottom());
    }
    bottom = lowest + SPACE;
  }

  private static void draw(LinkPath path, Strand strand) {
    List<Hop> hops = path.hops();
    if (hops.isEmpty()) {
      return;
    }
    box(hops.get(0).from(), strand);
    for (Hop hop : hops) {
      Tie first = hop.ties().get(0);
      boolean isDown = first.subject().number() == hop.from().number();
      boolean isMutual = isMutual(first.relation());
      List<String> words = new ArrayList<>(List.of(first.relation().words()));
      if (!hop.isSure()) {
        words.add("(not sure who is meant)");
      }
      strand.shaft(isDown || isMutual, !isDown || isMutual, words);
      box(hop.to(), strand);
    }
  }

  private static boolean isMutual(Relation relation) {
    return relation == Relation.FAMILY_OF || relation == Relation.ASSOCIATED_WITH;
  }

  private static void box(Party party, Strand strand) {
    List<String> notes = new ArrayList<>();
    party.onList().ifPresent(on -> notes.add(on.kind().title() + ", entry " + on.entry().id()));
    party
        .entry()
        .filter(entry -> party.isListed())
        .map(
            entry ->
                entry.effects().stream()
                    .map(Effect::toString)
                    .sorted()
                    .collect(Collectors.joining(", ")))
        .ifPresent(notes::add);
    strand.box(party.isListed() ? "listing" : "body", party.name(), notes);
  }
}
