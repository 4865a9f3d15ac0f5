package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Expectation;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.PersonNames;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.rulebook.Rulebook;

/**
 * Checks the test cases without running them. The folder {@code <pack>/<rule>} belongs to a rule
 * that exists. It has a case in which the flag stands and one in which the rule is silent. Each
 * file name begins with what the case expects. Safe for any number of threads.
 */
public final class CaseLint {
  /** Components that may hold the name of a person. */
  private static final List<String> NAMING =
      List.of("by", "body", "name", "advisers", "payer", "force", "forum");

  private final Rulebook rules;
  private final List<Problem> findings = new ArrayList<>();
  private final List<Problem> broken = new ArrayList<>();
  private final Map<String, Set<Shape>> shapes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private CaseLint(Rulebook rules) {
    this.rules = rules.withAllPacks();
  }

  /**
   * The problems found. Immutable.
   *
   * @param findings what is unfinished, in the order of places
   * @param broken what is wrong with cases that cannot be read
   * @param counts how many cases each rule has, by its id; a rule without any is missing
   */
  public record Result(List<Problem> findings, List<Problem> broken, Map<String, Integer> counts) {
    public Result {
      findings = List.copyOf(findings);
      broken = List.copyOf(broken);
      counts = Map.copyOf(counts);
    }
  }

  /** The first word of a file name: what the case expects of its rule. */
  private enum Shape {
    STANDS,
    DEPENDS,
    NOT_DECIDED,
    SILENT;

    static Optional<Shape> of(Path file) {
      return Stream.of(values())
          .filter(shape -> file.getFileName().toString().startsWith(shape + "-"))
          .findFirst();
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Looks through the cases of a folder.
   *
   * @throws BrokenFileException if there is no such folder
   */
  public static Result of(Rulebook rules, Path cases) {
    CaseLint lint = new CaseLint(rules);
    CaseFiles files = CaseFiles.findReadable(cases);
    files.unread().values().forEach(lint.broken::addAll);
    files
        .idle()
        .forEach(
            file ->
                lint.add(
                    ProblemCode.IDLE_CASE,
                    file,
                    "the case expects nothing, and no other case is based on it",
                    ""));
    files.cases().forEach(file -> lint.look(file, cases));
    lint.rules.rules().forEach(lint::bothSides);
    return new Result(lint.findings.stream().sorted().toList(), lint.broken, lint.counts);
  }

  private void look(Path file, Path root) {
    try {
      Case theCase = Case.read(file);
      if (!theCase.draft().isEmpty()) {
        add(
            ProblemCode.DRAFT_CASE,
            file,
            "the case is a draft: " + SafeText.of(theCase.draft()),
            "");
      }
      theCase.facts().forEach(this::lookForNames);
      ruleOf(file, root).ifPresent(rule -> look(file, rule, theCase));
    } catch (BrokenFileException e) {
      broken.addAll(e.problems());
    }
  }

  /** Names of people are allowed only where a public list or a judgment names them. */
  private void lookForNames(CaseFact fact) {
    boolean mayName =
        fact.type().type() == Listing.class || fact.standing().equals(Optional.of(Standing.COURT));
    if (!mayName && !fact.place().toString().isEmpty()) {
      NAMING.stream()
          .filter(name -> fact.values().containsKey(name))
          .flatMap(name -> PersonNames.in(fact.value(name).written()).stream())
          .forEach(
              name ->
                  findings.add(
                      new Problem(
                          ProblemCode.PERSON_NAMED,
                          fact.place(),
                          SafeText.quoted(name) + " names a person",
                          "write the office; only a public list or a judgment names people")));
    }
  }

  /** The id of the rule in whose folder the case is; empty for a history. */
  private static Optional<String> ruleOf(Path file, Path root) {
    return CaseFolder.ofRule(root.relativize(file))
        .filter(path -> path.getNameCount() == 2)
        .map(path -> path.toString().replace('\\', '/'));
  }

  private void look(Path file, String rule, Case theCase) {
    if (rules.rule(rule).isEmpty()) {
      add(
          ProblemCode.CASE_WITHOUT_RULE,
          file,
          "there is no rule " + rule,
          DidYouMean.hint(rule, rules.rules().stream().map(Rule::id).toList()));
      return;
    }
    counts.merge(rule, 1, Integer::sum);
    Optional<Shape> shape = Shape.of(file);
    if (shape.isEmpty()) {
      add(
          ProblemCode.NAME_OF_CASE,
          file,
          "the file name does not begin with what the case expects of " + rule,
          "stands-, depends-, not-decided- or silent-");
    } else {
      shapes.computeIfAbsent(rule, id -> new TreeSet<>()).add(shape.get());
      checkName(file, rule, shape.get(), shapesOf(rule, theCase));
    }
  }

  private void checkName(Path file, String rule, Shape named, Set<Shape> expected) {
    if (!expected.contains(named)) {
      String says = expected.stream().map(Shape::toString).collect(Collectors.joining(", "));
      add(
          ProblemCode.NAME_OF_CASE,
          file,
          "the file name says " + named + ", but the case expects of " + rule + ": " + says,
          "");
    }
  }

  private static Set<Shape> shapesOf(String rule, Case theCase) {
    return theCase.expectations().stream()
        .map(expectation -> shapeOf(rule, expectation))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Shape shapeOf(String rule, Expectation expectation) {
    return ExpectedFlag.of(expectation).stream()
        .filter(expected -> expected.code().equals(rule))
        .map(
            expected ->
                switch (expected.certainty()) {
                  case STANDS -> Shape.STANDS;
                  case DEPENDS -> Shape.DEPENDS;
                  case NOT_DECIDED -> Shape.NOT_DECIDED;
                })
        .findFirst()
        .orElse(Shape.SILENT);
  }

  /** A rule without any case is reported by the lint of rules. */
  private void bothSides(Rule rule) {
    if (counts.containsKey(rule.id())) {
      Set<Shape> present = shapes.getOrDefault(rule.id(), Set.of());
      Stream.of(Shape.STANDS, Shape.SILENT)
          .filter(shape -> !present.contains(shape))
          .forEach(
              shape ->
                  findings.add(
                      new Problem(
                          ProblemCode.MISSING_CASE,
                          rule.place(),
                          "the rule has no case " + shape + "-...",
                          "")));
    }
  }

  private void add(ProblemCode code, Path file, String message, String hint) {
    findings.add(new Problem(code, Place.of(file.toString().replace('\\', '/')), message, hint));
  }
}
