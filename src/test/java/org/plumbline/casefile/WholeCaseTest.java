package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.internal.scenario.Question;

/**
 * One small case with something of everything: all its facts in two readings, and all that it asks.
 */
class WholeCaseTest {
  private static final Case CASE =
      Case.parse(
          """
          case: Something of everything
          as-of: 2021-06-30
          drawn-from: department-file
          assistance: capacity-building
          partnership:
            id: training
            hosts: [XA]
            recipients: [{organisation: police, units: [cid]}]
            phases:
              - {id: p1, from: 2019, to: 2021-12-31, provider: {accounts: [{is: college, by: an NGO}, {is: unknown, by: the press}]}, funders: [ministry], source: S1}
            pauses:
              accounts:
                - {from: 2020-03-01, to: 2020-05-31, why: pandemic, by: the ministry}
                - {none: yes, by: an NGO, source: S2}
            end: {announced: 2021-11, effective: 2022-01-01, why: human-rights}
          organisations:
            - {id: police, name: XA Police, country: XA, kind: police, level: force}
            - {id: cid, name: XA CID, country: XA, region: North, kind: police, level: unit}
            - {id: college, name: UK College, country: GB, kind: company}
            - {id: ministry, name: UK Ministry, country: GB, kind: ministry}
            - {id: guard, name: XA Guard, country: XA, kind: other, public-body: unknown}
          links:
            - {id: cid-of-police, from: cid, to: police, kind: part-of}
            - {id: police-guard, from: police, to: guard, kind: cooperates-with, seen: {by: 2020-06}, source: S2}
          listings:
            - {id: freeze, person-of: guard, list: UK Sanctions List, authority: GB, effect: asset-freeze, from: 2021-03-22}
          deployment-programmes: none
          torture-findings:
            - {about: XA/North, words: common, practice: widespread, covers: 2018/2019, source: S2}
          outcome-findings:
            - {id: no-change, about: XA, by: a UN body, finding: no-reform, published: 2020-12-01, standing: un-body}
          incidents:
            - {id: coup, about: police, kind: coup, date: 2020-02-02}
          assessments:
            - {id: a1, date: 2018-11-30, rating: {before: high, after: unknown, disclosed: no}, summary-published: no, risks-named: [unfair trial], mitigations: none, reviews: [{date: 2020-01}], source: S1}
          approvals:
            - {id: minister, body: UK Ministry, state: given, date: 2019-01-15, rank: minister, assessment: a1}
          host-statements:
            - {as: defence, date: 2020-07-01, words: we are trained by the best}
          sources:
            - {id: S1, title: Programme file, publisher: UK Ministry, kind: official, published: 2021-06-01}
            - {id: S2, publisher: an NGO, kind: ngo, published: 2020-09}
          """);

