package org.plumbline.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.facttype.FactType.Property;

/** Makes what may stand between {@code when} and {@code then}. */
final class GeneratedPremises {
  private static final int DEEPEST = 3;
  private static final int MOST_OR = 4;

  private final Random random;
  private final Vocabulary words;
  private final GeneratedConstraints constraints;
  private int or;

  GeneratedPremises(Random random, Vocabulary words) {
    this.random = random;
    this.words = words;
    this.constraints = new GeneratedConstraints(random, words);
  }

  Pieces atTheTop() {
    or = 0;
    int kind = random.nextInt(20);
    if (kind < 9) {
      return pattern(words.type(), random.nextInt(4) > 0);
    }
    return kind < 16 ? quantified(1) : accumulate();
  }

  Pieces pattern(FactType type, boolean named) {
    String name = words.newName();
    List<Pieces> inside = new ArrayList<>();
    named(type).ifPresent(constraint -> inside.add(Pieces.of(constraint)));
    boolean bringsIn = !inside.isEmpty() || type.name().equals("AsOf");
    for (int i = random.nextInt(bringsIn ? 2 : 3); i > 0; i--) {
      constraints.one(type).ifPresent(inside::add);
    }
    if (bringsIn || random.nextInt(2) == 0) {
      inside.add(binding(words.one(List.copyOf(type.properties().values()))));
    }
    if (named) {
      words.bind(name, type);
    }
    return pattern(type, named ? name + " : " : "", inside);
  }

  private static Pieces pattern(FactType type, String name, List<Pieces> inside) {
    return Pieces.row(
        List.of(Pieces.of(name), new Pieces(type.name() + "( ", inside, ", ", " )")), "");
  }

  private Pieces binding(Property property) {
    String name = words.newName();
    words.bind(name, property.type());
    return Pieces.of(name + " : " + property.name());
  }

  /** What dated values and flags must be looked for by. */
  private Optional<String> named(FactType type) {
    if (type.name().equals("Raised")) {
      return Optional.of(
          random.nextInt(3) == 0
              ? "code in ( \"" + words.flag() + "\", \"" + words.flag() + "\" )"
              : "code == \"" + words.flag() + "\"");
    }
    return type.type() == Value.class || type.type() == ValueList.class
        ? Optional.of("name == \"" + valueName(type) + "\"")
        : Optional.empty();
  }

  private String valueName(FactType type) {
    return words.one(
        Stock.VALUES.stream()
            .filter(value -> value.getClass() == type.type())
            .map(value -> value.id())
            .toList());
  }

  // --- not, exists
  // --------------------------------------------------------------------------------

  private Pieces quantified(int depth) {
    String word = random.nextInt(3) == 0 ? "exists" : "not";
    int entered = words.enter();
    Pieces inside =
        random.nextInt(2) == 0
            ? new Pieces(" ", List.of(pattern(words.type(), false)), "", "")
            : new Pieces("( ", List.of(group(depth)), "", " )");
    words.leave(entered);
    return new Pieces(word, List.of(inside), "", "");
  }

  private Pieces group(int depth) {
    int kind = depth >= DEEPEST ? 0 : random.nextInt(10);
    if (kind < 3) {
      return pattern(words.type(), random.nextInt(2) == 0);
    }
    if (kind < 6) {
      return all(depth + 1);
    }
    return kind < 8 && or < MOST_OR ? any(depth + 1) : quantified(depth + 1);
  }

  private Pieces all(int depth) {
    List<Pieces> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(inParentheses(group(depth), " or "));
    }
    return Pieces.row(parts, " and ");
  }

  private Pieces any(int depth) {
    List<Pieces> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      int entered = words.enter();
      or++;
      parts.add(inParentheses(group(depth), random.nextBoolean() ? " and " : " or "));
      words.leave(entered);
    }
    return Pieces.row(parts, " or ");
  }

  private static Pieces inParentheses(Pieces part, String joinedBy) {
    return part.between().equals(joinedBy) || part.between().equals(" or ")
        ? new Pieces("( ", List.of(part), "", " )")
        : part;
  }

  // --- accumulate
  // ---------------------------------------------------------------------------------

  private Pieces accumulate() {
    FactType type = words.type();
    int entered = words.enter();
    Pieces over = pattern(type, false);
    List<Property> ordered =
        type.properties().values().stream()
            .filter(property -> property.type() == int.class || property.type() == LocalDate.class)
            .toList();
    boolean counts = ordered.isEmpty() || random.nextInt(2) == 0;
    Pieces inside = over.parts().get(1);
    Class<?> result = int.class;
    String taken = "";
    if (!counts) {
      Property property = words.one(ordered);
      taken = words.newName();
      List<Pieces> addedPieceses = new ArrayList<>(inside.parts());
      addedPieceses.add(
          random.nextInt(addedPieceses.size() + 1), Pieces.of(taken + " : " + property.name()));
      inside = new Pieces(inside.open(), addedPieceses, inside.between(), inside.close());
      result = property.type();
    }
    words.leave(entered);
    return new Pieces(
        "accumulate( ",
        List.of(
            inside,
            results(counts ? "count" : random.nextBoolean() ? "min" : "max", taken, result)),
        "; ",
        " )");
  }

  private Pieces results(String function, String taken, Class<?> type) {
    String name = words.newName();
    words.bindResult(name, type);
    String result = name + " : " + function + "( " + taken + " )";
    return random.nextInt(4) == 0
        ? Pieces.row(List.of(Pieces.of(" " + result)), "")
        : new Pieces(" " + result + "; ", List.of(constraints.onResult(name, type)), ", ", "");
  }
}
