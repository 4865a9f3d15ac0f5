package org.plumbline.internal.rulebook.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.text.RuleLimits;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/** Checks that what rules name exists: values, flags of other rules, and their pack at the time. */
public final class CrossCheck {
  private final RuleFolder ruleFolder;
  private final List<Problem> problems;

  public CrossCheck(RuleFolder ruleFolder, List<Problem> problems) {
    this.ruleFolder = ruleFolder;
    this.problems = problems;
  }

  public void check() {
    ruleFolder.rules().values().forEach(this::check);
    Strata strata = new Strata(ruleFolder.rules().values());
    strata.circles().forEach(this::circle);
    if (problems.isEmpty()) {
      strata.layers().stream().skip(RuleLimits.STRATA).findFirst().ifPresent(this::tooLate);
    }
  }

  private void tooLate(List<Rule> layer) {
    add(
        ProblemCode.TOO_MUCH,
        layer.get(0).place(),
        "the rule reads flags of rules that read flags, and so on, more than "
            + RuleLimits.STRATA
            + " times");
  }

  private void check(Rule rule) {
    checkTime(rule);
    rule.readsFlags().stream()
        .filter(code -> !ruleFolder.rules().containsKey(code))
        .forEach(code -> noFlag(rule, code));
    rule.matches()
        .forEach(match -> NamedFacts.value(match).ifPresent(name -> checkValue(rule, match, name)));
  }

  private void checkTime(Rule rule) {
    Pack pack = Objects.requireNonNull(ruleFolder.packs().get(rule.pack()));
    if (rule.header().validFrom().isBefore(pack.from())) {
      add(
          ProblemCode.OUTSIDE_ITS_PACK,
          rule.place(),
          "the rule is in force from "
              + rule.header().validFrom()
              + ", but its pack only from "
              + pack.from());
    }
    pack.to()
        .filter(last -> lastDay(rule).isAfter(last))
        .ifPresent(
            last ->
                add(
                    ProblemCode.OUTSIDE_ITS_PACK,
                    rule.place(),
                    "the pack ends on "
                        + last
                        + ", but the rule "
                        + rule.header()
                            .validTo()
                            .map(day -> "ends on " + day)
                            .orElse("has no @validTo")));
  }

  private void noFlag(Rule rule, String code) {
    Place place =
        rule.matches().stream()
            .filter(match -> NamedFacts.codes(match).contains(code))
            .findFirst()
            .orElseThrow()
            .place();
    problems.add(
        new Problem(
            ProblemCode.NO_SUCH_FLAG,
            place,
            "no rule raises '" + code + "'",
            DidYouMean.hint(code, ruleFolder.rules().keySet())));
  }

  private void checkValue(Rule rule, Match match, String name) {
    Optional<DatedValue> value = Optional.ofNullable(ruleFolder.values().get(name));
    if (value.isEmpty()) {
      List<String> own =
          ruleFolder.values().values().stream()
              .filter(known -> known.pack().equals(rule.pack()))
              .map(DatedValue::name)
              .toList();
      problems.add(
          new Problem(
              ProblemCode.NO_SUCH_VALUE,
              match.place(),
              "unknown value '"
                  + name
                  + "'; expected the file "
                  + rule.pack()
                  + "/values/"
                  + name
                  + ".yaml",
              DidYouMean.hint(name, own)));
    } else {
      checkValue(rule, match, value.get());
    }
  }

  private void checkValue(Rule rule, Match match, DatedValue value) {
    if (!value.pack().equals(rule.pack())) {
      add(
          ProblemCode.VALUE_OF_ANOTHER_PACK,
          match.place(),
          "the value '"
              + value.name()
              + "' belongs to the pack '"
              + value.pack()
              + "'; a rule can use only the values of its own pack");
    }
    if (value.isList() != match.type().name().equals("ValueList")) {
      add(
          ProblemCode.KIND_OF_VALUE,
          match.place(),
          value.isList()
              ? "'" + value.name() + "' is a list; use ValueList"
              : "'" + value.name() + "' is a number; use Value");
    }
    value
        .firstGap(rule.header().validFrom(), lastDay(rule))
        .ifPresent(
            day ->
                add(
                    ProblemCode.GAP_IN_VALUE,
                    match.place(),
                    "'"
                        + value.name()
                        + "' has no value on "
                        + day
                        + ", when the rule is in force"));
  }

  private static LocalDate lastDay(Rule rule) {
    return rule.header().validTo().orElse(Dates.NEVER);
  }

  private void circle(List<String> circle) {
    Rule first = Objects.requireNonNull(ruleFolder.rules().get(circle.get(0)));
    List<String> way = new ArrayList<>(circle);
    add(
        ProblemCode.CIRCLE,
        first.place(),
        "rules read each other's flags in a circle: " + String.join(" reads ", way));
  }

  private void add(ProblemCode code, Place place, String message) {
    problems.add(new Problem(code, place, message, ""));
  }
}
