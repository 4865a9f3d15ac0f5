package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in pieces, of which each may be left out. Immutable.
 *
 * @param open stands before the parts
 * @param parts are pieces themselves
 * @param between stands between two parts
 * @param close stands after the parts
 */
record Pieces(String open, List<Pieces> parts, String between, String close) {
  Pieces {
    parts = List.copyOf(parts);
  }

  static Pieces of(String text) {
    return new Pieces(text, List.of(), "", "");
  }

  static Pieces row(List<Pieces> parts, String between) {
    return new Pieces("", parts, between, "");
  }

  String text() {
    return open + parts.stream().map(Pieces::text).collect(Collectors.joining(between)) + close;
  }

  /** The text without the pieces named. */
  Pieces without(Predicate<Pieces> piece) {
    return new Pieces(
        open,
        parts.stream().filter(piece.negate()).map(part -> part.without(piece)).toList(),
        between,
        close);
  }

  /** The texts that come of it where one piece is left out, the larger pieces first. */
  Stream<Pieces> smaller() {
    return Stream.concat(
        at(part -> Stream.of(List.of())), at(part -> part.smaller().map(List::of)));
  }

  private Stream<Pieces> at(Function<Pieces, Stream<List<Pieces>>> change) {
    List<Pieces> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      change
          .apply(parts.get(index))
          .forEach(
              instead -> {
                List<Pieces> changed = new ArrayList<>(parts.subList(0, index));
                changed.addAll(instead);
                changed.addAll(parts.subList(index + 1, parts.size()));
                all.add(new Pieces(open, changed, between, close));
              });
    }
    return all.stream();
  }
}
