package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.flags.Problem;
import org.plumbline.replay.impact.ChangedCase;
import org.plumbline.replay.impact.ChangedFlag;
import org.plumbline.replay.impact.EditEffect;
import org.plumbline.replay.impact.ImpactResult;

/** What an edit of rules does, as one page for a browser. Safe for any number of threads. */
public final class ImpactHtml {
  private final ImpactResult result;
  private final ImpactWords words;

  private ImpactHtml(ImpactResult result) {
    this.result = result;
    this.words = new ImpactWords(result);
  }

  /**
   * Writes it.
   *
   * @param version of Plumbline
   * @param older what the older rules are called
   * @param newer what the newer rules are called
   */
  public static String write(String version, String older, String newer, ImpactResult result) {
    return new ImpactHtml(result).page(version, "From " + older + " to " + newer);
  }

  private String page(String version, String title) {
    List<Element> contents = new ArrayList<>();
    List<Element> parts = new ArrayList<>();
    parts.add(Tag.H1.of(title));
    parts.add(Tag.P.of(words.summary()));
    if (!result.edits().isEmpty()) {
      parts.add(Tag.P.of(words.verdicts()));
      section("edits", "Edits", List.of(edits()), contents, parts);
    }
    if (!result.changed().isEmpty()) {
      section("checks", "Checks that come out otherwise", checks(), contents, parts);
    }
    if (!result.problems().isEmpty()) {
      section("problems", "Cases that could not be used", List.of(problems()), contents, parts);
    }
    return HtmlPage.of(title, version, Tag.OL.of(contents), parts);
  }

  private static void section(
      String id, String name, List<Element> inside, List<Element> contents, List<Element> parts) {
    contents.add(Tag.LI.of(Element.to(id, name)));
    parts.add(
        Tag.SECTION.of(Tag.H2.of(name).id(id)).add(inside).set(Attribute.ARIA_LABELLEDBY, id));
  }

  private Element edits() {
    List<Element> rows = result.edits().stream().map(ImpactHtml::edit).toList();
    return Tag.TABLE.of(
        Tag.CAPTION.of("Every edit, and what it does"),
        Rows.heads("No.", "Edit", "What is different", "Effect"),
        Tag.TBODY.of(rows));
  }

  private static Element edit(EditEffect effect) {
    return Tag.TR
        .of(
            Tag.TD.of(Integer.toString(effect.number())),
            Tag.TH.of(ImpactWords.name(effect.edit())).set(Attribute.SCOPE, "row"),
            Tag.TD.of(String.join("; ", effect.edit().details())),
            Tag.TD.of(ImpactWords.effect(effect)))
        .id("edit-" + effect.number());
  }

  private List<Element> checks() {
    List<Element> inside = new ArrayList<>();
    words.leftOut().ifPresent(sentence -> inside.add(Tag.P.of(sentence)));
    result.changed().stream().limit(ImpactWords.MOST_LISTED).forEach(one -> inside.add(check(one)));
    return inside;
  }

  private Element check(ChangedCase one) {
    return Tag.ARTICLE
        .of(
            Tag.H3.of(one.title()),
            Tag.P.of(Tag.CODE.of(one.id()))
                .say(", " + one.asOf() + ": " + ImpactWords.verdict(one)))
        .add(Tag.UL.of(one.flags().stream().map(this::flag).toList()));
  }

  private Element flag(ChangedFlag flag) {
    Element item =
        Tag.LI.of(
            Rows.mark(flag.gravest()),
            Tag.SPAN.of(" " + flag.what() + ": "),
            Tag.CODE.of(ImpactWords.flag(flag)),
            Tag.SPAN.of(", " + ImpactWords.state(flag)),
            Tag.P.of(ImpactWords.sentence(flag)));
    words.differences(flag).forEach(line -> item.add(Tag.P.of(line)));
    return item;
  }

  private Element problems() {
    return Tag.UL.of(result.problems().stream().map(Problem::toString).map(Tag.LI::of).toList());
  }
}
