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
 * The answer of one check: a pure function of the case, the day, the rules and the engine.
 * Immutable.
 *
 * <p>{@code equals} and {@code toString} work out what is otherwise worked out when first asked
 * for, {@code notRaised} and the verdict of {@code lastDay}; {@code hashCode} works out the first.
 *
 * @param theCase the case that was checked
 * @param facts those of the case, and those that lists say of it: listings, listed bodies, links
 * @param sources where they come from: the documents that the case names, the entries of lists
 * @param asOf the day of the check
 * @param verdict the first that applies
 * @param notJudged the questions of the report that this check says nothing about
 * @param notJudgedInWords the same in sentences
 * @param couldBe what the verdict would be if every flag that depends stood
 * @param hangsOn the questions on which the gravest of the flags that depend hang; empty if the
 *     verdict could be no other
 * @param flags the gravest first, those that stand before those that depend
 * @param notRaised the rules that raised nothing, and why; worked out when first asked for
 * @param questions what the case leaves open, the questions that decide most flags first
 * @param lastDay the last day of the assistance and the verdict on it, if it ended before the day
 *     of the check
 * @param remarks what a reader of the verdict must know besides: that nothing ran that day, pauses
 * @param inputs what the answer was made from
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
  /** Copies the lists. */
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
   * Whether it does not clear the case, whatever the flags are: sanctions, process or abuse could
   * not be judged.
   */
  public boolean isPartlyUnjudged() {
    return notJudged.stream().anyMatch(NotJudged::isDecisive);
  }

  /** Whether none of the rules that were run was in force, so that nothing was judged. */
  public boolean hadNoRule() {
    return notJudged.stream()
            .filter(notJudged -> notJudged.reason() == NotJudged.Reason.NO_RULE)
            .count()
        == ReportQuestion.values().length;
  }

  /** The flags of one code. */
  public List<Flag> flags(String code) {
    return flags.stream().filter(flag -> flag.code().equals(code)).toList();
  }

  /** The decisions to go on in spite of a flag, in force on the day of the check or not. */
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
   * On whose word the verdict rests: the firmest of the flags that make it; empty if no flag does
   * or nobody need vouch for it.
   */
  public Optional<Standing> onWhoseWord() {
    List<Flag> stand = flags.stream().filter(flag -> flag.certainty() == Certainty.STANDS).toList();
    return stand.stream()
        .filter(flag -> flag.severity() == stand.get(0).severity())
        .map(Flag::standing)
        .flatMap(Optional::stream)
        .min(java.util.Comparator.naturalOrder());
  }

  /** The last day on which assistance certainly ran, where it ended before the day of the check. */
  public static final class LastDay {
    private final LocalDate day;
    private final LazyList<Verdict> verdict;

    /**
     * The last day, with a verdict that is computed when it is first asked for.
     *
     * @param verdict computes the verdict of that day; called once at most
     */
    public LastDay(LocalDate day, Supplier<Verdict> verdict) {
      this.day = day;
      this.verdict = new LazyList<>(1, () -> List.of(verdict.get()));
    }

    /** The day. */
    public LocalDate day() {
      return day;
    }

    /** The verdict on that day; worked out when first asked for. */
    public Verdict verdict() {
      return verdict.get(0);
    }

    @Override
    public boolean equals(@Nullable Object otherValue) {
      return otherValue instanceof LastDay last
          && last.day.equals(day)
          && last.verdict() == verdict();
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
   * What an answer was made from.
   *
   * @param facts SHA-256 of the case, in hexadecimal; see {@link Case#sha256()}
   * @param rules SHA-256 of the rules, in hexadecimal
   * @param packs the ids of the packs that were run
   * @param engine name and version of the rule engine
   * @param lists the editions of sanctions lists that the case was screened against
   * @param links SHA-256 of a file of links of one's own, in hexadecimal; empty if there is none
   */
  public record Inputs(
      String facts,
      String rules,
      List<String> packs,
      String engine,
      List<UsedEdition> lists,
      String links) {
    /** Copies the packs and the lists. */
    public Inputs {
      packs = List.copyOf(packs);
      lists = List.copyOf(lists);
    }
  }

  /**
   * An edition of a sanctions list that was used.
   *
   * @param list its name, such as {@code us-sdn}
   * @param date of which it is
   * @param isExact false if it may be of an earlier day
   * @param extract whether it is a part of an edition, which says of nobody that he is not listed
   * @param sha256 of its files, in hexadecimal
   */
  public record UsedEdition(
      String list, LocalDate date, boolean isExact, boolean extract, String sha256) {}
}
