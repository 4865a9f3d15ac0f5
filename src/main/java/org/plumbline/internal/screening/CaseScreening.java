package org.plumbline.internal.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.fact.Dates;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.check.Screener.Screened;
import org.plumbline.internal.engine.Patience;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.Namesakes.Namesake;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.source.Source;

final class CaseScreening {
  private CaseScreening() {}

  /**
   * Looks up the organisations of a case in the lists; a listing counts if it can hold on {@code
   * day}.
   */
  static Screened of(Screening screening, Case theCase, LocalDate day) {
    List<ScreenedBody> bodies =
        theCase.facts().stream()
            .filter(fact -> fact.type().type() == Organisation.class)
            .map(ScreenedBody::new)
            .toList();
    return new Run(screening, theCase, bodies, day).screen();
  }

  private static Stream<Check.UsedEdition> editions(UsedList list) {
    return list.editions().stream()
        .map(
            edition ->
                new Check.UsedEdition(
                    list.name(),
                    edition.date(),
                    edition.isExact(),
                    edition.list().extract(),
                    edition.list().sha256()));
  }

  /** The screening of one case, with what it has found so far. */
  private static final class Run {
    private final Screening screening;
    private final Case theCase;
    private final List<ScreenedBody> bodies;
    private final LocalDate day;
    private final LocalDate known;
    private final NonMatchEffects decisions;
    private final Listings listings;
    private final List<Namesake> namesakes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Run(Screening screening, Case theCase, List<ScreenedBody> bodies, LocalDate day) {
      this.screening = screening;
      this.theCase = theCase;
      this.bodies = bodies;
      this.day = day;
      this.known = theCase.knownAt().orElse(Dates.NEVER);
      this.listings = new Listings(day, known);
      this.decisions =
          new NonMatchEffects(
              theCase.notTheSame(), bodies.stream().map(ScreenedBody::fact).toList(), day);
    }

    Screened screen() {
      if (screening.isEmpty()) {
        return result(List.of(), List.of(), decisions.remarks());
      }
      LinksOnDay links = screening.links(day.isBefore(known) ? day : known);
      bodies.forEach(body -> screen(body, links));
      Namesakes all = Namesakes.of(namesakes);
      LinkedBodies linked = new LinkedBodies(links, all, listings, day);
      linked.add(new ListedLinks(screening, links, all, day, known));
      List<CaseFact> facts = new ArrayList<>(listings.facts());
      facts.addAll(linked.facts());
      remarks.addAll(listings.remarks());
      remarks.addAll(decisions.remarks());
      remarks.addAll(linked.remarks());
      all.all().forEach(namesake -> Owners.remark(namesake, links, day).ifPresent(remarks::add));
      return result(facts, List.copyOf(listings.sources().values()), remarks);
    }

    private Screened result(List<CaseFact> facts, List<Source> sources, List<String> found) {
      return new Screened(
          facts,
          sources,
          screening.isEmpty() ? Optional.empty() : Optional.of(namesChecked()),
          screening.lists().stream().flatMap(list -> list.passedOver().stream()).toList(),
          found,
          screening.lists().stream().flatMap(CaseScreening::editions).toList(),
          screening.ownLinks().sha256());
    }

    private String namesChecked() {
      if (screening.lists().isEmpty()) {
        return "No sanctions list was used, so no body was screened and no link can lead to a listed body.";
      }
      int count = screening.lists().size();
      return "Names were checked against "
          + (count == 1 ? "one list" : count + " lists")
          + " only ("
          + screening.lists().stream()
              .map(
                  list ->
                      list.name()
                          + ", "
                          + list.inWords()
                          + (list.newest().date().isBefore(day) ? ", older than the check" : ""))
              .collect(Collectors.joining("; "))
          + "). A body on another list, or under another name, would be missed.";
    }

    private void screen(ScreenedBody body, LinksOnDay links) {
      Patience.check();
      NameResult result = screening.find(body.query(theCase.otherNames()));
      if (!result.isComparable()) {
        remarks.add(
            body.name()
                + " was not screened: none of its names contains a word that can be compared.");
      }
      result.matches().forEach(match -> add(body, match, links));
      for (LinksOnDay.PossibleParty candidate : links.unlisted(result.asked())) {
        ListedTarget target = links.target(candidate.party());
        if (!decisions.rulesOut(body.id(), target)) {
          Uncertain uncertain = Namesakes.sameAs(body, target, candidate.sameness(), "Link");
          namesakes.add(new Namesake(body, candidate.party(), uncertain));
        }
      }
    }

    private void add(ScreenedBody body, Match match, LinksOnDay links) {
      ListedTarget target = ListedTarget.of(match);
      if (decisions.rulesOut(body.id(), target)) {
        return;
      }
      Uncertain uncertain =
          Namesakes.sameAs(body, target, match.sameness(), Listing.class.getSimpleName());
      Listings.Period period = Listings.Period.of(match);
      if (match.mayHoldOn(day) && period.isKnownOn(known)) {
        listings.add(body, period, uncertain);
      }
      Optional<Party> party = links.party(match.list(), match.entry().id());
      party.ifPresent(linkedParty -> namesakes.add(new Namesake(body, linkedParty, uncertain)));
    }
  }
}
