package org.plumbline.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.NotJudged;
import org.plumbline.result.NotRaised;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.ReportQuestion;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;
import org.plumbline.source.Source;

/**
 * The result of one check. It depends only on the case, the day, the rules and the engine.
 * Immutable.
 *
 * <p>{@code notRaised} and the verdict of {@code lastDay} are computed when first needed; {@code
 * equals} and {@code toString} need both, {@code hashCode} only the first. If the thread is
 * interrupted meanwhile, this ends with a {@link CheckInterruptedException}. Each may take as long
 * as the check itself; longer, and it ends with a {@link TimeLimitException}. Asked again, it is
 * computed anew.
 *
 * @param theCase the case that was checked
 * @param facts the facts of the case and those from lists: listings, listed bodies, links
 * @param sources the sources of the facts: documents that the case names, entries of lists
 * @param asOf the day of the check
 * @param verdict the first verdict that applies
 * @param notJudged the questions of the report that this check did not judge
 * @param notJudgedInWords sentences about these questions
 * @param couldBe the worst case: the verdict if every flag that depends stood
 * @param hangsOn the open questions that could change the verdict; empty if none could
 * @param flags the most serious first; with the same severity, those that stand first
 * @param notRaised the rules that raised nothing, and why; computed when first needed
 * @param questions the open questions, those that decide most flags first
 * @param lastDay the last day of the assistance and the verdict on it, if it ended before the day
 *     of the check
 * @param remarks sentences that a reader of the verdict needs, such as that nothing ran that day
 * @param inputs what the result was computed from
 */
public record Check(
    Case theCase,
    List<CaseFact> facts,
    List<Source> sources,
    LocalDate asOf,
    Verdict verdict,
    List<NotJudged> notJudged,
    List<String> notJudgedInWords,
    Verdict couldBe,
    List<OpenQuestion> hangsOn,
    List<Flag> flags,
    List<NotRaised> notRaised,
    List<OpenQuestion> questions,
    Optional<LastDay> lastDay,
    List<String> remarks,
    Inputs inputs) {
  public Check {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
    notJudged = List.copyOf(notJudged);
    notJudgedInWords = List.copyOf(notJudgedInWords);
    hangsOn = List.copyOf(hangsOn);
    flags = List.copyOf(flags);
    notRaised = notRaised instanceof LazyList ? notRaised : List.copyOf(notRaised);
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether sanctions, process or abuse was not judged. If so, the result clears nobody, whatever
   * the flags are.
   */
  public boolean isPartlyUnjudged() {
    return notJudged.stream().anyMatch(NotJudged::isDecisive);
  }

  /** Whether none of the rules that ran was in force, so that nothing was judged. */
  public boolean hadNoRule() {
    return notJudged.stream()
            .filter(notJudged -> notJudged.reason() == NotJudged.Reason.NO_RULE)
            .count()
        == ReportQuestion.values().length;
  }

  /** The flags with one code. */
  public List<Flag> flags(String code) {
    return flags.stream().filter(flag -> flag.code().equals(code)).toList();
  }

  /**
   * The decisions to go on in spite of a flag, whether they are in force on the day of the check or
   * not.
   */
  public List<AcceptedRisk> acceptedRisks(Flag flag) {
    return theCase.acceptedRisks().stream()
        .filter(risk -> risk.isAbout(flag.code(), flag.subject()))
        .toList();
  }

  /** Whether a flag of at least this severity stands. */
  public boolean stands(Severity atLeast) {
    return flags.stream()
        .anyMatch(
            flag ->
                flag.certainty() == Certainty.STANDS && flag.severity().compareTo(atLeast) <= 0);
  }

  /**
   * The standing of the verdict: the firmest of the flags that decide it. Empty if no flag does, or
   * if they rest on nothing that needs a source.
   */
  public Optional<Standing> onWhoseWord() {
    List<Flag> stand = flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS).toList();
    return stand.stream()
        .filter(flag -> flag.severity() == stand.get(0).severity())
        .map(Flag::standing)
        .flatMap(Optional::stream)
        .min(java.util.Comparator.naturalOrder());
  }

  /** The last day on which assistance certainly ran, if it ended before the day of the check. */
  public static final class LastDay {
    private final LocalDate day;
    private final LazyList<Verdict> verdict;

    /**
     * Creates the last day; its verdict is computed when first needed.
     *
     * @param verdict computes the verdict of that day; called at most once
     */
    public LastDay(LocalDate day, Supplier<Verdict> verdict) {
      this.day = day;
      this.verdict = new LazyList<>(1, () -> List.of(verdict.get()));
    }

    /** The day. */
    public LocalDate day() {
      return day;
    }

    /** The verdict on that day; computed when first needed. */
    public Verdict verdict() {
      return verdict.get(0);
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof LastDay last && last.day.equals(day) && last.verdict() == verdict();
    }

    @Override
    public int hashCode() {
      return day.hashCode();
    }

    @Override
    public String toString() {
      return day + ": " + verdict();
    }
  }

  /**
   * What a result was computed from.
   *
   * @param facts SHA-256 of the case, in hexadecimal; see {@link Case#sha256()}
   * @param rules SHA-256 of the rules, in hexadecimal
   * @param packs the ids of the packs that ran
   * @param engine name and version of the rule engine
   * @param lists the editions of sanctions lists that the case was screened against
   * @param links SHA-256 of a file of own links, in hexadecimal; empty if there is none
   */
  public record Inputs(
      String facts,
      String rules,
      List<String> packs,
      String engine,
      List<UsedEdition> lists,
      String links) {
    public Inputs {
      packs = List.copyOf(packs);
      lists = List.copyOf(lists);
    }
  }

  /**
   * An edition of a sanctions list that was used.
   *
   * @param list its name, such as {@code us-sdn}
   * @param date its date
   * @param isExact false if it may be older than that
   * @param extract whether it is only a part of an edition, which does not show that somebody is
   *     not listed
   * @param sha256 SHA-256 of its files, in hexadecimal
   */
  public record UsedEdition(
      String list, LocalDate date, boolean isExact, boolean extract, String sha256) {}
}
