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
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.Namesakes.Namesake;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.text.PlainDate;

/**
 * Makes facts of ways to listed bodies: the bodies on the way, their listings, and the links. How
 * two are linked is open where the list does not say it in one of the kinds that rules know.
 */
final class LinkedBodies {
  /**
   * How two may be linked whom a list ties in no kind of ours; as it has a word for parts, not as
   * part and whole. Those last that make most of a link, so that a reading looks first at what is
   * surely so.
   */
  private static final List<Object> KINDS = kinds();

  private final LinksOnDay links;
  private final Namesakes namesakes;
  private final Listings listings;
  private final LocalDate day;
  private final Map<Integer, ScreenedBody> made = new HashMap<>();
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

  void add(ListedLinks ways) {
    ways.reached().stream().filter(this::isNobodyOfTheCase).forEach(party -> make(party, ways));
    ways.ties().forEach(this::link);
    if (ways.isCapped()) {
      remarks.add(
          "Links in the lists lead to more than "
              + ListedLinks.MOST_BODIES
              + " bodies, and only "
              + ListedLinks.MOST_BODIES
              + " were examined. To search further, use 'plumbline chain'.");
    }
    if (!ways.tooMany().isEmpty()) {
      remarks.add(
          "Links were not followed through "
              + ways.tooMany().stream().map(Party::toString).collect(Collectors.joining("; "))
              + ", because too many others are linked to them. A chain through them would be"
              + " missed.");
    }
  }

  private boolean isNobodyOfTheCase(Party party) {
    return namesakes.of(party).stream()
        .noneMatch(namesake -> namesake.uncertain().questions().isEmpty());
  }

  private void make(Party party, ListedLinks ways) {
    String id = id(party);
    Map<String, Uncertain> values =
        Map.of(
            "id", Uncertain.sure(id),
            "name", Uncertain.sure(party.name()),
            "country", Uncertain.sure(country(party)),
            "region", Uncertain.sure(""),
            "kind", Uncertain.sure(BodyKind.OTHER),
            "level", Uncertain.sure(Level.OTHER),
            "publicBody", Uncertain.sure(false));
    CaseFact fact =
        new CaseFact(
            FactType.of(Organisation.class),
            id,
            Uncertain.sure(true),
            values,
            links.whom(party).place(),
            List.of(),
            Optional.empty(),
            List.of());
    facts.add(fact);
    ScreenedBody body = new ScreenedBody(fact);
    made.put(party.number(), body);
    ways.stays(party).forEach(stay -> listings.add(body, stay, Uncertain.sure(true)));
    for (Match match : ways.alike(party)) {
      Uncertain uncertain =
          Namesakes.is(
              body, ListedTarget.of(match), match.sameness(), Listing.class.getSimpleName());
      listings.add(body, Listings.Period.of(match), uncertain);
    }
  }

  /** No case has an id with a colon. */
  private String id(Party party) {
    ListedTarget whom = links.whom(party);
    return unique(whom.list() + ":" + slug(whom.entry()));
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

  /** Empty where the list gives none or several, as nobody asks a listed body for its state. */
  private static String country(Party party) {
    return party
        .entry()
        .filter(entry -> entry.countries().size() == 1)
        .map(entry -> entry.countries().iterator().next())
        .orElse("");
  }

  /** Everybody who is or may be one end, with everybody who is or may be the other. */
  private void link(Tie tie) {
    for (Namesake namesake : ends(tie.subject())) {
      for (Namesake otherNamesake : ends(tie.object())) {
        if (!namesake.body().id().equals(otherNamesake.body().id())) {
          link(tie, namesake, otherNamesake);
        }
      }
    }
  }

  private List<Namesake> ends(Party party) {
    List<Namesake> ends = new ArrayList<>(namesakes.of(party));
    Optional.ofNullable(made.get(party.number()))
        .ifPresent(body -> ends.add(new Namesake(body, party, Uncertain.sure(true))));
    return ends;
  }

  private void link(Tie tie, Namesake subject, Namesake object) {
    boolean isOwner = tie.relation() == Relation.OWNED_BY;
    String text = (isOwner ? object : subject).body().id();
    String otherText = (isOwner ? subject : object).body().id();
    String id = unique(text + ">" + otherText);
    List<Uncertain> exists = new ArrayList<>(List.of(subject.uncertain(), object.uncertain()));
    if (!tie.sure()) {
      exists.add(means(tie, id));
    }
    Map<String, Uncertain> values =
        Map.of(
            "id", Uncertain.sure(id),
            "organisation", Uncertain.sure(text),
            "kind", kind(tie, id),
            "other", Uncertain.sure(otherText),
            "from", from(tie, id),
            "to", to(tie, id));
    facts.add(
        new CaseFact(
            FactType.of(Link.class),
            id,
            Uncertain.all(exists),
            values,
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

  private Uncertain means(Tie tie, String id) {
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
                  id + ".kind",
                  id,
                  "kind",
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

  /** What an edition of the day says of links holds; since when does not matter. */
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
    return days(tie, id, "from", "begin", Dates.EVER, last);
  }

  private Uncertain to(Tie tie, String id) {
    if (tie.to().isPresent()) {
      return Uncertain.sure(tie.to().get());
    }
    return tie.former()
        ? days(tie, id, "to", "end", Dates.EVER, links.date(tie.list()))
        : Uncertain.sure(Dates.NEVER);
  }

  private static Uncertain days(
      Tie tie, String id, String component, String verb, LocalDate first, LocalDate last) {
    return Uncertain.asked(
        question(
            id + "." + component,
            id,
            component,
            "when did this link " + verb + ": " + tie + " (" + tie.words() + ")?",
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
