package org.plumbline.internal.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.rulebook.Rulebook;

/**
 * What to mutate, and how much of it.
 *
 * @param names packs, rules and values such as {@code osja/values/osja-edition}; empty for all
 * @param limit the most mutants to try; if there are more, a random choice
 * @param seed the seed of the random choice
 * @param search the most cases to make for each rule in search of one that notices a surviving
 *     mutant; zero for none
 */
public record MutationRequest(List<String> names, int limit, long seed, int search) {
  public MutationRequest {
    names = List.copyOf(names);
  }

  boolean isFor(String id) {
    return names.isEmpty()
        || names.stream().anyMatch(name -> id.equals(name) || id.startsWith(name + "/"));
  }

  /** A message if a name is unknown. */
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
