package org.plumbline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.AsOf;
import org.plumbline.facts.Belongs;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Fact;
import org.plumbline.facts.Partnership;
import org.plumbline.facts.Value;
import org.plumbline.facts.ValueList;
import org.plumbline.flags.Evidence;
import org.plumbline.flags.InWords;

/** Puts facts into words. */
final class FactText {
  private static final Set<Class<? extends Fact>> GIVEN =
      Set.of(AsOf.class, Value.class, ValueList.class, Partnership.class, Belongs.class);
  private static final Set<String> UNSAID = Set.of("id", "partnership", "organisation", "standing");

  private FactText() {}

  /** Whether facts of this type are shown as evidence; the others come with every check. */
  static boolean isEvidence(Class<? extends Fact> type) {
    return !GIVEN.contains(type);
  }

  static Evidence evidence(CaseFact fact) {
    return new Evidence(
        fact.type().name(), fact.id(), of(fact), fact.place(), fact.sources(), fact.standing());
  }

  /** The fact in words, such as {@code phase p1 (from 2019, provider london-policing-college)}. */
  static String of(CaseFact fact) {
    String name = InWords.of(fact.type().name());
    if (fact.exists() instanceof Uncertain.Sure sure && sure.value().equals(false)) {
      return "no " + name;
    }
    String details = details(fact);
    return name + " " + fact.id() + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private static String details(CaseFact fact) {
    List<String> components = fact.type().components();
    return components.stream()
        .filter(name -> !UNSAID.contains(name))
        .map(name -> detail(name, fact.value(name)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> detail(String name, Uncertain value) {
    String label = InWords.of(name);
    if (value instanceof Uncertain.Sure sure) {
      return sure(label, sure.value());
    }
    return value instanceof Uncertain.Computed
        ? Optional.empty()
        : Optional.of(label + " " + value.written());
  }

  private static Optional<String> sure(String label, Object value) {
    if (value instanceof LocalDate date && (date.equals(Dates.NEVER) || date.equals(Dates.EVER))) {
      return Optional.empty();
    }
    if (value instanceof Boolean yes) {
      return Optional.of(yes ? label : "not " + label);
    }
    return value.toString().isEmpty() ? Optional.empty() : Optional.of(label + " " + value);
  }
}
