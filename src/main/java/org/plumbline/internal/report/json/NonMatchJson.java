package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.casefile.DecisionState;
import org.plumbline.casefile.NonMatchDecision;
import org.plumbline.internal.json.Means;

/** A decision that an organisation is not the entry of a list, as JSON. */
record NonMatchJson(
    @Means("The id of the organisation.") String organisation,
    @Means("The name of the list.") String list,
    @Means("What the list calls the entry.") String entry,
    @Means("The fingerprint of the entry when it was compared.") String fingerprint,
    @Means("The office that decided.") String by,
    @Means("What tells the two apart.") String reason,
    @Means("The day of the decision.") LocalDate decided,
    @Means("The last day on which it holds.") LocalDate expires,
    @Means("A remark on the decision; null if there is none.") Optional<String> note,
    @Means("Whether it holds on the date of the check.") DecisionState state) {

  static NonMatchJson of(NonMatchDecision decision, LocalDate asOf) {
    return new NonMatchJson(
        decision.organisation(),
        decision.list(),
        decision.entry(),
        decision.fingerprint(),
        decision.by(),
        decision.reason(),
        decision.decided(),
        decision.expires(),
        NoteJson.ifAny(decision.note()),
        decision.on(asOf));
  }
}