  @Test
  void theFactsWhereEachQuestionHasItsFirstAnswer() {
    assertEquals(
        """
        Organisation[id=police, name=XA Police, country=XA, region=, kind=police, level=force, publicBody=true]
        Organisation[id=cid, name=XA CID, country=XA, region=North, kind=police, level=unit, publicBody=true]
        Organisation[id=college, name=UK College, country=GB, region=, kind=company, level=other, publicBody=false]
        Organisation[id=ministry, name=UK Ministry, country=GB, region=, kind=ministry, level=other, publicBody=true]
        Organisation[id=guard, name=XA Guard, country=XA, region=, kind=other, level=other, publicBody=true]
        Partnership[id=training, assistance=capacity-building]
        Host[id=XA, partnership=training, country=XA]
        Recipient[id=police, partnership=training, level=force, country=XA, region=, name=XA Police]
        Recipient[id=cid, partnership=training, level=unit, country=XA, region=North, name=XA CID]
        Phase[id=p1, partnership=training, from=2019-01-01, to=2021-12-31, provider=college]
        Deliverer[id=p1.college, partnership=training, phase=p1, organisation=college, name=UK College, role=provider, state=GB, publicBody=false]
        Deliverer[id=p1.ministry, partnership=training, phase=p1, organisation=ministry, name=UK Ministry, role=funder, state=GB, publicBody=true]
        InScope[id=p1.OSJA, partnership=training, phase=p1, regime=OSJA]
        Stop[id=pause-1, partnership=training, kind=pause, announced=2020-03-01, from=2020-03-01, to=2020-05-31, why=pandemic, transferRuledOut=false]
        Stop[id=end, partnership=training, kind=end, announced=2021-11-01, from=2022-01-01, to=9999-12-31, why=human-rights, transferRuledOut=true]
        Link[id=cid-of-police, organisation=cid, kind=part-of, other=police, from=0001-01-01, to=9999-12-31]
        Link[id=police-guard, organisation=police, kind=cooperates-with, other=guard, from=0001-01-01, to=9999-12-31]
        Listing[id=freeze, organisation=guard, listed=person, name=XA Guard, country=XA, region=, security=false, authority=GB, list=UK Sanctions List, effect=asset-freeze, from=2021-03-22, to=9999-12-31]
        TortureFinding[id=torture-finding-1, about=XA/North, scope=region, country=XA, region=North, by=an NGO, practice=widespread, standing=documented-by-ngo, words=common, coversFrom=2018-01-01, coversTo=2019-12-31, published=2020-09-01]
        OutcomeFinding[id=no-change, about=XA, scope=country, country=XA, region=, by=a UN body, outcome=no-reform, independent=true, standing=un-body, words=, coversFrom=0001-01-01, coversTo=2020-12-01, published=2020-12-01]
        Incident[id=coup, about=police, scope=organisation, country=XA, region=, by=a source that is not named, standing=official, kind=coup, serious=true, words=, date=2020-02-02]
        Assessment[id=a1, partnership=training, regime=OSJA, completed=2018-11-30, ratingBefore=high, rating=low, ratingPublic=false, summaryPublic=false, tortureNamed=false, mitigated=false]
        Review[id=a1-review-1, assessment=a1, partnership=training, regime=OSJA, date=2020-01-01]
        ApprovalRequired[id=minister, partnership=training, phase=p1, body=UK Ministry]
        Approval[id=minister, partnership=training, phase=p1, body=UK Ministry, date=2019-01-15, rank=minister, assessment=a1]
        Statement[id=host-statement-1, partnership=training, side=host, stance=defence, by=the host government, forum=, about=XA, scope=country, country=XA, region=, inPublic=true, words=we are trained by the best, date=2020-07-01]\
        """,
        Facts.in(CASE, Facts.FIRST));
  }

