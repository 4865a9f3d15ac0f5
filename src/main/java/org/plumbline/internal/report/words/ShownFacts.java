package org.plumbline.internal.report.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.result.Evidence;
import org.plumbline.result.LookedFor;

/**
 * The facts, searches and documents that an explanation has shown, so that none is shown twice.
 * Facts are numbered from 1. Not for several threads.
 */
public final class ShownFacts {
  private final List<Evidence> numbered = new ArrayList<>();
  private final Set<Evidence> shown = new HashSet<>();
  private final Set<LookedFor> searches = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  /** The number of a fact; a new one gets the next. */
  public int number(Evidence fact) {
    if (!numbered.contains(fact)) {
      numbered.add(fact);
    }
    return numbered.indexOf(fact) + 1;
  }

  /** {@code fact 1}, {@code facts 1, 2 and 4}; empty for none. */
  public String numbers(List<Evidence> facts) {
    List<String> numbers = facts.stream().map(fact -> Integer.toString(number(fact))).toList();
    return numbers.size() < 2
        ? numbers.stream().map(number -> "fact " + number).collect(Collectors.joining())
        : "facts "
            + String.join(", ", numbers.subList(0, numbers.size() - 1))
            + " and "
            + numbers.get(numbers.size() - 1);
  }

  /** Whether a fact was not shown yet; from now on it is. */
  public boolean isNew(Evidence fact) {
    return shown.add(fact);
  }

  /** Whether a document was not shown yet; from now on it is. */
  public boolean isNew(String document) {
    return documents.add(document);
  }

  /** Whether a search was not shown yet; from now on it is. */
  public boolean isNew(LookedFor search) {
    return searches.add(search);
  }
}
