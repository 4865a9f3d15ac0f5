package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.fact.InWords;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.StopKind;
import org.plumbline.internal.casefile.table.FactSpan;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.RelevantDates;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SentenceList;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.source.DrawnFrom;

/** The remarks that a reader of the verdict needs: what was not running, in force or checked. */
final class CheckNotes {
  private final IndexedFacts checked;
  private final LocalDate asOf;

  private CheckNotes(IndexedFacts checked, LocalDate asOf) {
    this.checked = checked;
    this.asOf = asOf;
  }

  /**
   * The remarks on one check.
   *
   * @param rulebook all rules, in force or not
   * @param ended whether the verdict already says that the assistance ended
   */
  static List<String> of(
      Case theCase,
      Screener.Screened screened,
      IndexedFacts checked,
      Rulebook rulebook,
      LocalDate asOf,
      boolean ended) {
    CheckNotes notes = new CheckNotes(checked, asOf);
    List<String> all = new ArrayList<>(notes.knownAt(theCase));
    if (!theCase.knowsPartnership()) {
      return all;
    }
    if (!ended && theCase.knowsPhases() && notes.surelyNothingRuns()) {
      all.add(notes.nothingRuns());
    }
    all.addAll(notes.pauses());
    all.addAll(notes.caseSpecific());
    all.addAll(notes.notInForce(rulebook));
    if (screened.searched().isPresent()) {
      all.add(screened.searched().get());
      all.addAll(screened.skipped());
      if (checked.facts(FactType.of(Chain.class)).isEmpty()) {
        all.add(
            "No chain of up to "
                + Chains.MOST_HOPS
                + " links to a listed body was found in these lists and the links of the case.");
      }
    } else if (theCase.notLookedAt().contains("listings")) {
      all.add("The case says nothing about sanctions lists, so nobody was screened.");
    }
    all.addAll(checked.remarks());
    if (!theCase.sectionsAssumedComplete().isEmpty()) {
      all.add(takenForComplete(theCase.sectionsAssumedComplete()));
    }
    return all;
  }

  private static String takenForComplete(List<String> sections) {
    return "The public record is taken as complete for "
        + SentenceList.of(sections.stream().map(InWords::of).toList())
        + ", up to the date of the newest source on them. Anything it does not list there counts as"
        + " not done.";
  }

  /** Under {@code --known-at}: what may say more than was known, and what is assumed known. */
  private List<String> knownAt(Case theCase) {
    if (theCase.knownAt().isEmpty()) {
      return List.of();
    }
    String day = PlainDate.of(theCase.knownAt().get());
    List<String> all = new ArrayList<>();
    all.add(
        "The author of the case wrote the title, notes and reasons. They may include things"
            + " that were not yet known on "
            + day
            + ".");
    String unsourced =
        theCase.drawnFrom() == DrawnFrom.DEPARTMENT_FILE
            ? ""
            : Stream.of(Phase.class, Recipient.class)
                .flatMap(type -> checked.facts(FactType.of(type)).stream())
                .filter(fact -> fact.sources().isEmpty())
                .map(fact -> InWords.of(fact.type().name()) + " " + name(fact))
                .collect(Collectors.joining(", "));
    if (!unsourced.isEmpty()) {
      all.add(
          "No source is named for these, so they count as known on "
              + day
              + ": "
              + unsourced
              + ".");
    }
    return all;
  }

  /** A recipient by its name, a phase by its id. */
  private static String name(CaseFact fact) {
    return fact.valueLike(Organisation::name).map(Uncertain::written).orElse(fact.id());
  }

  private String nothingRuns() {
    boolean begins =
        checked.facts(FactType.of(Phase.class)).stream()
            .allMatch(phase -> begins(phase).isAfter(asOf));
    return begins
        ? "The assistance had not begun on "
            + PlainDate.of(asOf)
            + ". Most rules look at running assistance; check it on its first day."
        : "No phase was running on "
            + PlainDate.of(asOf)
            + ". Most rules look at running assistance.";
  }

  /** No rule covers these two points for help in a single case. */
  private List<String> caseSpecific() {
    boolean holds =
        checked.facts(FactType.of(Partnership.class)).stream()
            .anyMatch(
                fact ->
                    fact.value(Partnership::assistance)
                        .equals(Uncertain.sure(Assistance.CASE_SPECIFIC)));
    return holds
        ? List.of(
            "For help in a single case, no rule asks for an assurance about how a person will be"
                + " treated, or whether a person or evidence may be passed on to another state.")
        : List.of();
  }

  private List<String> notInForce(Rulebook rulebook) {
    String packs =
        rulebook.packs().stream()
            .map(pack -> notInForce(rulebook, pack))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return packs.isEmpty()
        ? List.of()
        : List.of(
            "Rules that were not in force on "
                + PlainDate.of(asOf)
                + ", and so did not run: "
                + packs
                + ".");
  }

  /** How many rules of the pack are not in force; empty if all are in force. */
  private String notInForce(Rulebook rulebook, Pack pack) {
    List<Rule> rules =
        rulebook.rules().stream().filter(rule -> rule.pack().equals(pack.id())).toList();
    long not = rules.stream().filter(rule -> !rule.inForceOn(asOf)).count();
    if (not == 0 && !rules.isEmpty()) {
      return "";
    }
    return not == rules.size()
        ? "all of " + pack.id()
        : not + " of " + rules.size() + " in " + pack.id();
  }

  private boolean surelyNothingRuns() {
    return checked.facts(FactType.of(Phase.class)).stream()
        .allMatch(phase -> begins(phase).isAfter(asOf) || ends(phase).isBefore(asOf));
  }

  private static LocalDate begins(CaseFact fact) {
    return RelevantDates.first(FactSpan.of(fact).from());
  }

  private static LocalDate ends(CaseFact fact) {
    return RelevantDates.last(FactSpan.of(fact).to());
  }

  /** The pauses that the day of the check may fall into. */
  private List<String> pauses() {
    List<CaseFact> pauses =
        checked.facts(FactType.of(Stop.class)).stream()
            .filter(stop -> stop.value(Stop::kind).equals(Uncertain.sure(StopKind.PAUSE)))
            .filter(stop -> !stop.exists().equals(Uncertain.sure(false)))
            .filter(stop -> !begins(stop).isAfter(asOf) && !ends(stop).isBefore(asOf))
            .toList();
    if (pauses.isEmpty()) {
      return List.of();
    }
    boolean sure = pauses.stream().anyMatch(stop -> stop.exists().equals(Uncertain.sure(true)));
    String text = pauses.stream().map(this::inWords).collect(Collectors.joining("; or "));
    return List.of(
        (sure
                ? "The assistance was paused"
                : "Accounts differ on whether the assistance was paused")
            + " (start and reason: "
            + text
            + "). Most rules treat paused assistance as running.");
  }

  private String inWords(CaseFact pause) {
    return checked.names().written(pause.value(Stop::from))
        + ", "
        + checked.names().written(pause.value(Stop::why));
  }
}
