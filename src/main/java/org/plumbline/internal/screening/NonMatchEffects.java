package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.DecisionState;
import org.plumbline.casefile.NonMatchDecision;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;

/** What the decisions beside a case do on a day, and what a reader must be told of them. */
final class NonMatchEffects {
  private final List<NonMatchDecision> all;
  private final LocalDate day;
  private final Map<String, String> names;
  private final Set<NonMatchDecision> met = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  NonMatchEffects(List<NonMatchDecision> all, List<CaseFact> organisations, LocalDate day) {
    this.all = all;
    this.day = day;
    this.names =
        organisations.stream()
            .collect(Collectors.toMap(CaseFact::id, body -> body.value("name").written()));
  }

  /** Whether a decision that counts says that an organisation is somebody else. */
  boolean tellApart(String organisation, ListedTarget whom) {
    boolean apart = false;
    for (NonMatchDecision decision : all) {
      if (decision.isAbout(organisation, whom.list(), whom.entry())) {
        met.add(decision);
        boolean counts =
            decision.on(day) == DecisionState.IN_FORCE
                && decision.fingerprint().equals(whom.fingerprint());
        apart |= counts;
        remarks.add(remark(decision, whom) + noted(decision));
      }
    }
    return apart;
  }

  private String remark(NonMatchDecision decision, ListedTarget whom) {
    String said = name(decision) + " is not " + whom;
    String by = decision.by() + " decided on " + PlainDate.of(decision.decided()) + " that " + said;
    if (decision.on(day) == DecisionState.NOT_YET_DECIDED) {
      return by + ". That was after the date of the check, so the decision does not count.";
    }
    if (decision.on(day) == DecisionState.LAPSED) {
      return by
          + ". The decision LAPSED after "
          + PlainDate.of(decision.expires())
          + " and does not count.";
    }
    return decision.fingerprint().equals(whom.fingerprint())
        ? by
            + ". The decision counts until "
            + PlainDate.of(decision.expires())
            + ". Reason given: "
            + SafeText.of(decision.reason())
            + "."
        : by
            + ". The list now says something different about it, so the decision does not count."
            + " Compare the two again; the new fingerprint is "
            + whom.fingerprint()
            + ".";
  }

  private static String noted(NonMatchDecision decision) {
    return decision.note().isEmpty()
        ? ""
        : " Note on this decision: " + SafeText.of(decision.note());
  }

  private String name(NonMatchDecision decision) {
    return names.getOrDefault(decision.organisation(), decision.organisation());
  }

  /** What to say of the decisions: of those that met somebody, and of those that met nobody. */
  List<String> remarks() {
    List<String> said = new ArrayList<>(remarks);
    for (NonMatchDecision decision : all) {
      if (!met.contains(decision)) {
        said.add(
            decision.by()
                + " decided that "
                + name(decision)
                + " is not entry "
                + decision.entry()
                + " of "
                + decision.list()
                + ". The decision had no effect: in the lists that were used, no name led to that entry.");
      }
    }
    return said;
  }
}
