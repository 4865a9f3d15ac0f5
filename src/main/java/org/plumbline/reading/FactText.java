package org.plumbline.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Uncertain;
import org.plumbline.engine.Names;
import org.plumbline.facts.AsOf;
import org.plumbline.facts.Belongs;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Fact;
import org.plumbline.facts.InWords;
import org.plumbline.facts.Open;
import org.plumbline.facts.Partnership;
import org.plumbline.facts.Value;
import org.plumbline.facts.ValueList;
import org.plumbline.flags.Evidence;

/** Puts facts into words. */
final class FactText {
  private static final Set<Class<? extends Fact>> GIVEN =
      Set.of(AsOf.class, Value.class, ValueList.class, Partnership.class, Belongs.class);
  private static final Set<String> UNSAID = Set.of("id", "name", "partnership", "standing");

  private final Names names;

  FactText(Names names) {
    this.names = names;
  }

  /** Whether facts of this type are shown as evidence; the others come with every check. */
  static boolean isEvidence(Class<? extends Fact> type) {
    return !GIVEN.contains(type);
  }

  Evidence evidence(CaseFact fact) {
    return new Evidence(
        fact.type().name(),
        fact.id(),
        of(fact),
        fact.place(),
        fact.sources(),
        fact.standing(),
        fact.notes());
  }

  /**
   * The fact in words, such as {@code phase p1 (from: 2019, provider: London Policing College)}.
   */
  String of(CaseFact fact) {
    String type = fact.type().inWords();
    if (fact.exists() instanceof Uncertain.Sure sure && sure.value().equals(false)) {
      return "no " + type;
    }
    if (fact.type().type() == Open.class) {
      return type + ": " + fact.value("question").written();
    }
    if (fact.type().type() == AsOf.class) {
      return type + ": " + fact.value("date").written();
    }
    if (fact.type().type() == Value.class) {
      return type + " " + fact.id() + ": " + value(fact);
    }
    String details = details(fact);
    return type + " " + called(fact) + (details.isEmpty() ? "" : " (" + details + ")");
  }

  /** A day is kept as a number of eight digits. */
  private static String value(CaseFact value) {
    Uncertain date = value.property(value.type().property("date"));
    return (date.equals(Uncertain.sure(Dates.EVER)) ? value.value("number") : date).written();
  }

  /** Its name if it has one, and else its id. */
  private static String called(CaseFact fact) {
    return isNamed(fact) ? fact.value("name").written() : fact.id();
  }

  private static boolean isNamed(CaseFact fact) {
    return fact.values().containsKey("name");
  }

  private String details(CaseFact fact) {
    return fact.type().components().stream()
        .filter(name -> !UNSAID.contains(name))
        .filter(name -> !(name.equals("organisation") && isNamed(fact)))
        .map(name -> detail(name, fact.value(name)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> detail(String name, Uncertain value) {
    return isSaid(value)
        ? Optional.of(InWords.of(name) + ": " + names.written(value))
        : Optional.empty();
  }

  private static boolean isSaid(Uncertain value) {
    if (value instanceof Uncertain.Sure sure) {
      return !List.of(Dates.NEVER, Dates.EVER, "").contains(sure.value());
    }
    return !(value instanceof Uncertain.Computed);
  }
}
