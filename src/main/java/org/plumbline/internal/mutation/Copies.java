package org.plumbline.internal.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

final class Copies {
  private Copies() {}

  static <T> List<T> without(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }

  static <T> List<T> with(List<T> list, int at, T item) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, item);
    return copy;
  }

  /** One list for each way to change the item at {@code at}. */
  static <T> List<RuleChange<List<T>>> changed(
      List<T> list, int at, Function<T, List<RuleChange<T>>> changes) {
    return changes.apply(list.get(at)).stream()
        .map(change -> change.in(item -> with(list, at, item)))
        .toList();
  }
}
