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
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SafeText;

/** Applies the non-match decisions next to a case, and explains each of them to the reader. */
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
            .collect(
                Collectors.toMap(CaseFact::id, body -> body.value(Organisation::name).written()));
  }

  /** Whether a decision in force says that the organisation is not the target. */
  boolean rulesOut(String organisation, ListedTarget target) {
    boolean apart = false;
    for (NonMatchDecision decision : all) {
      if (decision.isAbout(organisation, target.list(), target.entry())) {
        met.add(decision);
        boolean counts =
            decision.on(day) == DecisionState.IN_FORCE
                && decision.fingerprint().equals(target.fingerprint());
        apart |= counts;
        remarks.add(remark(decision, target) + noteOn(decision));
      }
    }
    return apart;
  }

  private String remark(NonMatchDecision decision, ListedTarget target) {
    String statement = name(decision) + " is not " + target;
    String by =
        decision.by() + " decided on " + PlainDate.of(decision.decided()) + " that " + statement;
    if (decision.on(day) == DecisionState.NOT_YET_DECIDED) {
      return by + ". That was after the date of the check, so the decision does not count.";
    }
    if (decision.on(day) == DecisionState.LAPSED) {
      return by
          + ". The decision LAPSED after "
          + PlainDate.of(decision.expires())
          + " and does not count.";
    }
    return decision.fingerprint().equals(target.fingerprint())
        ? by
            + ". The decision counts until "
            + PlainDate.of(decision.expires())
            + ". Reason given: "
            + SafeText.of(decision.reason())
            + "."
        : by
            + ". The list now says something different about it, so the decision does not count."
            + " Compare the two again; the new fingerprint is "
            + target.fingerprint()
            + ".";
  }

  private static String noteOn(NonMatchDecision decision) {
    return decision.note().isEmpty()
        ? ""
        : " Note on this decision: " + SafeText.of(decision.note());
  }

  private String name(NonMatchDecision decision) {
    return names.getOrDefault(decision.organisation(), decision.organisation());
  }

  /** One sentence for each decision, including those that had no effect. */
  List<String> remarks() {
    List<String> sentences = new ArrayList<>(remarks);
    for (NonMatchDecision decision : all) {
      if (!met.contains(decision)) {
        sentences.add(
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
    return sentences;
  }
}
