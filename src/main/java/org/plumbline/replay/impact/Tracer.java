package org.plumbline.replay.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.flags.Flag;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.rulebook.Edit;

/**
 * Finds which edits made a flag of one case another: first by making each alone, and where none is
 * enough, by leaving out of all of them whichever is not needed.
 */
final class Tracer {
  private final CaseOnDay onDay;
  private final Reach reach;
  private final Swaps swaps;
  private final Map<Set<Edit>, Map<String, List<Flag>>> raised = new HashMap<>();

  Tracer(CaseOnDay onDay, Reach reach, Swaps swaps) {
    this.onDay = onDay;
    this.reach = reach;
    this.swaps = swaps;
  }

  /**
   * A flag, and in what it is another.
   *
   * @param code the id of its rule
   * @param subject the id of the fact that it is about
   */
  record Pair(String code, String subject, Optional<Flag> before, Optional<Flag> after) {
    List<Aspect> aspects() {
      return Aspect.between(before, after);
    }

    boolean mayDecideVerdict() {
      return aspects().stream()
          .anyMatch(
              aspect ->
                  aspect == Aspect.RAISED
                      || aspect == Aspect.SEVERITY
                      || aspect == Aspect.CERTAINTY);
    }

    private Flag any() {
      return after.or(() -> before).orElseThrow();
    }
  }

  ChangedFlag changed(Pair pair) {
    return new ChangedFlag(
        pair.any().code(),
        pair.any().subject(),
        pair.before().map(BriefFlag::of),
        pair.after().map(BriefFlag::of),
        pair.aspects().stream()
            .map(aspect -> new Difference(aspect, causes(pair, aspect)))
            .toList());
  }

  private List<Cause> causes(Pair pair, Aspect aspect) {
    List<Edit> candidates = reach.of(pair.code(), onDay.asOf());
    if (candidates.size() == 1) {
      return List.of(cause(candidates, pair)); // nothing else can have done it
    }
    List<Cause> alone =
        candidates.stream()
            .filter(edit -> isEnough(List.of(edit), pair, aspect))
            .map(edit -> cause(List.of(edit), pair))
            .toList();
    return alone.isEmpty() ? List.of(cause(needed(candidates, pair, aspect), pair)) : alone;
  }

  private List<Edit> needed(List<Edit> candidates, Pair pair, Aspect aspect) {
    List<Edit> needed = new ArrayList<>(candidates);
    for (Edit edit : candidates) {
      List<Edit> fewer = new ArrayList<>(needed);
      fewer.remove(edit);
      if (isEnough(fewer, pair, aspect)) {
        needed = fewer;
      }
    }
    return needed;
  }

  private boolean isEnough(List<Edit> edits, Pair pair, Aspect aspect) {
    return flags(edits, pair.code())
        .map(
            flags ->
                flags.stream().filter(flag -> flag.subject().equals(pair.subject())).findFirst())
        .filter(flag -> aspect.isSame(flag, pair.after()))
        .isPresent();
  }

  private Optional<List<Flag>> flags(List<Edit> edits, String code) {
    return swaps
        .with(edits)
        .map(
            rules ->
                raised
                    .computeIfAbsent(Set.copyOf(edits), none -> new HashMap<>())
                    .computeIfAbsent(code, none -> onDay.found(rules, List.of(code)).flags()));
  }

  private Cause cause(List<Edit> edits, Pair pair) {
    return new Cause(edits, edits.stream().map(edit -> reach.way(edit, pair.code())).toList());
  }
}
