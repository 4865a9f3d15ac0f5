package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.casefile.table.FactSpan;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.ChainPath;
import org.plumbline.internal.report.words.ChainPath.Step;
import org.plumbline.internal.report.words.DateRange;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.ListPhrase;

/** A chain as a picture, from above to below, and beside it the same as a list. */
final class ChainDrawing {
  private final ChainPath path;
  private final CaseFacts facts;
  private final Element svg = Tag.SVG.empty();
  private final BoxColumn strand = new BoxColumn(svg);

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
    String title = name(path.start()) + " to " + list(path.listing(), ", which is");
    String desc =
        "A chain of " + count(path.steps().size()) + " to a listed body, also given as a list.";
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
    strand.shaft(false, false, List.of("is on the list"));
    listing();
    svg.set(Attribute.VIEW_BOX, "0 0 " + BoxColumn.WIDTH + " " + strand.bottom())
        .set(Attribute.WIDTH, BoxColumn.WIDTH)
        .set(Attribute.HEIGHT, strand.bottom());
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
                            CaseFacts.words(body, Organisation::kind),
                            CountryName.of(CaseFacts.text(body, Organisation::country)),
                            CaseFacts.text(body, Organisation::region))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")))
            .orElse("");
    strand.box("body", name(id), List.of(about));
  }

  private void listing() {
    CaseFact listing = path.listing();
    strand.box(
        "listing",
        CaseFacts.text(listing, Listing::list),
        List.of(CaseFacts.words(listing, Listing::effect), since(listing)));
  }

  private void arrow(Step step) {
    List<String> words = new ArrayList<>(List.of(verb(step.link())));
    words.add(since(step.link()));
    strand.shaft(step.isForward() || step.isMutual(), !step.isForward() || step.isMutual(), words);
  }

  // --- the list ---------------------------------------------------------------------------------

  private Element inWords() {
    List<Element> items = new ArrayList<>(path.steps().stream().map(this::inWords).toList());
    items.add(Tag.LI.of(list(path.listing(), " is")));
    return Tag.OL.of(items);
  }

  private Element inWords(Step step) {
    CaseFact link = step.link();
    String since = since(link);
    return Tag.LI.of(
        name(CaseFacts.text(link, Link::organisation))
            + " "
            + verb(link)
            + " "
            + name(CaseFacts.text(link, Link::other))
            + (since.isEmpty() ? "" : " (" + since + ")")
            + ".");
  }

  private static String list(CaseFact listing, String verb) {
    String since = since(listing);
    return CaseFacts.text(listing, Listing::name)
        + verb
        + " on "
        + ListPhrase.the(CaseFacts.text(listing, Listing::list))
        + " ("
        + CaseFacts.words(listing, Listing::effect)
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
    String written = DateRange.of(FactSpan.of(fact).from()).written();
    return written.isEmpty() ? "" : "since " + written;
  }
}
