package org.plumbline.internal.mutation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Value;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.DatedValue.Amount;
import org.plumbline.internal.rulebook.model.DatedValue.Entry;
import org.plumbline.internal.rulebook.model.DatedValue.Items;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/** Makes all changes to a dated value that a rule in force can see and that are accepted. */
final class ValueChanges {
  private ValueChanges() {}

  static List<RuleChange<DatedValue>> of(DatedValue value, Rulebook rulebook) {
    List<RuleChange<DatedValue>> found = new ArrayList<>();
    for (int i = 0; i < value.entries().size(); i++) {
      int at = i;
      Entry entry = value.entries().get(i);
      changes(entry)
          .forEach(change -> found.add(change(value, at, change.description(), change.to())));
      for (LocalDate day : List.of(entry.from().minusDays(1), entry.from().plusDays(1))) {
        found.add(change(value, at, "from " + day + " on", on(day).apply(entry)));
      }
    }
    return found.stream()
        .filter(change -> isNoticed(value, change.to(), rulebook))
        .filter(change -> rulebook.accepts(change.to()))
        .toList();
  }

  private record Other(String description, Entry to) {}

  private static Stream<Other> changes(Entry entry) {
    if (entry instanceof Amount amount) {
      return beside(amount.number())
          .mapToObj(
              number ->
                  new Other(
                      number + " in place of " + amount.number(),
                      new Amount(amount.from(), number, amount.source())));
    }
    if (entry instanceof Items list && list.items().size() > 1) {
      return new TreeSet<>(list.items())
          .stream()
              .map(
                  item ->
                      new Other(
                          "without " + item,
                          new Items(
                              list.from(),
                              list.items().stream()
                                  .filter(otherText -> !otherText.equals(item))
                                  .collect(java.util.stream.Collectors.toSet()),
                              list.source())));
    }
    return Stream.of();
  }

  /** A number that stands for a date moves by a day. */
  private static IntStream beside(int number) {
    LocalDate day = new Value("", number).date();
    return day.equals(Dates.EVER)
        ? IntStream.of(number - 1, number + 1)
        : Stream.of(day.minusDays(1), day.plusDays(1))
            .mapToInt(
                otherDay -> Integer.parseInt(otherDay.format(DateTimeFormatter.BASIC_ISO_DATE)));
  }

  private static UnaryOperator<Entry> on(LocalDate day) {
    return entry ->
        entry instanceof Amount amount
            ? new Amount(day, amount.number(), amount.source())
            : entry instanceof Items list
                ? new Items(day, list.items(), list.source())
                : new DatedValue.End(day, entry.source());
  }

  private static RuleChange<DatedValue> change(DatedValue value, int at, String how, Entry to) {
    return new RuleChange<>(
        Operator.VALUE,
        value.place(),
        "value from " + value.entries().get(at).from() + ": " + how,
        new DatedValue(
            value.name(),
            value.pack(),
            value.about(),
            value.unit(),
            Copies.with(value.entries(), at, to),
            value.place()));
  }

  /** Whether the change shows on a day on which a rule that uses the value is in force. */
  private static boolean isNoticed(DatedValue value, DatedValue changed, Rulebook rulebook) {
    return rulebook.rulesThatUse(value).stream()
        .anyMatch(
            rule ->
                days(value, changed, rule)
                    .filter(rule::inForceOn)
                    .anyMatch(day -> !value.on(day).equals(changed.on(day))));
  }

  /** The days on which a value or a rule may change. */
  private static Stream<LocalDate> days(DatedValue value, DatedValue changed, Rule rule) {
    return Stream.concat(
        Stream.of(rule.header().validFrom()),
        Stream.concat(value.entries().stream(), changed.entries().stream()).map(Entry::from));
  }
}
