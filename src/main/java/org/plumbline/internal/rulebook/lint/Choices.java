package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects which values terms may have and which terms are equal, and finds contradictions. */
final class Choices {
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Set<Object>> allowed = new HashMap<>();
  private final Map<String, Set<Object>> refused = new HashMap<>();
  private final List<String[]> different = new ArrayList<>();

  /**
   * Adds a term. The possible values of a yes/no or an enum are known. An enum with only one word
   * so far is treated as open.
   */
  void add(String thing, Class<?> type) {
    if (type == boolean.class) {
      only(thing, Set.of(true, false));
    } else if (type.isEnum() && type.getEnumConstants().length > 1) {
      only(thing, Set.copyOf(Arrays.asList(type.getEnumConstants())));
    }
  }

  /** Records that a term has one of these values. */
  void only(String thing, Set<?> values) {
    String root = root(thing);
    Set<Object> left = new HashSet<>(values);
    if (allowed.get(root) != null) {
      left.retainAll(allowed.get(root));
    }
    allowed.put(root, left);
  }

  /** Records that a term has none of these values. */
  void none(String thing, Set<?> values) {
    refused.computeIfAbsent(root(thing), name -> new HashSet<>()).addAll(values);
  }

  /** Records that two terms are equal. */
  void equal(String text, String otherText) {
    String first = root(text);
    String second = root(otherText);
    if (first.equals(second)) {
      return;
    }
    same.put(second, first);
    @Nullable Set<Object> only = allowed.remove(second);
    if (only != null) {
      only(first, only);
    }
    @Nullable Set<Object> none = refused.remove(second);
    if (none != null) {
      none(first, none);
    }
  }

  /** Records that two terms differ. */
  void notEqual(String first, String second) {
    different.add(new String[] {first, second});
  }

  /** Whether the records contradict each other. */
  boolean contradict() {
    boolean nothingLeft =
        allowed.entrySet().stream()
            .anyMatch(
                thing ->
                    refused.getOrDefault(thing.getKey(), Set.of()).containsAll(thing.getValue()));
    return nothingLeft || different.stream().anyMatch(pair -> isSame(root(pair[0]), root(pair[1])));
  }

  /** Whether two terms are equal, or can have only the same value. */
  private boolean isSame(String text, String second) {
    Set<Object> first = left(text);
    return text.equals(second) || (first.size() == 1 && first.equals(left(second)));
  }

  private Set<Object> left(String root) {
    Set<Object> left = new HashSet<>(allowed.getOrDefault(root, Set.of()));
    left.removeAll(refused.getOrDefault(root, Set.of()));
    return left;
  }

  private String root(String thing) {
    String up = same.get(thing);
    return up == null ? thing : root(up);
  }
}
