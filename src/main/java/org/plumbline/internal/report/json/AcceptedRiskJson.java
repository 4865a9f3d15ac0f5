package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.casefile.DecisionState;
import org.plumbline.check.Check;
import org.plumbline.internal.json.Means;

/** A decision to continue despite a flag, as JSON. */
record AcceptedRiskJson(
    @Means("The code of the flag.") String code,
    @Means("The subject of the flag; null if the decision covers the flag on any subject.")
        Optional<String> subject,
    @Means("The office that decided.") String by,
    @Means("Why it decided to continue.") String reason,
    @Means("The day of the decision.") LocalDate decided,
    @Means("The last day on which it holds.") LocalDate expires,
    @Means("A remark on the decision; null if there is none.") Optional<String> note,
    @Means("Whether it holds on the date of the check.") DecisionState state,
    @Means("Whether such a flag is raised on the date of the check.") boolean raised) {

  static AcceptedRiskJson of(AcceptedRisk risk, Check check) {
    return new AcceptedRiskJson(
        risk.code(),
        risk.subject(),
        risk.by(),
        risk.reason(),
        risk.decided(),
        risk.expires(),
        NoteJson.ifAny(risk.note()),
        risk.on(check.asOf()),
        check.flags().stream().anyMatch(flag -> risk.isAbout(flag.code(), flag.subject())));
  }
}
