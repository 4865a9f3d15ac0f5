package org.plumbline.internal.rulebook.parse;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;

/** Counts the alternatives of a condition. Drools writes each of them out, and they multiply. */
final class Branches {
  private static final int MOST_OR = 8;
  private static final int MOST_CASES = 64;

  private Branches() {}

  /** A message for a {@code not} or {@code exists} with too many alternatives. */
  static Optional<String> tooMany(Premise premise) {
    int words =
        premise
            .all()
            .filter(AnyOf.class::isInstance)
            .mapToInt(part -> part.parts().size() - 1)
            .sum();
    if (words > MOST_OR) {
      return Optional.of(
          "'or' occurs " + words + " times; a condition can have it at most " + MOST_OR + " times");
    }
    int cases = cases(premise);
    return cases > MOST_CASES
        ? Optional.of(
            "the alternatives in this condition make "
                + cases
                + " cases; a condition can have at most "
                + MOST_CASES)
        : Optional.empty();
  }

  private static int cases(Premise premise) {
    List<Integer> parts = premise.parts().stream().map(Branches::cases).toList();
    if (premise instanceof AnyOf) {
      return parts.stream().mapToInt(Integer::intValue).sum();
    }
    if (premise instanceof AllOf) {
      return parts.stream().reduce(1, Math::multiplyExact);
    }
    return parts.isEmpty() ? 1 : parts.get(0);
  }
}
