package org.plumbline.replay;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plumbline.casefile.BesideCase;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;

/**
 * Cases that were read, so that a rule that changes can be held against them at once. Safe for any
 * number of threads.
 */
final class CaseShelf {
  private final ConcurrentMap<Path, Kept> cases = new ConcurrentHashMap<>();

  /**
   * A case that was read.
   *
   * @param like the name of the case that it starts from
   */
  private record Kept(Case of, Optional<String> like) {}

  /**
   * The case in a file.
   *
   * @throws BrokenFileException if it is broken; then it is read again the next time
   */
  Case read(Path file) {
    return cases.computeIfAbsent(file, CaseShelf::fresh).of();
  }

  private static Kept fresh(Path file) {
    return new Kept(Case.read(file), Outline.of(file).like());
  }

  /** Forgets the cases that may be others now: those in the files, and those that are like them. */
  void forget(Collection<Path> changed) {
    if (changed.stream().allMatch(this::standsAlone)) {
      changed.forEach(cases::remove);
    } else {
      cases.clear();
    }
  }

  private boolean standsAlone(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return cases.containsKey(file)
        && !BesideCase.isOne(file)
        && cases.values().stream().noneMatch(kept -> kept.like().equals(Optional.of(name)));
  }
}
