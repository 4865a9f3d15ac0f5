package org.plumbline.internal.rulebook.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.DatedValue.Amount;
import org.plumbline.internal.rulebook.model.DatedValue.End;
import org.plumbline.internal.rulebook.model.DatedValue.Entry;
import org.plumbline.internal.rulebook.model.DatedValue.Items;
import org.plumbline.internal.rulebook.text.Fields;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Reads {@code values/name.yaml}. */
final class ValueReader {
  private static final List<String> KEYS = List.of("name", "about", "unit", "values");
  private static final List<String> ENTRY_KEYS = List.of("from", "value", "end", "source");

  private final RuleProblems problems;

  private ValueReader(RuleProblems problems) {
    this.problems = problems;
  }

  /**
   * The value in the file {@code name} of a pack; empty if it cannot be understood. Problems are
   * reported.
   */
  static Optional<DatedValue> read(Node node, String pack, String name, RuleProblems problems) {
    return Fields.of(node, KEYS, problems)
        .flatMap(fields -> new ValueReader(problems).value(fields, node, pack, name));
  }

  private Optional<DatedValue> value(Fields fields, Node node, String pack, String name) {
    String written = fields.text("name");
    if (!written.isEmpty() && !written.equals(name)) {
      problems.add(
          ProblemCode.NAME_OF_VALUE,
          fields.node("name").orElse(node).place(),
          "the value is named '" + written + "', but its file is " + name + ".yaml",
          "write name: " + name);
    }
    String about = fields.text("about");
    String unit = fields.text("unit");
    List<Entry> entries = entries(fields);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new DatedValue(name, pack, about, unit, entries, Place.of(problems.file())));
  }

  private List<Entry> entries(Fields fields) {
    List<Entry> entries = new ArrayList<>();
    for (Node item : fields.node("values").isPresent() ? fields.items("values") : List.<Node>of()) {
      Optional<Entry> entry = Fields.of(item, ENTRY_KEYS, problems).flatMap(this::entry);
      entry.filter(next -> follows(entries, next, item)).ifPresent(entries::add);
    }
    if (entries.isEmpty() && !problems.any()) {
      problems.add(
          ProblemCode.EMPTY_VALUE,
          Place.of(problems.file()),
          "the value has no entry",
          "add an entry such as - {from: 2017-01-26, value: 12, source: \"..\"}");
    }
    return entries;
  }

  private Optional<Entry> entry(Fields entry) {
    LocalDate from = entry.date("from");
    String source = entry.text("source");
    if (entry.has("end")) {
      return end(entry, from, source);
    }
    return entry
        .node("value")
        .map(
            value ->
                value instanceof ListNode
                    ? new Items(from, items(entry), source)
                    : new Amount(from, entry.numberOrDay("value"), source));
  }

  private Optional<Entry> end(Fields entry, LocalDate from, String source) {
    if (entry.has("value") || !entry.yes("end")) {
      problems.add(
          ProblemCode.END_OF_VALUE,
          entry.node("end").orElseThrow().place(),
          "write an end as 'end: yes', without a value",
          "");
    }
    return Optional.of(new End(from, source));
  }

  private Set<String> items(Fields entry) {
    Set<String> items = new LinkedHashSet<>();
    for (String item : entry.texts("value")) {
      if (!items.add(item)) {
        problems.add(
            ProblemCode.ITEM_TWICE,
            entry.node("value").orElseThrow().place(),
            "'" + item + "' is in the list twice",
            "");
      }
    }
    return items;
  }

  /** Whether an entry may follow those before it. */
  private boolean follows(List<Entry> before, Entry next, Node node) {
    if (before.isEmpty()) {
      return begins(next, node);
    }
    Entry last = before.get(before.size() - 1);
    if (!next.from().isAfter(last.from()) && !next.from().equals(LocalDate.MIN)) {
      problems.add(
          ProblemCode.ORDER_OF_VALUE,
          node.place(),
          "this begins on " + next.from() + ", but the entry before it begins on " + last.from(),
          "put the earliest first");
    }
    boolean mixed =
        !(next instanceof End) && next instanceof Items != before.get(0) instanceof Items;
    if (mixed) {
      problems.add(
          ProblemCode.MIXED_VALUE,
          node.place(),
          "use a number in every entry of a value, or a list in every entry",
          "");
    }
    return !mixed;
  }

  private boolean begins(Entry first, Node node) {
    if (first instanceof End) {
      problems.add(
          ProblemCode.END_OF_VALUE,
          node.place(),
          "the first entry of a value cannot be its end",
          "");
    }
    return !(first instanceof End);
  }
}
