package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.Rule.Header;
import org.plumbline.result.Severity;
import org.plumbline.rulebook.Rulebook;

/** Makes all changes to one rule after which it would still be accepted. */
final class RuleChanges {
  private final Rule rule;
  private final List<RuleChange<Rule>> found = new ArrayList<>();

  private RuleChanges(Rule rule) {
    this.rule = rule;
  }

  static List<RuleChange<Rule>> of(Rule rule, Rulebook rulebook) {
    RuleChanges changes = new RuleChanges(rule);
    changes.premises();
    changes.severity();
    changes.validity();
    changes.subject();
    return changes.found.stream()
        .filter(change -> Variables.areBound(change.to()) && rulebook.accepts(change.to()))
        .toList();
  }

  private void premises() {
    PremiseChanges.of(rule.when())
        .forEach(
            change ->
                found.add(
                    change.in(
                        when ->
                            new Rule(rule.id(), rule.header(), when, rule.then(), rule.place()))));
  }

  private void severity() {
    Severity severity = rule.header().severity();
    Stream.of(Severity.values())
        .filter(otherSeverity -> Math.abs(otherSeverity.compareTo(severity)) == 1)
        .forEach(
            otherSeverity ->
                header(
                    Operator.SEVERITY,
                    "@severity: " + otherSeverity + " in place of " + severity,
                    new Header(
                        rule.header().title(),
                        otherSeverity,
                        rule.header().basis(),
                        rule.header().verified(),
                        rule.header().reference(),
                        rule.header().footing(),
                        rule.header().validFrom(),
                        rule.header().validTo(),
                        rule.header().reviewed(),
                        rule.header().owner())));
  }

  private void validity() {
    LocalDate from = rule.header().validFrom();
    for (LocalDate otherDay : List.of(from.minusDays(1), from.plusDays(1))) {
      header(
          Operator.VALIDITY,
          "@validFrom: " + otherDay + " in place of " + from,
          inForce(otherDay, rule.header().validTo()));
    }
    rule.header()
        .validTo()
        .ifPresent(
            to ->
                Stream.of(to.minusDays(1), to.plusDays(1))
                    .forEach(
                        otherDay ->
                            header(
                                Operator.VALIDITY,
                                "@validTo: " + otherDay + " in place of " + to,
                                inForce(from, Optional.of(otherDay)))));
  }

  private Header inForce(LocalDate from, Optional<LocalDate> to) {
    Header header = rule.header();
    return new Header(
        header.title(),
        header.severity(),
        header.basis(),
        header.verified(),
        header.reference(),
        header.footing(),
        from,
        to,
        header.reviewed(),
        header.owner());
  }

  private void header(Operator operator, String description, Header header) {
    found.add(
        new RuleChange<>(
            operator,
            rule.place(),
            description,
            new Rule(rule.id(), header, rule.when(), rule.then(), rule.place())));
  }

  /** Only variables of top-level patterns are known in the conclusion. */
  private void subject() {
    String text = rule.then().subject();
    rule.when().stream()
        .filter(Match.class::isInstance)
        .flatMap(premise -> ((Match) premise).binding().stream())
        .filter(otherText -> !otherText.equals(text))
        .forEach(
            otherText ->
                found.add(
                    new RuleChange<>(
                        Operator.SUBJECT,
                        rule.then().place(),
                        "flags.raise: " + otherText + " in place of " + text,
                        new Rule(
                            rule.id(),
                            rule.header(),
                            rule.when(),
                            new Conclusion(otherText, rule.then().sentence(), rule.then().place()),
                            rule.place()))));
  }
}
