package org.plumbline.internal.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.text.SafeText;

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
    return write(root, (parent, key) -> true);
  }

  /**
   * The same, without the members that {@code isWritten} refuses.
   *
   * @param isWritten gets an object and a key of it
   */
  public static String write(Record root, BiPredicate<Record, String> isWritten) {
    return Json.writeAllIndented(object(root, isWritten)) + "\n";
  }

  /** The same on one line. */
  public static String writeLine(Record root, BiPredicate<Record, String> isWritten) {
    return SafeText.of(Json.write(object(root, isWritten))) + "\n";
  }

  /** The keys of the objects that are written of a record. */
  public static List<String> keys(Class<? extends Record> type) {
    return Member.all(type).stream().map(Member::key).toList();
  }

  private static Map<String, @Nullable Object> object(
      Record parent, BiPredicate<Record, String> isWritten) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Member member : Member.all(parent.getClass())) {
      Object value = member.value(parent);
      if (isWritten.test(parent, member.key())
          && (!member.isLeftOutIfEmpty() || !value.equals(Optional.empty()))) {
        object.put(member.key(), value(value, isWritten));
      }
    }
    return object;
  }

  private static @Nullable Object value(Object value, BiPredicate<Record, String> isWritten) {
    if (value instanceof Record child) {
      return object(child, isWritten);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inside -> value(inside, isWritten)).orElse(null);
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(item -> value(item, isWritten)).toList();
    }
    return value instanceof Enum<?>
        ? word(value)
        : value instanceof LocalDate ? value.toString() : value;
  }

  static String word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
