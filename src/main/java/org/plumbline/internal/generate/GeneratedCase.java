package org.plumbline.internal.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case that is put together from shapes. */
final class GeneratedCase {
  private static final String NAME = "[a-z][a-z-]*[0-9]?";

  private static final Pattern MENTION =
      Pattern.compile(
          "\\$(?:(?<name>%1$s)|\\[(?<start>[a-z-]+)\\$(?<rest>%1$s)\\]|\\((?<day>[a-z]+[0-9]?)(?:\\$(?<which>%1$s))?(?<sign>[+-])(?<least>[0-9]+)\\.\\.(?<most>[0-9]+)\\))"
              .formatted(NAME));

  private final ShapeTable shapes;
  private final Draw draw;
  private final Map<String, String> drawn = new HashMap<>();

  GeneratedCase(ShapeTable shapes, Draw draw, long number) {
    this.shapes = shapes;
    this.draw = draw;
    drawn.put("number", Long.toString(number));
    drawn.put("care", shapes.draw("care", 0, draw));
  }

  String text() {
    return part("case");
  }

  private String part(String name) {
    String known = drawn.get(name);
    if (known != null) {
      return known;
    }
    String text = filledIn(shapes.draw(name, Integer.parseInt(part("care")), draw));
    drawn.put(name, text);
    return text;
  }

  private String filledIn(String shape) {
    StringBuilder text = new StringBuilder();
    Matcher mention = MENTION.matcher(shape);
    int from = 0;
    while (mention.find()) {
      text.append(shape, from, mention.start()).append(replacement(mention));
      from = mention.end();
    }
    return text.append(shape, from, shape.length()).toString();
  }

  private String replacement(Matcher mention) {
    if (mention.group("name") != null) {
      return part(mention.group("name"));
    }
    return mention.group("start") == null
        ? day(mention)
        : part(mention.group("start") + part(mention.group("rest")));
  }

  /** A day before or after another. */
  private String day(Matcher mention) {
    String which = mention.group("which");
    String base = part(mention.group("day") + (which == null ? "" : part(which)));
    int first = Integer.parseInt(mention.group("least"));
    int second = Integer.parseInt(mention.group("most"));
    int least = Math.min(first, second);
    int days = least + draw.below(Math.abs(first - second) + 1);
    return LocalDate.parse(base)
        .plusDays(mention.group("sign").equals("+") ? days : -days)
        .toString();
  }
}
