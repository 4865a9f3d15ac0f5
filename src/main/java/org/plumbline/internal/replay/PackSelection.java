package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.rulebook.Rulebook;

/** What the cases of a pack that must be asked for run with, and what all other cases run with. */
final class PackSelection<T> {
  private final T standard;
  private final Map<String, T> withPack;

  private PackSelection(T standard, Map<String, T> withPack) {
    this.standard = standard;
    this.withPack = withPack;
  }

  /** {@code with} gives what the cases of a pack run with; it is asked only if there are any. */
  static <T> PackSelection<T> of(
      Rulebook rulebook, List<Path> files, T standard, Function<String, T> with) {
    return new PackSelection<>(
        standard,
        rulebook.onRequest().stream()
            .filter(pack -> files.stream().anyMatch(file -> CaseScope.isOf(file, pack)))
            .collect(Collectors.toMap(Function.identity(), with)));
  }

  /** The packs that must be asked for and have cases. */
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
