package org.plumbline.internal.mutation;

import java.util.Optional;
import org.plumbline.internal.rulebook.model.Exemption;

/**
 * What became of a mutant. Immutable.
 *
 * @param mutant what was changed
 * @param noticedBy the file of a case that then comes out otherwise, if there is one
 * @param excuse why no case can notice it, if none does and somebody has said why
 * @param proposal a case that would notice it, if none does and one was found
 */
public record TriedMutant(
    Mutant mutant,
    Optional<String> noticedBy,
    Optional<Exemption> excuse,
    Optional<Proposal> proposal) {
  /** Whether no case notices it, without excuse. */
  public boolean survived() {
    return noticedBy.isEmpty() && excuse.isEmpty();
  }

  TriedMutant with(Proposal found) {
    return new TriedMutant(mutant, noticedBy, excuse, Optional.of(found));
  }
}
