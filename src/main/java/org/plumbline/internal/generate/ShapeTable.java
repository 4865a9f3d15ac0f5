package org.plumbline.internal.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of each part of a generated case, from {@code shapes.txt}, which explains them. */
final class ShapeTable {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>\\S+|kind-of-\\S+ Service)\\s+(?<weights>[0-9/]+)(?: +(?<text>.*))?");

  /** Careful, usual and careless partnerships. */
  private static final int KINDS_OF_CARE = 3;

  private final Map<String, List<Shape>> parts = new HashMap<>();

  /** One shape of a part. */
  private record Shape(List<Integer> weights, String text) {}

  private ShapeTable() {}

  /** Reads the table. */
  static ShapeTable read() {
    ShapeTable table = new ShapeTable();
    try (InputStream file =
        Objects.requireNonNull(ShapeTable.class.getResourceAsStream("shapes.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    Matcher part = LINE.matcher(line);
    if (!part.matches()) {
      throw new IllegalStateException("this is not a shape: " + line);
    }
    List<Integer> weights =
        Stream.of(part.group("weights").split("/")).map(Integer::valueOf).toList();
    parts
        .computeIfAbsent(part.group("name"), name -> new ArrayList<>())
        .add(
            new Shape(
                IntStream.range(0, KINDS_OF_CARE)
                    .mapToObj(care -> weights.get(Math.min(care, weights.size() - 1)))
                    .toList(),
                Objects.requireNonNullElse(part.group("text"), "")));
  }

  /**
   * Draws one of the shapes of a part.
   *
   * @param care 0 for a careful partnership, 1 for a usual one, 2 for a careless one
   */
  String draw(String part, int care, Draw draw) {
    List<Shape> shapes = parts.get(part);
    if (shapes == null) {
      throw new IllegalStateException("there is no part " + part);
    }
    int left = draw.below(shapes.stream().mapToInt(shape -> shape.weights().get(care)).sum());
    for (Shape shape : shapes) {
      left -= shape.weights().get(care);
      if (left < 0) {
        return shape.text();
      }
    }
    throw new IllegalStateException("the weights of " + part + " are wrong");
  }
}
