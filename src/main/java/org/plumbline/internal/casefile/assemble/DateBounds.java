package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.source.WrittenDate;

/** The first and last day that an uncertain date of the case file can mean. */
public final class DateBounds {
  private DateBounds() {}

  /** The first possible day; EVER if the date is missing or unknown. */
  public static LocalDate earliest(Optional<Node> date) {
    List<Optional<WrittenDate>> dates =
        date.map(DateBounds::dates).orElse(List.of(Optional.empty()));
    return dates.stream()
        .map(found -> found.map(WrittenDate::first).orElse(Dates.EVER))
        .min(LocalDate::compareTo)
        .orElse(Dates.EVER);
  }

  /** The last possible day; NEVER if the date is missing or unknown. */
  public static LocalDate latest(Optional<Node> date) {
    List<Optional<WrittenDate>> dates =
        date.map(DateBounds::dates).orElse(List.of(Optional.empty()));
    return dates.stream()
        .map(found -> found.map(WrittenDate::last).orElse(Dates.NEVER))
        .max(LocalDate::compareTo)
        .orElse(Dates.NEVER);
  }

  public static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** The date in each account, or the single date; empty for an account that gives none. */
  private static List<Optional<WrittenDate>> dates(Node node) {
    if (node instanceof MapNode map) {
      Stream<Node> nodes = map.get("accounts").map(Sections::items).orElse(List.of(map)).stream();
      return nodes
          .map(account -> Sections.at(account, List.of("is")).flatMap(DateBounds::date))
          .toList();
    }
    return List.of(date(node));
  }

  public static Optional<WrittenDate> date(Node node) {
    try {
      return node instanceof TextNode text
          ? Optional.of(WrittenDate.parse(text.text()))
          : Optional.empty();
    } catch (WrittenDate.Mistake e) {
      return Optional.empty();
    }
  }
}
