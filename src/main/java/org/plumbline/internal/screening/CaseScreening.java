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
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.Namesakes.Namesake;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.source.Source;

/** Screens one case. */
final class CaseScreening {
  private CaseScreening() {}

  /** Screens the organisations of a case; what can hold on {@code day} counts. */
  static Screened of(Screening screening, Case theCase, LocalDate day) {
    List<ScreenedBody> bodies =
        theCase.facts().stream()
            .filter(fact -> fact.type().type() == Organisation.class)
            .map(ScreenedBody::new)
            .toList();
    return new Looking(screening, theCase, bodies, day).screen();
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

  /** One screening of one case. */
  private static final class Looking {
    private final Screening screening;
    private final Case theCase;
    private final List<ScreenedBody> bodies;
    private final LocalDate day;
    private final LocalDate known;
    private final NonMatchEffects decisions;
    private final Listings listings;
    private final List<Namesake> namesakes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Looking(Screening screening, Case theCase, List<ScreenedBody> bodies, LocalDate day) {
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
          screening.isEmpty() ? Optional.empty() : Optional.of(searched()),
          screening.lists().stream().flatMap(list -> list.passedOver().stream()).toList(),
          found,
          screening.lists().stream().flatMap(CaseScreening::editions).toList(),
          screening.ownLinks().sha256());
    }

    private String searched() {
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
      NameResult finding = screening.find(body.asked(theCase.otherNames()));
      if (!finding.isComparable()) {
        remarks.add(
            body.name()
                + " was not screened: none of its names contains a word that can be compared.");
      }
      finding.matches().forEach(match -> add(body, match, links));
      for (LinksOnDay.Alike alike : links.unlisted(finding.asked())) {
        ListedTarget whom = links.whom(alike.party());
        if (!decisions.tellApart(body.id(), whom)) {
          Uncertain uncertain = Namesakes.is(body, whom, alike.sameness(), "Link");
          namesakes.add(new Namesake(body, alike.party(), uncertain));
        }
      }
    }

    private void add(ScreenedBody body, Match match, LinksOnDay links) {
      ListedTarget whom = ListedTarget.of(match);
      if (decisions.tellApart(body.id(), whom)) {
        return;
      }
      Uncertain uncertain =
          Namesakes.is(body, whom, match.sameness(), Listing.class.getSimpleName());
      Listings.Period period = Listings.Period.of(match);
      if (match.mayHoldOn(day) && period.isKnownOn(known)) {
        listings.add(body, period, uncertain);
      }
      Optional<Party> party = links.party(match.list(), match.entry().id());
      party.ifPresent(singleParty -> namesakes.add(new Namesake(body, singleParty, uncertain)));
    }
  }
}
