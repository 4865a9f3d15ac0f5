package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.FactValues;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.Namesakes.Namesake;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.PlainDate;

/**
 * Turns chains to listed bodies into facts: the bodies on the way, their listings, and the links.
 * If a list does not say how two bodies are linked in a kind that rules know, the kind becomes an
 * open question.
 */
final class LinkedBodies {
  private static final String KIND = FactComponent.nameOf(Link::kind);

  /**
   * The possible kinds of a link whose kind the list does not say. {@code PART_OF} is not one of
   * them: lists have a word for it and would have used it. The kinds from which most follows come
   * last, so that a scenario starts with the most cautious one.
   */
  private static final List<Object> KINDS = kinds();

  private final LinksOnDay links;
  private final Namesakes namesakes;
  private final Listings listings;
  private final LocalDate day;
  private final Map<Integer, ScreenedBody> added = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<CaseFact> facts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  LinkedBodies(LinksOnDay links, Namesakes namesakes, Listings listings, LocalDate day) {
    this.links = links;
    this.namesakes = namesakes;
    this.listings = listings;
    this.day = day;
  }

  private static List<Object> kinds() {
    List<Object> kinds = new ArrayList<>(List.of((Object[]) LinkKind.values()));
    kinds.remove(LinkKind.PART_OF);
    Collections.reverse(kinds);
    return List.copyOf(kinds);
  }

  List<CaseFact> facts() {
    return facts;
  }

  List<String> remarks() {
    return remarks;
  }

  void add(ListedLinks chains) {
    chains.reached().stream().filter(this::isNotInCase).forEach(party -> addBody(party, chains));
    chains.ties().forEach(this::link);
    if (chains.isCapped()) {
      remarks.add(
          "Links in the lists lead to more than "
              + ListedLinks.MOST_BODIES
              + " bodies, and only "
              + ListedLinks.MOST_BODIES
              + " were examined. To search further, use 'plumbline chain'.");
    }
    if (!chains.tooMany().isEmpty()) {
      remarks.add(
          "Links were not followed through "
              + chains.tooMany().stream().map(Party::toString).collect(Collectors.joining("; "))
              + ", because too many others are linked to them. A chain through them would be"
              + " missed.");
    }
  }

  private boolean isNotInCase(Party party) {
    return namesakes.of(party).stream()
        .noneMatch(namesake -> namesake.uncertain().questions().isEmpty());
  }

  private void addBody(Party party, ListedLinks chains) {
    String id = id(party);
    FactValues<Organisation> values =
        FactValues.of(Organisation.class, id)
            .with(Organisation::name, party.name())
            .with(Organisation::country, country(party))
            .with(Organisation::region, "")
            .with(Organisation::kind, BodyKind.OTHER)
            .with(Organisation::level, Level.OTHER)
            .with(Organisation::publicBody, false);
    CaseFact fact =
        new CaseFact(
            FactType.of(Organisation.class),
            id,
            Uncertain.sure(true),
            values.all(),
            links.target(party).place(),
            List.of(),
            Optional.empty(),
            List.of());
    facts.add(fact);
    ScreenedBody body = new ScreenedBody(fact);
    added.put(party.number(), body);
    chains.stays(party).forEach(stay -> listings.add(body, stay, Uncertain.sure(true)));
    for (Match match : chains.alike(party)) {
      Uncertain uncertain =
          Namesakes.sameAs(
              body, ListedTarget.of(match), match.sameness(), Listing.class.getSimpleName());
      listings.add(body, Listings.Period.of(match), uncertain);
    }
  }

