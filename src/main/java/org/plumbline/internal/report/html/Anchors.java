package org.plumbline.internal.report.html;

import java.util.List;
import org.plumbline.check.Check;
import org.plumbline.result.Flag;
import org.plumbline.source.Source;

/**
 * The places of one check on a page. They are numbered: a name out of a case file would have to be
 * trusted to be a good id.
 */
final class Anchors {
  private final Check check;
  private final int number;
  private final List<String> sources;

  /** Of the check with this number on the page. */
  Anchors(Check check, int number) {
    this.check = check;
    this.number = number;
    this.sources = check.sources().stream().map(Source::id).toList();
  }

  /** The check itself. */
  String check() {
    return "check-" + number;
  }

  /** A part of it, such as its timeline. */
  String part(String name) {
    return check() + "-" + name;
  }

  String flag(Flag flag) {
    return part("flag-" + (check.flags().indexOf(flag) + 1));
  }

  String source(Source source) {
    return part("source-" + (sources.indexOf(source.id()) + 1));
  }

  /** A link to a source, with other words; the words alone if the case has no such source. */
  Element toSource(String id, String words) {
    int index = sources.indexOf(id);
    return index < 0 ? Tag.SPAN.of(words) : Element.to(part("source-" + (index + 1)), words);
  }
}
