package org.plumbline.internal.rulebook.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.text.LookAlike;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;
import org.plumbline.rulebook.Rulebook;

/**
 * Finds what is unfinished in rules without errors: pages, footing, reviews, unused values. It
 * checks all packs, including opt-in packs.
 */
public final class Lint {
  private static final String PAGE = "[a-z0-9-]+/[a-z0-9-]+\\.md";
  private static final String OLD_EXEMPTIONS = "[a-z0-9-]+/" + Pattern.quote(Exemptions.OLD_FILE);

  private final Rulebook rules;
  private final LocalDate asOf;
  private final List<Problem> findings = new ArrayList<>();

  private Lint(Rulebook rules, LocalDate asOf) {
    this.rules = rules.withAllPacks();
    this.asOf = asOf;
  }

  /** What is unfinished on a day, in order of places. */
  public static List<Problem> of(Rulebook rulebook, LocalDate asOf) {
    return new Lint(rulebook, asOf).findings(rule -> 1);
  }

  /** The same, with the number of test cases for each rule id; none is a finding. */
  public static List<Problem> of(Rulebook rulebook, LocalDate asOf, ToIntFunction<String> cases) {
    return new Lint(rulebook, asOf).findings(cases);
  }

  /** What is unfinished in one rule and its page; empty if there is no such rule. */
  public static List<Problem> ofRule(Rulebook rulebook, LocalDate asOf, String id) {
    Lint lint = new Lint(rulebook, asOf);
    lint.rules.rule(id).ifPresent(lint::rule);
    return lint.sorted();
  }

  private List<Problem> findings(ToIntFunction<String> cases) {
    for (Rule rule : rules.rules()) {
      rule(rule);
      if (cases.applyAsInt(rule.id()) == 0) {
        add(
            ProblemCode.NO_CASE,
            rule.place(),
            "the rule has no test case",
            "add one in test-cases/" + rule.id() + "/");
      }
    }
    unusedValues();
    packsWithoutRules();
    pagesWithoutRules();
    oldFileNames();
    return sorted();
  }

  private List<Problem> sorted() {
    return findings.stream().sorted().map(rules.files()::shown).toList();
  }

  private void rule(Rule rule) {
    page(rule);
    footing(rule);
    new WordingLint(rule, findings).ofRule();
    new ConditionLint(rule, findings).look();
    new JoinLint(rule, findings).look();
    reviewed(rule);
  }

  // --- rules ------------------------------------------------------------------------------------

  private void page(Rule rule) {
    String name = rule.id() + ".md";
    Optional<String> page = rules.page(rule.id());
    if (page.isEmpty()) {
      add(ProblemCode.NO_PAGE, rule.place(), "the rule has no page", "add the file " + name);
    } else {
      RuleProblems letters = new RuleProblems(rules.display(name), page.get());
      LookAlike.none(page.get(), letters);
      findings.addAll(letters.sorted());
      new PageLint(rule, page.get(), rules.display(name), findings).look();
      new WordingLint(rule, findings).ofPage(page.get(), rules.display(name));
    }
  }

  private void footing(Rule rule) {
    Footing footing = rule.header().footing();
    boolean mayBlock =
        footing == Footing.LAW
            || (footing == Footing.GUIDANCE && rule.header().verified())
            || (footing == Footing.CRITIQUE && rule.header().verified() && isOptIn(rule));
    if (rule.header().severity() == Severity.BLOCKER && !mayBlock) {
      add(
          ProblemCode.BLOCKER_WITHOUT_LAW,
          rule.place(),
          "a blocker must be based on law, or on guidance that somebody has read; this one is based on "
              + rests(rule),
          "");
    }
  }

  /** An opt-in pack is asked for together with its position; the result names the pack. */
  private boolean isOptIn(Rule rule) {
    return rules.packs().stream().anyMatch(pack -> pack.id().equals(rule.pack()) && pack.optIn());
  }

  private static String rests(Rule rule) {
    return rule.header().footing() + (rule.header().verified() ? "" : " and says 'unverified'");
  }

  private void reviewed(Rule rule) {
    LocalDate reviewed = rule.header().reviewed();
    if (reviewed.isBefore(asOf.minusYears(1))) {
      add(
          ProblemCode.REVIEW_DUE,
          rule.place(),
          "the rule was last reviewed on " + reviewed + ", more than a year before " + asOf,
          "compare it with its basis, then update @reviewed");
    }
  }

  // --- around them ------------------------------------------------------------------------------

  private void unusedValues() {
    Set<String> used =
        rules.rules().stream()
            .flatMap(rule -> rule.matches().stream())
            .flatMap(match -> NamedFacts.value(match).stream())
            .collect(Collectors.toSet());
    rules.values().stream()
        .filter(value -> !used.contains(value.name()))
        .forEach(
            value ->
                add(
                    ProblemCode.UNUSED_VALUE,
                    value.place(),
                    "no rule uses the value '" + value.name() + "'",
                    ""));
  }

  private void packsWithoutRules() {
    Set<String> used = rules.rules().stream().map(Rule::pack).collect(Collectors.toSet());
    rules.packs().stream()
        .filter(pack -> !used.contains(pack.id()))
        .forEach(pack -> add(ProblemCode.EMPTY_PACK, pack.place(), "the pack has no rules", ""));
  }

  private void pagesWithoutRules() {
    Stream<String> pages =
        rules.files().matching(PAGE).stream()
            .map(name -> name.substring(0, name.length() - ".md".length()));
    pages
        .filter(id -> rules.rule(id).isEmpty() && !id.endsWith("/README"))
        .forEach(
            id ->
                add(
                    ProblemCode.PAGE_WITHOUT_RULE,
                    Place.of(rules.display(id + ".md")),
                    "there is no rule for this page",
                    ""));
  }

  private void oldFileNames() {
    rules
        .files()
        .matching(OLD_EXEMPTIONS)
        .forEach(
            name ->
                add(
                    ProblemCode.OLD_FILE_NAME,
                    Place.of(rules.display(name)),
                    Exemptions.OLD_FILE + " is now called " + Exemptions.FILE,
                    "rename it to " + Exemptions.FILE));
  }

  private void add(ProblemCode code, Place place, String message, String hint) {
    findings.add(new Problem(code, place, message, hint));
  }
}
