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

/** Puts a value that is given in Java as a case file has it: a text, a list or a map. */
final class BuilderValue {
  private static final String WANTED =
      "a text, a whole number, a Boolean, a LocalDate, YearMonth, Year or WrittenDate, an enum"
          + " constant of Plumbline, or a collection or map of these";

  private BuilderValue() {}

  /**
   * The value as the file has it, without any tie to what was given. Maps come in the order of the
   * alphabet, so that the same case has the same text.
   *
   * @param key where it belongs, with dots between the keys of maps inside each other
   * @throws IllegalArgumentException if no case can hold it
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
          "the value of '" + key + "' is " + kind(value) + "; wanted is " + WANTED);
    }
    return value.toString();
  }

  private static Map<String, Object> map(String key, Map<?, ?> map) {
    Map<String, Object> written = new TreeMap<>();
    map.forEach(
        (inner, value) -> {
          if (!(inner instanceof String name)) {
            throw new IllegalArgumentException(
                "a key below '" + key + "' is " + kind(inner) + "; wanted is a text");
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
        || isOfPlumbline(value);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }

  /** Others have words that no case knows. */
  private static boolean isOfPlumbline(Object value) {
    return value instanceof Enum<?> constant
        && constant.getDeclaringClass().getPackageName().startsWith("org.plumbline.");
  }

  private static String kind(@Nullable Object value) {
    return value == null ? "null" : "of " + value.getClass().getTypeName();
  }
}
