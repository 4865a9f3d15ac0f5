package org.plumbline.internal.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.rulebook.Rulebook;

/**
 * What is to be mutated, and how much of it.
 *
 * @param names packs, rules and values such as {@code osja/values/osja-edition}; none for all
 * @param limit the most mutants that are tried, taken at random if there are more
 * @param seed of what is taken at random
 * @param search the most cases that are made for a rule to find one that would notice what no case
 *     notices; none are made if it is zero
 */
public record MutationRequest(List<String> names, int limit, long seed, int search) {
  /** Copies the names. */
  public MutationRequest {
    names = List.copyOf(names);
  }

  boolean isFor(String id) {
    return names.isEmpty()
        || names.stream().anyMatch(name -> id.equals(name) || id.startsWith(name + "/"));
  }

  /** What is wrong with a name, if it names nothing. */
  public Optional<String> mistake(Rulebook rulebook) {
    List<String> known =
        java.util.stream.Stream.of(
                rulebook.packs().stream().map(Pack::id),
                rulebook.rules().stream().map(Rule::id),
                rulebook.values().stream().map(value -> value.pack() + "/values/" + value.name()))
            .flatMap(ids -> ids)
            .toList();
    return names.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> mistake(name, known));
  }

  private static String mistake(String name, Collection<String> known) {
    String hint = DidYouMean.hint(name, known);
    return "there is no pack and no rule '" + name + "'" + (hint.isEmpty() ? "" : "; " + hint);
  }
}
