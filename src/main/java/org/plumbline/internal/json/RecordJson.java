package org.plumbline.internal.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON: objects whose keys are the components, unless {@link JsonKey} says
 * otherwise. A component is a record, a text, a number, a Boolean, a date, an enum constant (in
 * lower case, with hyphens), a list of these, or an {@code Optional}, which is null if empty.
 * {@link RecordSchema} describes the result. Thread-safe.
 */
public final class RecordJson {
  private RecordJson() {}

  /**
   * Writes a record as {@link Json#writeAllIndented} does, and ends with a line break.
   *
   * @throws IllegalArgumentException if it contains anything else
   */
  public static String write(Record root) {
    return Json.writeAllIndented(object(root)) + "\n";
  }

  private static Map<String, @Nullable Object> object(Record parent) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Member member : Member.all(parent.getClass())) {
      Object value = member.value(parent);
      if (!member.isLeftOutIfEmpty() || !value.equals(Optional.empty())) {
        object.put(member.key(), value(value));
      }
    }
    return object;
  }

  private static @Nullable Object value(Object value) {
    if (value instanceof Record child) {
      return object(child);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(RecordJson::value).orElse(null);
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(RecordJson::value).toList();
    }
    return value instanceof Enum<?>
        ? word(value)
        : value instanceof LocalDate ? value.toString() : value;
  }

  static String word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