  @Test
  void theFactsWhereEachQuestionHasItsLastAnswer() {
    assertEquals(
        """
        Organisation[id=police, name=XA Police, country=XA, region=, kind=police, level=force, publicBody=true]
        Organisation[id=cid, name=XA CID, country=XA, region=North, kind=police, level=unit, publicBody=true]
        Organisation[id=college, name=UK College, country=GB, region=, kind=company, level=other, publicBody=false]
        Organisation[id=ministry, name=UK Ministry, country=GB, region=, kind=ministry, level=other, publicBody=true]
        Organisation[id=guard, name=XA Guard, country=XA, region=, kind=other, level=other, publicBody=false]
        Partnership[id=training, assistance=capacity-building]
        Host[id=XA, partnership=training, country=XA]
        Recipient[id=police, partnership=training, level=force, country=XA, region=, name=XA Police]
        Recipient[id=cid, partnership=training, level=unit, country=XA, region=North, name=XA CID]
        Phase[id=p1, partnership=training, from=2019-12-31, to=2021-12-31, provider=unknown-provider]
        Deliverer[id=p1.unknown-provider, partnership=training, phase=p1, organisation=unknown-provider, name=an unknown provider, role=provider, state=ZZ, publicBody=false]
        Deliverer[id=p1.ministry, partnership=training, phase=p1, organisation=ministry, name=UK Ministry, role=funder, state=GB, publicBody=true]
        InScope[id=p1.OSJA, partnership=training, phase=p1, regime=OSJA]
        Stop[id=end, partnership=training, kind=end, announced=2021-11-30, from=2022-01-01, to=9999-12-31, why=human-rights, transferRuledOut=false]
        Link[id=cid-of-police, organisation=cid, kind=part-of, other=police, from=0001-01-01, to=9999-12-31]
        Link[id=police-guard, organisation=police, kind=cooperates-with, other=guard, from=2020-06-30, to=9999-12-31]
        Listing[id=freeze, organisation=guard, listed=person, name=XA Guard, country=XA, region=, security=false, authority=GB, list=UK Sanctions List, effect=asset-freeze, from=2021-03-22, to=9999-12-31]
        TortureFinding[id=torture-finding-1, about=XA/North, scope=region, country=XA, region=North, by=an NGO, practice=widespread, standing=documented-by-ngo, words=common, coversFrom=2018-01-01, coversTo=2019-12-31, published=2020-09-30]
        OutcomeFinding[id=no-change, about=XA, scope=country, country=XA, region=, by=a UN body, outcome=no-reform, independent=true, standing=un-body, words=, coversFrom=0001-01-01, coversTo=2020-12-01, published=2020-12-01]
        Incident[id=coup, about=police, scope=organisation, country=XA, region=, by=a source that is not named, standing=official, kind=coup, serious=true, words=, date=2020-02-02]
        Assessment[id=a1, partnership=training, regime=OSJA, completed=2018-11-30, ratingBefore=high, rating=not-rated, ratingPublic=false, summaryPublic=false, tortureNamed=false, mitigated=false]
        Review[id=a1-review-1, assessment=a1, partnership=training, regime=OSJA, date=2020-01-31]
        ApprovalRequired[id=minister, partnership=training, phase=p1, body=UK Ministry]
        Approval[id=minister, partnership=training, phase=p1, body=UK Ministry, date=2019-01-15, rank=minister, assessment=a1]
        Statement[id=host-statement-1, partnership=training, side=host, stance=defence, by=the host government, forum=, about=XA, scope=country, country=XA, region=, inPublic=true, words=we are trained by the best, date=2020-07-01]\
        """,
        Facts.in(CASE, Facts.LAST));
  }

  @Test
  void whatIsAsked() {
    assertEquals(
        """
        guard.publicBody [unknown] is XA Guard a body of its state?
        p1.provider [contested] who provided phase p1? (an NGO: college; the press: unknown)
        p1.from [partial-date] when did phase p1 begin?
        p1.unknown-provider.organisation [unknown] who is the provider of phase p1?
        p1.unknown-provider.state [unknown] which state does the provider of phase p1 belong to?
        p1.unknown-provider.publicBody [unknown] is the provider of phase p1 a body of its state?
        training.pauses [contested] which account of the pauses is right? (the ministry; an NGO)
        end.announced [partial-date] when was the end announced?
        end.transferRuledOut [not-recorded] was it ruled out that the work would continue under another body?
        police-guard.from [unknown] since when has the link between XA Police and XA Guard existed?
        torture-finding-1.published [partial-date] when was torture finding 1 published?
        a1.rating [unknown] what rating did assessment a1 give after mitigation?
        a1-review-1.date [partial-date] when was review 1 of a1 done?\
        """,
        Facts.questions(CASE));
  }

  @Test
  void everyQuestionIsAFactInEveryReading() {
    assertEquals(Facts.in(CASE, Facts.FIRST, "Open"), Facts.in(CASE, Facts.LAST, "Open"));
    assertEquals(
        CASE.questions().stream().map(Question::id).toList(),
        CASE.facts().stream()
            .filter(fact -> fact.type().name().equals("Open"))
            .map(CaseFact::id)
            .toList());
  }
}
