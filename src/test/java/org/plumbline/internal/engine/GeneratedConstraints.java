package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.facttype.FactType.Helper;
import org.plumbline.internal.facttype.FactType.Property;

/** Makes what may stand in the parentheses of a pattern. */
final class GeneratedConstraints {
  private static final List<String> EQUALITY = List.of("==", "==", "!=");
  private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");
  private static final int DEEPEST = 3;

  private final Random random;
  private final Vocabulary words;

  GeneratedConstraints(Random random, Vocabulary words) {
    this.random = random;
    this.words = words;
  }

  /** A condition on a fact; empty if none can be put to it. */
  Optional<Pieces> one(FactType type) {
    return type.name().equals("Raised")
        ? words
            .operand(String.class, Optional.empty(), Optional.empty())
            .map(operand -> Pieces.of("subject == " + operand))
        : one(type, 1);
  }

  private Optional<Pieces> one(FactType type, int depth) {
    int kind = random.nextInt(depth < DEEPEST ? 20 : 14);
    if (kind < 4 && !type.helpers().isEmpty()) {
      return ask(type, words.one(List.copyOf(type.helpers().values())));
    }
    return kind < 14 ? compare(type) : joined(type, depth + 1, kind < 17 ? " || " : " && ");
  }

  private Optional<Pieces> joined(FactType type, int depth, String by) {
    List<Pieces> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      one(type, depth).map(part -> inParentheses(part, by)).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Pieces.row(parts, by));
  }

  private Pieces inParentheses(Pieces part, String by) {
    boolean needed = by.equals(" && ") && part.between().equals(" || ");
    return needed || (!part.parts().isEmpty() && random.nextBoolean())
        ? new Pieces("( ", List.of(part), "", " )")
        : part;
  }

  private Optional<Pieces> ask(FactType type, Helper helper) {
    List<Optional<String>> given =
        helper.parameters().stream()
            .map(parameter -> words.operand(parameter, Optional.of(type), Optional.of("")))
            .toList();
    return given.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            Pieces.of(
                (random.nextInt(3) == 0 ? "!" : "")
                    + helper.name()
                    + "( "
                    + given.stream().map(Optional::orElseThrow).collect(Collectors.joining(", "))
                    + " )"));
  }

  private Optional<Pieces> compare(FactType type) {
    List<Property> comparable =
        Vocabulary.properties(type).stream()
            .filter(property -> property.type() != Set.class)
            .toList();
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    Property property = words.one(comparable);
    String left =
        random.nextInt(6) > 0
            ? property.name()
            : words.operand(property.type(), Optional.of(type), Optional.empty()).orElseThrow();
    if (property.type() == boolean.class && random.nextBoolean()) {
      return Optional.of(Pieces.of((random.nextBoolean() ? "!" : "") + left));
    }
    return compare(left, property.type(), property.name(), Optional.of(type));
  }

  /** A condition on the result of accumulate. */
  Pieces onResult(String result, Class<?> type) {
    List<Pieces> all = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      compare(result, type, "", Optional.empty()).ifPresent(all::add);
    }
    return Pieces.row(
        all.isEmpty() ? List.of(Pieces.of(result + " == " + result)) : all,
        words.one(List.of(" || ", " && ", ", ")));
  }

  private Optional<Pieces> compare(
      String left, Class<?> type, String name, Optional<FactType> own) {
    if (random.nextInt(5) == 0) {
      return among(left, type, name, own);
    }
    String operator = words.one(isOrdered(type) ? ORDER : EQUALITY);
    return words
        .operand(type, own, Optional.of(name))
        .filter(right -> !right.equals(left) || random.nextInt(5) == 0)
        .map(right -> Pieces.of(left + " " + operator + " " + right));
  }

  private static boolean isOrdered(Class<?> type) {
    return type == int.class || type == java.time.LocalDate.class;
  }

  private Optional<Pieces> among(String left, Class<?> type, String name, Optional<FactType> own) {
    List<Pieces> options = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      words.operand(type, own, Optional.of(name)).map(Pieces::of).ifPresent(options::add);
    }
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pieces(
                left + (random.nextInt(3) == 0 ? " not in ( " : " in ( "), options, ", ", " )"));
  }
}