  /** Contains a colon, so it cannot be the id of an organisation in a case. */
  private String id(Party party) {
    ListedTarget target = links.target(party);
    return unique(target.list() + ":" + slug(target.entry()));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private String unique(String id) {
    String free = id;
    for (int number = 2; !ids.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /** Empty if the list gives none or several; no rule asks for the country of a listed body. */
  private static String country(Party party) {
    return party
        .entry()
        .filter(entry -> entry.countries().size() == 1)
        .map(entry -> entry.countries().iterator().next())
        .orElse("");
  }

  /** Links each body that is or may be one end to each body that is or may be the other. */
  private void link(Tie tie) {
    for (Namesake subject : ends(tie.subject())) {
      for (Namesake object : ends(tie.object())) {
        if (!subject.body().id().equals(object.body().id())) {
          link(tie, subject, object);
        }
      }
    }
  }

  private List<Namesake> ends(Party party) {
    List<Namesake> ends = new ArrayList<>(namesakes.of(party));
    Optional.ofNullable(added.get(party.number()))
        .ifPresent(body -> ends.add(new Namesake(body, party, Uncertain.sure(true))));
    return ends;
  }

  private void link(Tie tie, Namesake subject, Namesake object) {
    boolean isOwned = tie.relation() == Relation.OWNED_BY;
    String organisation = (isOwned ? object : subject).body().id();
    String linked = (isOwned ? subject : object).body().id();
    String id = unique(organisation + ">" + linked);
    List<Uncertain> exists = new ArrayList<>(List.of(subject.uncertain(), object.uncertain()));
    if (!tie.sure()) {
      exists.add(refersTo(tie, id));
    }
    FactValues<Link> values =
        FactValues.of(Link.class, id)
            .with(Link::organisation, organisation)
            .with(Link::kind, kind(tie, id))
            .with(Link::other, linked)
            .with(Link::from, from(tie, id))
            .with(Link::to, to(tie, id));
    facts.add(
        new CaseFact(
            FactType.of(Link.class),
            id,
            Uncertain.all(exists),
            values.all(),
            tie.place(),
            List.of(source(tie)),
            Optional.of(tie.list().isEmpty() ? Standing.ALLEGED : Standing.OFFICIAL),
            List.of()));
  }

  private String source(Tie tie) {
    if (tie.list().isEmpty()) {
      return listings.ownSource(tie.words(), tie.place());
    }
    return listings.source(
        tie.list() + ":" + tie.place().line() + ":" + slug(tie.words()),
        tie.words(),
        links.title(tie.list()),
        links.date(tie.list()),
        tie.place());
  }

  private Uncertain refersTo(Tie tie, String id) {
    return ask(
        id + ".means",
        id,
        Link.class,
        "does '" + tie.words() + "' refer to " + tie.subject() + " and " + tie.object() + "?",
        new Question.OneOf(List.of(false, true)),
        tie);
  }

  private Uncertain kind(Tie tie, String id) {
    return switch (tie.relation()) {
      case OWNED_BY -> Uncertain.sure(LinkKind.OWNS);
      case PART_OF -> Uncertain.sure(LinkKind.PART_OF);
      default ->
          Uncertain.asked(
              question(
                  id + "." + KIND,
                  id,
                  KIND,
                  "how is "
                      + tie.subject().name()
                      + " linked to "
                      + tie.object().name()
                      + " ("
                      + tie.words()
                      + ")?",
                  new Question.OneOf(KINDS),
                  tie),
              tie.relation().words());
    };
  }

  /** An edition of the day states the link as current, so its start does not matter. */
  private Uncertain from(Tie tie, String id) {
    if (tie.from().isPresent()) {
      return Uncertain.sure(tie.from().get());
    }
    boolean isOwn = tie.list().isEmpty();
    if (isOwn
        ? tie.relation() == Relation.OWNED_BY || tie.relation() == Relation.PART_OF
        : links.isOfDay(tie.list(), day)) {
      return Uncertain.sure(Dates.EVER);
    }
    LocalDate last = isOwn ? Dates.NEVER : links.date(tie.list());
    return days(tie, id, Link::from, "begin", Dates.EVER, last);
  }

  private Uncertain to(Tie tie, String id) {
    if (tie.to().isPresent()) {
      return Uncertain.sure(tie.to().get());
    }
    return tie.former()
        ? days(tie, id, Link::to, "end", Dates.EVER, links.date(tie.list()))
        : Uncertain.sure(Dates.NEVER);
  }

  private static Uncertain days(
      Tie tie, String id, FactComponent<Link> day, String verb, LocalDate first, LocalDate last) {
    return Uncertain.asked(
        question(
            id + "." + day.name(),
            id,
            day.name(),
            "when did this link " + verb + ": " + Brackets.add(tie.toString(), tie.words()) + "?",
            new Question.Days(first, last),
            tie),
        last.equals(Dates.NEVER) ? "unknown" : PlainDate.of(last) + " or earlier");
  }

  private static Uncertain ask(
      String id,
      String about,
      Class<? extends Fact> fact,
      String text,
      Question.Answers answers,
      Tie tie) {
    return Uncertain.asked(
        question(id, about, fact.getSimpleName(), text, answers, tie), "unknown");
  }

  private static Question question(
      String id, String about, String property, String text, Question.Answers answers, Tie tie) {
    return new Question(id, about, property, Why.UNKNOWN, text, answers, tie.place());
  }
}
