package org.plumbline.replay.mutation;

import java.util.Optional;
import org.plumbline.rulebook.Excuse;

/**
 * What became of a mutant. Immutable.
 *
 * @param mutant what was changed
 * @param noticedBy the file of a case that then comes out otherwise, if there is one
 * @param excuse why no case can notice it, if none does and somebody has said why
 * @param proposal a case that would notice it, if none does and one was found
 */
public record Tried(
    Mutant mutant,
    Optional<String> noticedBy,
    Optional<Excuse> excuse,
    Optional<Proposal> proposal) {
  /** Whether no case notices it, without excuse. */
  public boolean survived() {
    return noticedBy.isEmpty() && excuse.isEmpty();
  }

  Tried with(Proposal found) {
    return new Tried(mutant, noticedBy, excuse, Optional.of(found));
  }
}
