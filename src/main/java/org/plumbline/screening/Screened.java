package org.plumbline.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.BodyKind;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Effect;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Listed;
import org.plumbline.facts.Listing;
import org.plumbline.facts.Organisation;
import org.plumbline.facts.Standing;
import org.plumbline.facts.Why;
import org.plumbline.screening.names.NameKind;
import org.plumbline.screening.names.Sameness;

/**
 * What lists say of the organisations of a case: listings as facts. One that only may be of an
 * organisation is open, and so is a day that the list does not tell.
 */
public final class Screened {
  private final LocalDate day;
  private final List<CaseFact> listings = new ArrayList<>();

  private Screened(LocalDate day) {
    this.day = day;
  }

  /** The listings of organisations of {@code of} that can be in force on {@code day}. */
  public static List<CaseFact> listings(Screening screening, Case of, LocalDate day) {
    if (screening.isEmpty()) {
      return List.of();
    }
    Screened screened = new Screened(day);
    of.facts().stream()
        .filter(fact -> fact.type().type() == Organisation.class)
        .forEach(body -> screened.screen(screening, body, of.otherNames()));
    return List.copyOf(screened.listings);
  }

  private void screen(Screening screening, CaseFact body, Map<String, List<String>> otherNames) {
    List<String> names = new ArrayList<>();
    names.add(sure(body, "name"));
    names.addAll(otherNames.getOrDefault(body.id(), List.of()));
    Asked asked = new Asked(names, NameKind.BODY, kindOf(body), Set.of(sure(body, "country")));
    screening.matches(asked).stream()
        .filter(match -> match.mayHoldOn(day))
        .forEach(match -> add(body, match));
  }

  private static Optional<BodyKind> kindOf(CaseFact body) {
    Uncertain kind = body.value("kind");
    return kind instanceof Uncertain.Sure sure
        ? Optional.of((BodyKind) sure.value())
        : Optional.empty();
  }

  private static String sure(CaseFact body, String component) {
    return String.valueOf(((Uncertain.Sure) body.value(component)).value());
  }

  /** One for each of its effects, as they have different consequences. */
  private void add(CaseFact body, Match match) {
    String id = body.id() + "-" + match.list() + "-" + match.entry().id();
    Uncertain exists = exists(body, match, id);
    if (match.entry().effects().isEmpty()) {
      add(body, match, id, exists, effect(match, id));
    } else {
      for (Effect effect : new TreeSet<>(match.entry().effects())) {
        add(body, match, id + "-" + effect, exists, Uncertain.sure(effect));
      }
    }
  }

  private void add(CaseFact body, Match match, String id, Uncertain exists, Uncertain effect) {
    Map<String, Uncertain> values = new HashMap<>();
    values.put("id", Uncertain.sure(id));
    values.put("organisation", Uncertain.sure(body.id()));
    values.put("listed", Uncertain.sure(Listed.BODY));
    values.put("name", body.value("name"));
    values.put("country", body.value("country"));
    values.put("region", body.value("region"));
    values.put("security", security(body));
    values.put("authority", Uncertain.sure(authority(match)));
    values.put("list", Uncertain.sure(title(match)));
    values.put("effect", effect);
    values.put("from", date(match, "from", "since when", match.from(), id));
    values.put("to", date(match, "to", "until when", match.to(), id));
    listings.add(
        new CaseFact(
            FactType.of(Listing.class),
            id,
            exists,
            values,
            match.entry().place(),
            List.of(),
            Optional.of(Standing.OFFICIAL),
            List.of()));
  }

  private static Uncertain security(CaseFact body) {
    return body.property(FactType.of(Organisation.class).property("security"));
  }

  private static String authority(Match match) {
    String own = match.entry().authority();
    return own.isEmpty() ? match.listKind().authority() : own;
  }

  private static String title(Match match) {
    String source = match.entry().source();
    return source.isEmpty() ? match.listKind().title() : source;
  }

  private static Uncertain exists(CaseFact body, Match match, String id) {
    if (match.sameness() == Sameness.SAME) {
      return Uncertain.sure(true);
    }
    return Uncertain.asked(
        new Question(
            id,
            id,
            Listing.class.getSimpleName(),
            Why.UNKNOWN,
            "is "
                + sure(body, "name")
                + " the entry "
                + match.entry().id()
                + " of the "
                + title(match)
                + ", "
                + match.met()
                + "?",
            new Question.OneOf(List.of(true, false)),
            match.entry().place()),
        "unknown");
  }

  private static Uncertain effect(Match match, String id) {
    return Uncertain.asked(
        new Question(
            id + ".effect",
            id,
            "effect",
            Why.UNKNOWN,
            "what does the entry " + match.entry().id() + " of the " + title(match) + " do?",
            new Question.OneOf(List.of((Object[]) Effect.values())),
            match.entry().place()),
        "unknown");
  }

  private static Uncertain date(Match match, String component, String words, Span span, String id) {
    if (span.isSure()) {
      return Uncertain.sure(span.last());
    }
    String written =
        span.first().equals(Dates.EVER)
            ? span.last() + " or earlier"
            : "between " + span.first() + " and " + span.last();
    return Uncertain.asked(
        new Question(
            id + "." + component,
            id,
            component,
            Why.PARTIAL_DATE,
            words
                + " was the entry "
                + match.entry().id()
                + " on the "
                + title(match)
                + " ("
                + written
                + ")?",
            new Question.Days(span.first(), span.last()),
            match.entry().place()),
        written);
  }
}
