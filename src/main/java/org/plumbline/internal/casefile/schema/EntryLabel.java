package org.plumbline.internal.casefile.schema;

import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.InWords;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.TextNode;

/** What a question calls an entry: by name or author, with its id where readers need it. */
final class EntryLabel {
  /** Words and acts of the body that "by" names; an incident is not by the one who reports it. */
  private static final Set<String> SAID =
      Set.of(
          "torture-finding",
          "outcome-finding",
          "finding",
          "host-statement",
          "donor-statement",
          "withdrawal",
          "warning");

  private final MapNode map;
  private final Shape shape;
  private final String id;

  private EntryLabel(MapNode map, Shape shape, String id) {
    this.map = map;
    this.shape = shape;
    this.id = id;
  }

  static String of(MapNode map, Shape shape, String id) {
    return new EntryLabel(map, shape, id).label();
  }

  private String label() {
    return switch (shape.name()) {
      case "organisation" -> text("name").orElseGet(this::numbered);
      case "deployment-programme" ->
          text("name").map(name -> "the programme " + name).orElseGet(this::numbered);
      case "host-law" ->
          text("country")
              .map(code -> "the law of " + CountryName.inSentence(code))
              .orElse(numbered());
      case "listing" -> text("list").map(list -> "the listing on " + list).orElse(numbered());
      case "approval" -> text("body").map(this::approval).orElse(numbered());
      default ->
          SAID.contains(shape.name())
              ? text("by").map(this::by).orElseGet(this::numbered)
              : numbered();
    };
  }

  private String approval(String body) {
    return "the approval"
        + text("of").map(phase -> " of phase " + phase).orElse("")
        + " by "
        + body;
  }

  private String by(String author) {
    return hasOwnId()
        ? Brackets.add("the " + shape.label() + " by " + author, id)
        : numbered() + " by " + author;
  }

  /**
   * {@code act drug-offences}; {@code pause 2} for an entry that has no id of its own, {@code
   * waiver 1 of drug-offences} if it is inside another; {@code the aim} for one whose id says no
   * more.
   */
  private String numbered() {
    String infix = "-" + shape.name() + "-";
    int parentEnd = id.lastIndexOf(infix);
    String number = parentEnd < 0 ? "" : id.substring(parentEnd + infix.length());
    if (number.matches("\\d+")) {
      return shape.label() + " " + number + " of " + id.substring(0, parentEnd);
    }
    if (id.equals(shape.name())) {
      return "the " + shape.label();
    }
    return hasOwnId() ? shape.label() + " " + id : InWords.of(id);
  }

  private boolean hasOwnId() {
    return !id.startsWith(shape.name() + "-");
  }

  private Optional<String> text(String key) {
    return Sections.text(map, key).map(TextNode::text).filter(text -> !text.equals("unknown"));
  }
}
