package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Fact;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.DatedValue;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/** Cuts the time in which a rule is in force where something changes that it may look at. */
final class Spans {
  private final Rule rule;
  private final List<Rule> others;
  private final List<DatedValue> values;

  /** With the values that the rules look at. */
  Spans(List<DatedValue> all, Rule rule, List<Rule> others) {
    this.rule = rule;
    this.others = others;
    List<Match> looks =
        Stream.concat(Stream.of(rule), others.stream()).flatMap(Spans::looks).toList();
    this.values =
        all.stream()
            .filter(value -> looks.stream().anyMatch(look -> mayFind(look, value)))
            .toList();
  }

  private static Stream<Match> looks(Rule rule) {
    return rule.when().stream()
        .flatMap(Premise::all)
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .filter(match -> match.type().name().startsWith("Value"));
  }

  private static boolean mayFind(Match look, DatedValue value) {
    List<String> names = look.constraints().stream().flatMap(one -> name(one).stream()).toList();
    return names.isEmpty() || names.contains(value.name());
  }

  private static Optional<String> name(Object constraint) {
    return constraint instanceof Compare compare
            && compare.operator() == Operator.EQUAL
            && compare.left() instanceof Own own
            && own.property().name().equals("name")
            && compare.right() instanceof Literal literal
        ? Optional.of(literal.value().toString())
        : Optional.empty();
  }

  /**
   * Days on which the same rules are in force, and the same values hold.
   *
   * @param values as they are on each of these days
   */
  record Span(LocalDate first, LocalDate last, List<Fact> values) {
    Span {
      values = List.copyOf(values);
    }
  }

  /** All days on which the rule is in force. */
  List<Span> all() {
    LocalDate last = rule.header().validTo().orElse(Dates.NEVER);
    List<LocalDate> starts = new ArrayList<>(starts(last));
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last;
      spans.add(new Span(starts.get(i), end, valuesOn(starts.get(i))));
    }
    return spans;
  }

  private SortedSet<LocalDate> starts(LocalDate last) {
    LocalDate first = rule.header().validFrom();
    SortedSet<LocalDate> starts = new TreeSet<>(List.of(first));
    for (Rule other : others) {
      starts.add(other.header().validFrom());
      other.header().validTo().ifPresent(day -> starts.add(day.plusDays(1)));
    }
    values.forEach(value -> value.entries().forEach(entry -> starts.add(entry.from())));
    starts.removeIf(day -> day.isBefore(first) || day.isAfter(last));
    return starts;
  }

  private List<Fact> valuesOn(LocalDate day) {
    return values.stream().flatMap(value -> value.on(day).stream()).toList();
  }
}
