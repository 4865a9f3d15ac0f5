package org.plumbline.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/**
 * Parts that stand in several places of a page: labels with what belongs to them, marks, tables.
 */
public final class Rows {
  private final List<Element> rows = new ArrayList<>();

  public Rows add(String label, String words) {
    return add(label, Tag.DD.of(words));
  }

  public Rows add(String label, Optional<String> words) {
    words.ifPresent(text -> add(label, text));
    return this;
  }

  public Rows add(String label, Element description) {
    rows.add(Tag.DIV.of(Tag.DT.of(label), description));
    return this;
  }

  /** A list of labels with what belongs to them. */
  public Element list() {
    return Tag.DL.of(rows);
  }

  /** The severity, a word in a frame. */
  public static Element mark(Severity severity) {
    return Tag.SPAN.of(severity.toString()).css("mark " + severity);
  }

  /** The verdict, a word in a frame. */
  public static Element mark(Verdict verdict) {
    return Tag.SPAN.of(Headline.quiet(verdict)).css("mark " + verdict);
  }

  /** The heads of the columns of a table. */
  public static Element heads(String... words) {
    Element row = Tag.TR.empty();
    for (String text : words) {
      row.add(Tag.TH.of(text).set(Attribute.SCOPE, "col"));
    }
    return Tag.THEAD.of(row);
  }
}
