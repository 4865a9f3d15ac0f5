package org.plumbline.internal.mutation;

import java.util.Optional;
import org.plumbline.internal.rulebook.model.Exemption;

/**
 * The result of one mutant. Immutable.
 *
 * @param mutant what was changed
 * @param noticedBy the file of a case that fails, if there is one
 * @param exemption the exemption, if no case notices it and there is one
 * @param proposal a case that would notice it, if none does and one was found
 */
public record TriedMutant(
    Mutant mutant,
    Optional<String> noticedBy,
    Optional<Exemption> exemption,
    Optional<Proposal> proposal) {
  /** Whether no case notices it and it is not exempt. */
  public boolean survived() {
    return noticedBy.isEmpty() && exemption.isEmpty();
  }

  TriedMutant with(Proposal found) {
    return new TriedMutant(mutant, noticedBy, exemption, Optional.of(found));
  }
}
