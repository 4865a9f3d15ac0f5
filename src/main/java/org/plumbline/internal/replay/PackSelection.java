package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.rulebook.Rulebook;

/** Selects what a case runs with: cases of an opt-in pack need that pack as well. */
final class PackSelection<T> {
  private final T standard;
  private final Map<String, T> withPack;

  private PackSelection(T standard, Map<String, T> withPack) {
    this.standard = standard;
    this.withPack = withPack;
  }

  /** Calls {@code with} for each opt-in pack that has cases. */
  static <T> PackSelection<T> of(
      Rulebook rulebook, List<Path> files, T standard, Function<String, T> with) {
    return new PackSelection<>(
        standard,
        rulebook.onRequest().stream()
            .filter(pack -> files.stream().anyMatch(file -> CaseScope.isOf(file, pack)))
            .collect(Collectors.toMap(Function.identity(), with)));
  }

  /** The opt-in packs that have cases. */
  Set<String> packs() {
    return withPack.keySet();
  }

  T of(Path file) {
    return withPack.entrySet().stream()
        .filter(entry -> CaseScope.isOf(file, entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(standard);
  }
}
