package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.fact.InWords;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.StopKind;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.RelevantDates;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.source.DrawnFrom;

/**
 * What a reader of the verdict must know besides: what was not running, not in force, not looked
 * at.
 */
final class CheckNotes {
  private final IndexedFacts checked;
  private final LocalDate asOf;

  private CheckNotes(IndexedFacts checked, LocalDate asOf) {
    this.checked = checked;
    this.asOf = asOf;
  }

  /**
   * What to say.
   *
   * @param rulebook all rules, in force or not
   * @param ended whether the verdict says already that it ended
   */
  static List<String> of(
      Case theCase,
      Screener.Screened screened,
      IndexedFacts checked,
      Rulebook rulebook,
      LocalDate asOf,
      boolean ended) {
    CheckNotes remarks = new CheckNotes(checked, asOf);
    List<String> all = new ArrayList<>(remarks.knownAt(theCase));
    if (!theCase.knowsPartnership()) {
      return all;
    }
    if (!ended && theCase.knowsPhases() && remarks.surelyNothingRuns()) {
      all.add(remarks.nothingRuns());
    }
    all.addAll(remarks.pauses());
    all.addAll(remarks.caseSpecific());
    all.addAll(remarks.notInForce(rulebook));
    if (screened.searched().isPresent()) {
      all.add(screened.searched().get());
      all.addAll(screened.skipped());
      if (checked.facts(FactType.of(Chain.class)).isEmpty()) {
        all.add(
            "No chain of at most "
                + Chains.MOST_HOPS
                + " links to a listed body was found, over these lists and the links of the case.");
      }
    } else if (theCase.notLookedAt().contains("listings")) {
      all.add("The case says nothing of sanctions lists: nobody was screened.");
    }
    all.addAll(checked.remarks());
    if (!theCase.sectionsAssumedComplete().isEmpty()) {
      all.add(sectionsAssumedComplete(theCase.sectionsAssumedComplete()));
    }
    return all;
  }

  private static String sectionsAssumedComplete(List<String> sections) {
    return "What the public record does not list under "
        + sections.stream().map(InWords::of).collect(Collectors.joining(", "))
        + " counts as not done up to the day of the newest source there.";
  }

  /** What may tell more than was known, and what is merely taken as known. */
  private List<String> knownAt(Case theCase) {
    if (theCase.knownAt().isEmpty()) {
      return List.of();
    }
    String day = NotJudgedWords.day(theCase.knownAt().get());
    List<String> all = new ArrayList<>();
    all.add(
        "The title, notes and reasons are in the words of whoever wrote the case; they may tell more"
            + " than was known on "
            + day
            + ".");
    String unsourced =
        theCase.drawnFrom() == DrawnFrom.DEPARTMENT_FILE
            ? ""
            : Stream.of(Phase.class, Recipient.class)
                .flatMap(type -> checked.facts(FactType.of(type)).stream())
                .filter(fact -> fact.sources().isEmpty())
                .map(fact -> InWords.of(fact.type().name()) + " " + fact.id())
                .collect(Collectors.joining(", "));
    if (!unsourced.isEmpty()) {
      all.add("Taken as known on " + day + ", as no source is named: " + unsourced + ".");
    }
    return all;
  }

  private String nothingRuns() {
    boolean begins =
        checked.facts(FactType.of(Phase.class)).stream()
            .allMatch(phase -> begins(phase).isAfter(asOf));
    return begins
        ? "The assistance had not begun on "
            + asOf
            + ", and most rules look at assistance that runs; check it as of its first day."
        : "No phase was running on " + asOf + ", and most rules look at assistance that runs.";
  }

  /** What no rule looks at where help is given in one case. */
  private List<String> caseSpecific() {
    boolean holds =
        checked.facts(FactType.of(Partnership.class)).stream()
            .anyMatch(
                fact -> fact.value("assistance").equals(Uncertain.sure(Assistance.CASE_SPECIFIC)));
    return holds
        ? List.of(
            "Of help in one case no rule asks for an assurance on how a person is treated, nor"
                + " whether a person or evidence may be passed on to another state.")
        : List.of();
  }

  /** The packs of which some rule, or all, are not in force that day. */
  private List<String> notInForce(Rulebook rulebook) {
    String packs =
        rulebook.packs().stream()
            .map(pack -> notInForce(rulebook, pack))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return packs.isEmpty()
        ? List.of()
        : List.of(
            "Not in force on " + asOf + ", and so not asked, are the rules of: " + packs + ".");
  }

  /** The pack, with how many of its rules are not in force if some are; empty if all are. */
  private String notInForce(Rulebook rulebook, Pack pack) {
    List<Rule> rules =
        rulebook.rules().stream().filter(rule -> rule.pack().equals(pack.id())).toList();
    long not = rules.stream().filter(rule -> !rule.inForceOn(asOf)).count();
    if (not == 0 && !rules.isEmpty()) {
      return "";
    }
    return not == rules.size() ? pack.id() : pack.id() + " (" + not + " of " + rules.size() + ")";
  }

  private boolean surelyNothingRuns() {
    return checked.facts(FactType.of(Phase.class)).stream()
        .allMatch(phase -> begins(phase).isAfter(asOf) || ends(phase).isBefore(asOf));
  }

  private static LocalDate begins(CaseFact phase) {
    return RelevantDates.first(phase.value("from"));
  }

  private static LocalDate ends(CaseFact phase) {
    return RelevantDates.last(phase.value("to"));
  }

  /** The pauses that may have begun by then; the rules take paused assistance for running. */
  private List<String> pauses() {
    List<CaseFact> pauses =
        checked.facts(FactType.of(Stop.class)).stream()
            .filter(stop -> stop.value("kind").equals(Uncertain.sure(StopKind.PAUSE)))
            .filter(stop -> !stop.exists().equals(Uncertain.sure(false)))
            .filter(stop -> !begins(stop).isAfter(asOf) && !ends(stop).isBefore(asOf))
            .toList();
    if (pauses.isEmpty()) {
      return List.of();
    }
    boolean sure = pauses.stream().anyMatch(stop -> stop.exists().equals(Uncertain.sure(true)));
    String text = pauses.stream().map(CheckNotes::inWords).collect(Collectors.joining("; or "));
    return List.of(
        (sure ? "Paused: " : "Said to be paused, in accounts that differ: ")
            + text
            + ". Most rules take a paused partnership for one that runs.");
  }

  private static String inWords(CaseFact pause) {
    return "from " + pause.value("from").written() + " (" + pause.value("why").written() + ")";
  }
}
