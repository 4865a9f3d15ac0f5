package org.plumbline.internal.mutation;

import java.util.List;
import java.util.Optional;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * What became of the mutants. Immutable.
 *
 * @param tried by rule, in the order of the rule
 * @param unneeded the excuses that nothing needs, if all mutants were tried
 */
public record MutationResult(List<TriedMutant> tried, List<Problem> unneeded) {
  /** Copies the lists. */
  public MutationResult {
    tried = List.copyOf(tried);
    unneeded = List.copyOf(unneeded);
  }

  static MutationResult of(List<TriedMutant> tried, Rulebook rulebook, boolean all) {
    List<Problem> unneeded =
        rulebook.excuses().mutation().stream()
            .filter(
                excuse ->
                    tried.stream()
                        .noneMatch(triedMutant -> triedMutant.excuse().equals(Optional.of(excuse))))
            .map(Exemptions::unneeded)
            .toList();
    return new MutationResult(tried, all ? unneeded : List.of());
  }

  /** How many some case notices. */
  public long noticed() {
    return tried.stream().filter(triedMutant -> triedMutant.noticedBy().isPresent()).count();
  }

  /** How many no case can notice, by what somebody has said. */
  public long excused() {
    return tried.stream().filter(triedMutant -> triedMutant.excuse().isPresent()).count();
  }

  /** Those that no case notices, without excuse. */
  public List<TriedMutant> survivors() {
    return tried.stream().filter(TriedMutant::survived).toList();
  }

  /** Of those without excuse, how many in a hundred are noticed; 100 if there are none. */
  public double score() {
    long counting = tried.size() - excused();
    return counting == 0 ? 100 : 100.0 * noticed() / counting;
  }
}
