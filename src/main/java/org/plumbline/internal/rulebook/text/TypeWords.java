package org.plumbline.internal.rulebook.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.facttype.FactType;

/** Names for the types of values in sentences. */
public final class TypeWords {
  /** The enums of properties, by name. */
  public static final Map<String, Class<?>> ENUMS =
      FactType.ALL.stream()
          .flatMap(type -> type.properties().values().stream())
          .map(FactType.Property::type)
          .filter(Class::isEnum)
          .distinct()
          .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, TreeMap::new));

  private TypeWords() {}

  /** {@code a date}, {@code an Effect value}. */
  public static String one(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == int.class) {
      return "a number";
    }
    if (type == boolean.class) {
      return "yes or no";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type == LocalDate.class ? "a date" : article(type.getSimpleName()) + " value";
  }

  /** {@code an Assessment}, {@code a Phase}. */
  public static String article(String name) {
    return ("AEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  public static boolean hasOrder(Class<?> type) {
    return type == int.class || type == LocalDate.class;
  }

  public static boolean isList(Class<?> type) {
    return Set.class.isAssignableFrom(type);
  }

  public static Stream<Enum<?>> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  /** As rules write it: {@code Practice.SYSTEMATIC}. */
  public static String written(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
