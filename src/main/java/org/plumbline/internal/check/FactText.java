package org.plumbline.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.InWords;
import org.plumbline.fact.Open;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.record.Finding;
import org.plumbline.internal.engine.explain.FactNames;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.result.Evidence;

/** Describes facts in words. */
final class FactText {
  private static final Set<Class<? extends Fact>> GIVEN =
      Set.of(AsOf.class, Value.class, ValueList.class, Partnership.class, Belongs.class);
  private static final Set<String> UNSAID =
      Set.of(
          FactComponent.nameOf(Fact::id),
          FactComponent.nameOf(Organisation::name),
          FactComponent.nameOf(Phase::partnership),
          FactComponent.nameOf(Finding::standing));

  private static final String ORGANISATION = FactComponent.nameOf(Deliverer::organisation);

  private final FactNames names;

  FactText(FactNames names) {
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
      return type + ": " + fact.value(Open::question).written();
    }
    if (fact.type().type() == AsOf.class) {
      return type + ": " + fact.value(AsOf::date).written();
    }
    if (fact.type().type() == Value.class) {
      return type + " " + fact.id() + ": " + value(fact);
    }
    String details = details(fact);
    return type + " " + called(fact) + (details.isEmpty() ? "" : " (" + details + ")");
  }

  /** A date is stored as a number of eight digits. */
  private static String value(CaseFact value) {
    Uncertain date = value.property(value.type().property("date"));
    return (date.equals(Uncertain.sure(Dates.EVER)) ? value.value(Value::number) : date).written();
  }

  /** Its name, or its id if it has none. */
  static String called(CaseFact fact) {
    return fact.valueLike(Organisation::name).map(Uncertain::written).orElse(fact.id());
  }

  private String details(CaseFact fact) {
    return fact.type().components().stream()
        .filter(name -> !UNSAID.contains(name))
        .filter(
            name -> !(name.equals(ORGANISATION) && fact.valueLike(Organisation::name).isPresent()))
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
