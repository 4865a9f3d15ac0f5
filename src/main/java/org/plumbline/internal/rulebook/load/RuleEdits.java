package org.plumbline.internal.rulebook.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.internal.rulebook.model.RulePrinter;

/** Compares the behaviour of two folders of rules, file by file. */
public final class RuleEdits {
  private final RuleFolder older;
  private final RuleFolder newer;

  public RuleEdits(RuleFolder older, RuleFolder newer) {
    this.older = older;
    this.newer = newer;
  }

  /** All edits, sorted by file. */
  public List<RuleEdit> all() {
    List<RuleEdit> edits = new ArrayList<>();
    edits.addAll(
        edits(
            RuleEdit.Kind.RULE,
            older.rules(),
            newer.rules(),
            rule -> rule.id() + ".drl",
            RuleEdits::of));
    edits.addAll(
        edits(
            RuleEdit.Kind.VALUE,
            older.values(),
            newer.values(),
            RuleEdits::file,
            RuleEdits::values));
    edits.addAll(
        edits(RuleEdit.Kind.PACK, inBoth(older), inBoth(newer), RuleEdits::file, RuleEdits::packs));
    return edits.stream().sorted().toList();
  }

  /** A pack that only one folder has is covered by its rules. */
  private SortedMap<String, Pack> inBoth(RuleFolder ruleFolder) {
    SortedMap<String, Pack> packs = new java.util.TreeMap<>(ruleFolder.packs());
    packs.keySet().retainAll(older.packs().keySet());
    packs.keySet().retainAll(newer.packs().keySet());
    return packs;
  }

  private static <T> List<RuleEdit> edits(
      RuleEdit.Kind kind,
      SortedMap<String, T> before,
      SortedMap<String, T> after,
      Function<T, String> file,
      BiFunction<T, T, List<String>> details) {
    SortedSet<String> files = new TreeSet<>();
    before.values().forEach(item -> files.add(file.apply(item)));
    after.values().forEach(item -> files.add(file.apply(item)));
    List<RuleEdit> edits = new ArrayList<>();
    for (String name : files) {
      Optional<T> old = find(name, before, file);
      Optional<T> fresh = find(name, after, file);
      if (old.isEmpty() || fresh.isEmpty()) {
        RuleEdit.What change = old.isEmpty() ? RuleEdit.What.ADDED : RuleEdit.What.REMOVED;
        edits.add(new RuleEdit(name, kind, change, List.of(change.toString())));
      } else {
        List<String> found = details.apply(old.get(), fresh.get());
        if (!found.isEmpty()) {
          edits.add(new RuleEdit(name, kind, RuleEdit.What.CHANGED, found));
        }
      }
    }
    return edits;
  }

  private static <T> Optional<T> find(
      String name, SortedMap<String, T> all, Function<T, String> file) {
    return all.values().stream().filter(item -> file.apply(item).equals(name)).findFirst();
  }

  private static String file(DatedValue value) {
    return value.pack() + "/values/" + value.name() + ".yaml";
  }

  private static String file(Pack pack) {
    return pack.id() + "/pack.yaml";
  }

  // --- rules ------------------------------------------------------------------------------------

  private static List<String> of(Rule before, Rule after) {
    List<String> details = new ArrayList<>();
    Rule.Header old = before.header();
    Rule.Header fresh = after.header();
    if (!when(before).equals(when(after))) {
      details.add("conditions");
    }
    if (!then(before).equals(then(after))) {
      details.add("sentence");
    }
    add("severity", old.severity(), fresh.severity(), details);
    add("footing", old.footing(), fresh.footing(), details);
    add("in force", inForce(old), inForce(fresh), details);
    add("basis", old.basis(), fresh.basis(), details);
    add("reference", old.reference(), fresh.reference(), details);
    add("title", old.title(), fresh.title(), details);
    return details;
  }

  private static String when(Rule rule) {
    String text = RulePrinter.print(rule);
    return text.substring(0, text.indexOf("\nthen\n"));
  }

  private static String then(Rule rule) {
    String text = RulePrinter.print(rule);
    return text.substring(text.indexOf("\nthen\n"));
  }

  private static String inForce(Rule.Header header) {
    return header.validFrom() + header.validTo().map(last -> " to " + last).orElse(" on");
  }

  private static void add(String description, Object before, Object after, List<String> details) {
    if (!before.equals(after)) {
      details.add(description + ": " + shown(before) + " -> " + shown(after));
    }
  }

  private static String shown(Object value) {
    String text = value.toString();
    return text.isEmpty() ? "none" : text;
  }

  // --- values -----------------------------------------------------------------------------------

  /** The old and the new value for each period between two days on which either changes. */
  private static List<String> values(DatedValue before, DatedValue after) {
    SortedSet<LocalDate> days = new TreeSet<>();
    before.entries().forEach(entry -> days.add(entry.from()));
    after.entries().forEach(entry -> days.add(entry.from()));
    List<String> details = new ArrayList<>();
    for (LocalDate day : days) {
      Optional<Fact> old = before.on(day);
      Optional<Fact> fresh = after.on(day);
      if (!old.equals(fresh)) {
        String until =
            days.tailSet(day.plusDays(1)).stream()
                .findFirst()
                .map(next -> " to " + next.minusDays(1))
                .orElse(" on");
        details.add(
            "from "
                + day
                + until
                + ": "
                + shown(old, before.unit())
                + " -> "
                + shown(fresh, after.unit()));
      }
    }
    return details;
  }

  /** Such as {@code 12 months}, {@code 2017-01-26} or {@code [CN, KP]}. */
  private static String shown(Optional<Fact> value, String unit) {
    return value.map(fact -> shown(fact, unit)).orElse("nothing");
  }

  private static String shown(Fact value, String unit) {
    if (value instanceof Value number) {
      return unit.equals("day") ? number.date().toString() : number.number() + " " + unit;
    }
    return ((ValueList) value)
        .items().stream().sorted().collect(Collectors.joining(", ", "[", "]"));
  }

  // --- packs ------------------------------------------------------------------------------------

  private static List<String> packs(Pack before, Pack after) {
    List<String> details = new ArrayList<>();
    add("answers", answers(before), answers(after), details);
    add("binds", before.boundState().orElse("any"), after.boundState().orElse("any"), details);
    add("opt-in", before.optIn() ? "yes" : "no", after.optIn() ? "yes" : "no", details);
    return details;
  }

  private static String answers(Pack pack) {
    return pack.answers().map(Object::toString).orElse("");
  }
}
