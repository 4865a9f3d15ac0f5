package org.plumbline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.check.Checker;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;
import org.plumbline.source.WrittenDate;

/**
 * Checks the facts of security assistance against rules. Loading takes about a second and is done
 * once; after that one object serves any number of threads, and each check is a pure function of
 * its arguments.
 *
 * <pre>{@code
 * Plumbline plumbline = Plumbline.withBundledRules();
 * Check check = plumbline.check(Case.read(Path.of("case.yaml")));
 * check.verdict();
 * check.flags().forEach(flag -> System.out.println(flag.sentence()));
 * }</pre>
 */
public final class Plumbline {
  private final Rulebook rulebook;
  private final Checker checker;
  private final Lists lists;
  private final Limits limits;

  private Plumbline(Rulebook rulebook, Checker checker, Lists lists, Limits limits) {
    this.rulebook = rulebook;
    this.checker = checker;
    this.lists = lists;
    this.limits = limits;
  }

  /**
   * Loads the rules of a folder, without opt-in packs.
   *
   * @throws org.plumbline.problem.BrokenRulesException with all problems, if there are any
   */
  public static Plumbline load(Path rules) {
    return of(Rulebook.load(rules));
  }

  /** Loads the rules that come with Plumbline, without opt-in packs. */
  public static Plumbline withBundledRules() {
    return of(Rulebook.bundled());
  }

  /** Uses rules that are already loaded. */
  public static Plumbline of(Rulebook rulebook) {
    return of(rulebook, Lists.bundled(), Limits.NONE);
  }

  private static Plumbline of(Rulebook rulebook, Lists lists, Limits limits) {
    Checker checker = new Checker(rulebook, lists).within(limits.time());
    return new Plumbline(rulebook, checker, lists, limits);
  }

  /**
   * Only the rules of the packs named, which may be opt-in packs.
   *
   * @throws IllegalArgumentException if no pack is named, or an id is unknown
   */
  public Plumbline only(Collection<String> packs) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("name at least one pack");
    }
    return of(rulebook.only(Set.copyOf(packs)), lists, limits);
  }

  /**
   * Adds the rules of one opt-in pack.
   *
   * @throws IllegalArgumentException if there is no such pack
   */
  public Plumbline and(String pack) {
    return of(rulebook.and(pack), lists, limits);
  }

  /**
   * Screens cases against sanctions lists. This needs ICU4J as well, and FastCSV for lists in CSV.
   */
  public Plumbline with(Lists lists) {
    return new Plumbline(rulebook, checker.with(lists), lists, limits);
  }

  /** Ends checks that take more than this. */
  public Plumbline with(Limits limits) {
    return new Plumbline(rulebook, checker.within(limits.time()), lists, limits);
  }

  /** The sanctions lists against which cases are screened. */
  public Lists lists() {
    return lists;
  }

  /** What one check may take. */
  public Limits limits() {
    return limits;
  }

  /** The rules. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /**
   * Checks a case on the single day that it names.
   *
   * @throws IllegalArgumentException if it names no day or several
   */
  public Check check(Case theCase) {
    List<LocalDate> days = theCase.asOf();
    if (days.size() != 1) {
      throw new IllegalArgumentException(
          "the case names "
              + (days.isEmpty() ? "no day" : days.size() + " days")
              + " to check it on; name one");
    }
    return check(theCase, days.get(0));
  }

  /**
   * Checks a case on a day.
   *
   * @throws IllegalArgumentException if the year is not between 1000 and 2999
   * @throws org.plumbline.problem.BrokenFileException if a risk is accepted for a rule that does
   *     not exist
   * @throws org.plumbline.problem.BrokenRulesException if a rule combines the facts of the case in
   *     more than 1,000,000 ways; the problem names the rule and its patterns
   * @throws org.plumbline.check.DisagreementException if the two evaluators disagree, which is a
   *     fault of Plumbline
   * @throws org.plumbline.check.CheckInterruptedException if the thread is interrupted; this may
   *     take a second, and there is no result
   * @throws org.plumbline.check.TimeLimitException if the check takes longer than the {@link
   *     #limits()} let it; this may take a second more, and there is no result
   */
  public Check check(Case theCase, LocalDate asOf) {
    requireDay(theCase, asOf);
    return checker.check(theCase, asOf);
  }

  private static void requireDay(Case theCase, LocalDate asOf) {
    Objects.requireNonNull(theCase, "theCase");
    Objects.requireNonNull(asOf, "asOf");
    if (!WrittenDate.covers(asOf)) {
      throw new IllegalArgumentException(
          "the day of the check, " + asOf + ", " + WrittenDate.OUTSIDE);
    }
  }

  /**
   * Prepares a case for checks on a day with {@link #ruleSet()}, and screens it.
   *
   * @throws IllegalArgumentException if the year is not between 1000 and 2999
   */
  public PreparedCase onDay(Case theCase, LocalDate asOf) {
    requireDay(theCase, asOf);
    return checker.onDay(theCase, asOf);
  }

  /**
   * Checks a prepared case under its assumptions; the remarks list them.
   *
   * @throws org.plumbline.problem.BrokenFileException if a risk is accepted for a rule that does
   *     not exist
   * @throws org.plumbline.problem.BrokenRulesException if a rule combines the facts of the case in
   *     more than 1,000,000 ways; the problem names the rule and its patterns
   * @throws org.plumbline.check.DisagreementException if the two evaluators disagree, which is a
   *     fault of Plumbline
   * @throws org.plumbline.check.CheckInterruptedException if the thread is interrupted; this may
   *     take a second, and there is no result
   * @throws org.plumbline.check.TimeLimitException if the check takes longer than the {@link
   *     #limits()} let it; this may take a second more, and there is no result
   */
  public Check check(PreparedCase onDay) {
    return checker.check(onDay);
  }

  /** The rules, for the plain evaluator. */
  public RuleSet ruleSet() {
    return checker.ruleSet();
  }
}
