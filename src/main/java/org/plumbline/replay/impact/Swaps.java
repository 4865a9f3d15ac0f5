package org.plumbline.replay.impact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Edit;
import org.plumbline.rulebook.Rulebook;

/** The older rules with some of the edits. */
final class Swaps {
  private final Rulebook older;
  private final Rulebook newer;
  private final Map<Set<Edit>, Optional<RuleSet>> made = new ConcurrentHashMap<>();

  Swaps(Rulebook older, Rulebook newer) {
    this.older = older;
    this.newer = newer;
  }

  /** With some edits; empty if rules would then read each other's flags in a circle. */
  Optional<RuleSet> with(Collection<Edit> edits) {
    return made.computeIfAbsent(
        Set.copyOf(edits), some -> older.with(some, newer).map(RuleSet::of));
  }
}
