package org.plumbline.internal.mutation;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * The results of all mutants. Immutable.
 *
 * @param tried the mutants, by rule and in the order of the rule
 * @param unneeded exemptions that are not needed; empty unless all mutants were tried
 */
public record MutationResult(List<TriedMutant> tried, List<Problem> unneeded) {
  public MutationResult {
    tried = List.copyOf(tried);
    unneeded = List.copyOf(unneeded);
  }

  static MutationResult of(List<TriedMutant> tried, Rulebook rulebook, boolean all) {
    List<Problem> unneeded =
        rulebook.exemptions().mutation().stream()
            .filter(
                exemption ->
                    tried.stream()
                        .noneMatch(
                            triedMutant -> triedMutant.exemption().equals(Optional.of(exemption))))
            .map(Exemptions::unneeded)
            .toList();
    return new MutationResult(tried, all ? unneeded : List.of());
  }

  /** The number of mutants that a case notices. */
  public long noticed() {
    return tried.stream().filter(triedMutant -> triedMutant.noticedBy().isPresent()).count();
  }

  /** The number of exempt mutants. */
  public long exempt() {
    return tried.stream().filter(triedMutant -> triedMutant.exemption().isPresent()).count();
  }

  /** The mutants that no case notices and that are not exempt. */
  public List<TriedMutant> survivors() {
    return tried.stream().filter(TriedMutant::survived).toList();
  }

  /** The percentage of mutants noticed, without exempt ones; 100 if there are none. */
  public double score() {
    long counting = tried.size() - exempt();
    return counting == 0 ? 100 : 100.0 * noticed() / counting;
  }
}
