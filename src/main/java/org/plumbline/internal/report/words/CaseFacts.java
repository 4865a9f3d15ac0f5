package org.plumbline.internal.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.country.CountryName;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/** The facts of a check, to look them up. */
public final class CaseFacts {
  private final List<CaseFact> facts;
  private final Map<String, CaseFact> organisations;

  public CaseFacts(Check check) {
    facts = check.facts();
    organisations =
        of(Organisation.class)
            .collect(Collectors.toMap(CaseFact::id, Function.identity(), (first, second) -> first));
  }

  /** Those of one type that the case has, or that an account in it reports. */
  Stream<CaseFact> of(Class<? extends Fact> type) {
    return facts.stream().filter(fact -> fact.type().type() == type).filter(CaseFacts::isTold);
  }

  Optional<CaseFact> find(Class<? extends Fact> type, String id) {
    return of(type).filter(fact -> fact.id().equals(id)).findFirst();
  }

  private static boolean isTold(CaseFact fact) {
    return !fact.exists().equals(Uncertain.sure(false))
        && fact.exists().questions().stream()
            .noneMatch(question -> question.why() == Why.NOT_RECORDED);
  }

  /** The body of this id. */
  public Optional<CaseFact> organisation(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  /** The name of a body, "the partnership", or the id of anything else. */
  public String subject(String id) {
    return of(Partnership.class).anyMatch(fact -> fact.id().equals(id))
        ? "the partnership"
        : name(id);
  }

  /** The name of a body, or the id of anything else. */
  public String name(String id) {
    return organisation(id).map(body -> text(body, Organisation::name)).orElse(id);
  }

  /** What the case is drawn from, and whether later sources are left out. */
  public static String drawnFrom(Case theCase) {
    return "a "
        + theCase.drawnFrom().toString().replace('-', ' ')
        + theCase.knownAt().map(day -> ", as known on " + DateForm.WORDS.day(day)).orElse("");
  }

  /** The countries whose bodies receive, by name and code: {@code Sri Lanka (LK), XA}. */
  public static String hostsByName(Case theCase) {
    List<String> hosts = hosts(theCase);
    return hosts.isEmpty()
        ? "not known"
        : hosts.stream().map(CountryName::withCode).collect(Collectors.joining(", "));
  }

  /** The codes of the countries whose bodies receive, in the order of the case. */
  public static List<String> hosts(Case theCase) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().type() == Host.class)
        .map(fact -> text(fact, Host::country))
        .distinct()
        .toList();
  }

  /** A value in words, such as {@code export licensing}. */
  public static <F extends Fact> String words(CaseFact fact, FactComponent<F> component) {
    return text(fact, component).replace('-', ' ');
  }

  /** A value as the case has it. */
  public static <F extends Fact> String text(CaseFact fact, FactComponent<F> component) {
    return fact.value(component).written();
  }

  /** How a link reads: {@code cooperates with}. */
  public static String verb(CaseFact link) {
    return link.value(Link::kind) instanceof Uncertain.Sure sure
        ? ((LinkKind) sure.value()).verb()
        : "is linked to";
  }

  /** A day. */
  public static <F extends Fact> DateRange moment(CaseFact fact, FactComponent<F> component) {
    return DateRange.of(fact.value(component));
  }
}
