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
import org.plumbline.fact.Raised;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.help.Equipment;
import org.plumbline.fact.help.Officers;
import org.plumbline.fact.help.ResumptionCondition;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.Incident;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.fact.word.Words;
import org.plumbline.internal.engine.explain.ValueText;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Evidence;

/** Describes facts in words. */
final class FactText {
  private static final Set<Class<? extends Fact>> GIVEN =
      Set.of(AsOf.class, Value.class, ValueList.class, Partnership.class, Belongs.class);
  private static final Set<Class<? extends Fact>> KNOWN_BY_ID =
      Set.of(
          Phase.class,
          Assessment.class,
          Act.class,
          Equipment.class,
          Officers.class,
          ResumptionCondition.class);
  private static final Set<String> UNSAID =
      Set.of(
          FactComponent.nameOf(Fact::id),
          FactComponent.nameOf(Organisation::name),
          FactComponent.nameOf(Phase::partnership),
          FactComponent.nameOf(Finding::standing));

  private static final Set<String> IN_HEADING_OF_LINK =
      Set.of(
          FactComponent.nameOf(Link::organisation),
          FactComponent.nameOf(Link::kind),
          FactComponent.nameOf(Link::other));
  private static final String WORDS = FactComponent.nameOf(Incident::words);
  private static final String ORGANISATION = FactComponent.nameOf(Deliverer::organisation);

  private final ValueText values;

  FactText(ValueText values) {
    this.values = values;
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
      return type + ": " + values.written(fact.value(AsOf::date));
    }
    if (fact.type().type() == Value.class) {
      return type + " " + fact.id() + ": " + dated(fact);
    }
    String details = details(fact);
    return details.isEmpty() ? called(fact) : Brackets.add(called(fact), details);
  }

  /** A date is stored as a number of eight digits. */
  private String dated(CaseFact value) {
    Uncertain date = value.property(value.type().property("date"));
    return values.written(
        date.equals(Uncertain.sure(Dates.EVER)) ? value.value(Value::number) : date);
  }

  /** What it is and, if it has one, its name; its id if other facts or questions go by it. */
  private String called(CaseFact fact) {
    String type = fact.type().inWords();
    if (fact.type().type() == Link.class) {
      return type + ": " + link(fact);
    }
    if (fact.type().type() == Host.class) {
      return type + " " + value(Host::country, fact);
    }
    if (fact.type().type() == Raised.class) {
      return type + " " + value(Raised::code, fact);
    }
    if (isNamed(fact)) {
      return type + " " + values.written(fact.valueLike(Organisation::name).orElseThrow());
    }
    boolean isInCase = fact.place().line() > 0;
    return isInCase
            && KNOWN_BY_ID.contains(fact.type().type())
            && !InWords.of(fact.id()).equals(type)
        ? type + " " + fact.id()
        : type;
  }

  private String link(CaseFact link) {
    return value(Link::organisation, link)
        + " "
        + (link.value(Link::kind) instanceof Uncertain.Sure sure
            ? ((LinkKind) sure.value()).verb()
            : "is linked to")
        + " "
        + value(Link::other, link);
  }

  private <F extends Fact> String value(FactComponent<F> component, CaseFact fact) {
    return values.written(FactComponent.nameOf(component), fact.value(component));
  }

  private static boolean isNamed(CaseFact fact) {
    return fact.valueLike(Organisation::name).isPresent();
  }

  private String details(CaseFact fact) {
    return fact.type().components().stream()
        .filter(name -> !UNSAID.contains(name))
        .filter(name -> !(name.equals(ORGANISATION) && isNamed(fact)))
        .filter(name -> !isInHeading(name, fact.type().type()))
        .map(name -> detail(name, fact.value(name)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static boolean isInHeading(String name, Class<? extends Fact> type) {
    return (type == Link.class && IN_HEADING_OF_LINK.contains(name))
        || (type == Host.class && name.equals(FactComponent.nameOf(Host::country)))
        || (type == Raised.class && name.equals(FactComponent.nameOf(Raised::code)));
  }

  private Optional<String> detail(String name, Uncertain value) {
    return isSaid(value)
        ? Optional.of(InWords.of(name) + ": " + said(name, value))
        : Optional.empty();
  }

  private String said(String name, Uncertain value) {
    String text = values.written(name, value);
    return name.equals(WORDS) ? Words.quoted(text) : text;
  }

  private static boolean isSaid(Uncertain value) {
    if (value instanceof Uncertain.Sure sure) {
      return !List.of(Dates.NEVER, Dates.EVER, "").contains(sure.value());
    }
    return !(value instanceof Uncertain.Computed);
  }
}
