package org.plumbline.casefile;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.source.WrittenDate;

/** Converts a Java value to the form it has in a case file: a text, a list or a map. */
final class BuilderValue {
  private static final String EXPECTED =
      "a text, a whole number, a Boolean, a LocalDate, YearMonth, Year or WrittenDate, an enum"
          + " constant of Plumbline, or a collection or map of these";

  private BuilderValue() {}

  /**
   * The value as a case file has it, copied. The keys of a map are sorted, so that the same case
   * always has the same text and the same hash.
   *
   * @param key the key of the value, for messages; the keys of nested maps are joined with dots
   * @throws IllegalArgumentException if a case file cannot hold such a value
   */
  static Object of(String key, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(key, map);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(item -> of(key, item)).toList();
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value == null || !isPlain(value)) {
      throw new IllegalArgumentException(
          "the value of '" + key + "' is " + kind(value) + "; expected: " + EXPECTED);
    }
    return value.toString();
  }

  private static Map<String, Object> map(String key, Map<?, ?> map) {
    Map<String, Object> written = new TreeMap<>();
    map.forEach(
        (inner, value) -> {
          if (!(inner instanceof String name)) {
            throw new IllegalArgumentException(
                "a key below '" + key + "' is " + kind(inner) + "; expected: a text");
          }
          written.put(name, of(key + "." + name, value));
        });
    return written;
  }

  private static boolean isPlain(Object value) {
    return value instanceof CharSequence
        || isWhole(value)
        || value instanceof LocalDate
        || value instanceof YearMonth
        || value instanceof Year
        || value instanceof WrittenDate
        || isPlumblineConstant(value);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }

  /** Whether the value is an enum constant whose text is a keyword of the case file. */
  private static boolean isPlumblineConstant(Object value) {
    return value instanceof Enum<?> constant
        && constant.getDeclaringClass().getPackageName().startsWith("org.plumbline.");
  }

  private static String kind(@Nullable Object value) {
    return value == null ? "null" : "of " + value.getClass().getTypeName();
  }
}
