package org.plumbline.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.facttype.FactType.Property;

/**
 * What a generated rule may mention at one point: types of facts, and the variables bound so far.
 */
final class Vocabulary {
  private static final Set<String> NAMED = Set.of("AsOf", "Value", "ValueList", "Raised");

  private final Random random;
  private final List<String> flags;
  private final List<FactType> theme = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private int number;

  Vocabulary(Random random, List<String> flags) {
    this.random = random;
    this.flags = flags;
    List<FactType> plain =
        FactType.ALL.stream().filter(type -> !NAMED.contains(type.name())).toList();
    for (int i = 0; i < 3; i++) {
      theme.add(one(plain));
    }
  }

  /** A variable, and the fact or the type of the value that it stands for. */
  record Named(String name, Optional<FactType> fact, Class<?> type) {}

  <T> T one(List<? extends T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** The types of the facts that a rule brings in first: the day, dated values, flags. */
  List<FactType> brought() {
    List<FactType> brought = new ArrayList<>();
    if (random.nextInt(2) == 0) {
      brought.add(FactType.of(org.plumbline.fact.AsOf.class));
    }
    if (random.nextInt(3) == 0) {
      brought.add(FactType.of(Value.class));
    }
    if (random.nextInt(4) == 0) {
      brought.add(FactType.of(ValueList.class));
    }
    if (!flags.isEmpty() && random.nextInt(2) == 0) {
      brought.add(FactType.of(Raised.class));
    }
    return brought;
  }

  /** A type of fact; few in one rule, so that it joins facts of the same type too. */
  FactType type() {
    boolean flag = !flags.isEmpty() && random.nextInt(6) == 0;
    return flag ? FactType.of(Raised.class) : one(theme);
  }

  String newName() {
    number++;
    return "$v" + number;
  }

  void bind(String name, FactType fact) {
    names.add(new Named(name, Optional.of(fact), Fact.class));
  }

  void bind(String name, Class<?> type) {
    names.add(new Named(name, Optional.empty(), type));
  }

  void bindResult(String name, Class<?> type) {
    bind(name, type);
    results.add(name);
  }

  /** How many names there are; for {@link #leave}. */
  int enter() {
    return names.size();
  }

  /** Forgets the names bound since. */
  void leave(int entered) {
    names.subList(entered, names.size()).clear();
  }

  List<Named> facts() {
    return names.stream().filter(named -> named.fact().isPresent()).toList();
  }

  List<Named> values() {
    return names.stream().filter(named -> named.fact().isEmpty()).toList();
  }

  /** The results of accumulate. */
  List<String> results() {
    return results;
  }

  /** The code of a flag that may be read. */
  String flag() {
    return one(flags);
  }

  /** The properties that a pattern may compare freely. */
  static List<Property> properties(FactType type) {
    return type.properties().values().stream()
        .filter(property -> !type.name().equals("Raised"))
        .filter(property -> !type.name().startsWith("Value") || !property.name().equals("name"))
        .toList();
  }

  /**
   * Something that has a value of this type; empty if there is nothing.
   *
   * @param own the fact whose properties may be named
   * @param literal the name of the property whose values may be written out
   */
  Optional<String> operand(Class<?> type, Optional<FactType> own, Optional<String> literal) {
    List<String> choices = new ArrayList<>();
    List<String> bound = bound(type).toList();
    if (!bound.isEmpty()) {
      choices.add(one(bound));
      choices.add(one(bound));
    }
    literal
        .filter(name -> type != LocalDate.class && type != Set.class)
        .ifPresent(name -> choices.add(written(one(Stock.of(name, type)))));
    List<String> ownNames =
        own.stream()
            .flatMap(fact -> properties(fact).stream())
            .filter(property -> property.type() == type)
            .map(Property::name)
            .toList();
    if (!ownNames.isEmpty() && (choices.isEmpty() || random.nextInt(3) == 0)) {
      choices.add(one(ownNames));
    }
    return choices.isEmpty() ? Optional.empty() : Optional.of(one(choices));
  }

  /** The variables, and the properties of facts that variables name, of this type. */
  private Stream<String> bound(Class<?> type) {
    return names.stream()
        .flatMap(
            named ->
                named.fact().isEmpty()
                    ? Stream.of(named).filter(value -> value.type() == type).map(Named::name)
                    : named.fact().get().properties().values().stream()
                        .filter(property -> property.type() == type)
                        .map(property -> named.name() + "." + property.name()));
  }

  /** A value as a rule writes it. */
  static String written(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : value.toString();
  }
}
