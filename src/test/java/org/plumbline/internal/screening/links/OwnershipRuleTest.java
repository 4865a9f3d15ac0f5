package org.plumbline.internal.screening.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.internal.screening.links.LinkEntries.own;
import static org.plumbline.internal.screening.links.LinkEntries.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.links.Ownership.Answer;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;

class OwnershipRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void addsUpTheSharesOfSeveralListedOwners() {
    check(Answer.OWNED, 52, 52, owns("A", 26), owns("B", 26));
    check(Answer.OWNED, 50, 50, owns("A", 33.33), owns("B", 16.67));
    check(Answer.NOT_SHOWN, 49, 49, owns("A", 26), owns("B", 23));
    check(Answer.NOT_SHOWN, 26, 26, owns("A", 26), owns("Stranger", 74));
    check(Answer.NOT_SHOWN, 0, 0);
  }

  @Test
  void leavesAnUnknownShareUnknown() {
    check(Answer.UNKNOWN, 0, 100, owns("A", -1));
    check(Answer.UNKNOWN, 26, 100, owns("A", 26), owns("B", -1));
    check(Answer.OWNED, 51, 100, owns("A", 51), owns("B", -1));
    check(Answer.NOT_SHOWN, 0, 0, owns("Stranger", -1));
  }

  @Test
  void doesNotCountOneStakeTwice() {
    check(Answer.UNKNOWN, 26, 56, owns("A", 26), owns("A", 30));
    check(Answer.UNKNOWN, 26, 100, owns("A", 26), owns("A", -1));
  }

  @Test
  void countsWhatOwnedBodiesOwn() {
    check(
        Answer.OWNED,
        60,
        60,
        owns("Holding", 60),
        own("Holding", Relation.OWNED_BY, "A", 30),
        own("Holding", Relation.OWNED_BY, "B", 20));
    check(Answer.NOT_SHOWN, 0, 0, owns("Holding", 60), own("Holding", Relation.OWNED_BY, "A", 30));
    check(Answer.UNKNOWN, 0, 60, owns("Holding", 60), own("Holding", Relation.OWNED_BY, "A", -1));
  }

  @Test
  void goesRoundNoCircle() {
    check(
        Answer.NOT_SHOWN,
        0,
        0,
        owns("Holding", 100),
        own("Holding", Relation.OWNED_BY, "Body", 100));
    check(
        Answer.OWNED,
        80,
        80,
        owns("Holding", 80),
        own("Holding", Relation.OWNED_BY, "Body", 40),
        own("Holding", Relation.OWNED_BY, "A", 60));
    check(Answer.NOT_SHOWN, 0, 0, owns("Body", 100));
  }

  @Test
  void countsOnlyOwnersAndNotOtherTies() {
    check(
        Answer.NOT_SHOWN,
        0,
        0,
        own("Body", Relation.LINKED_TO, "A", 100),
        own("A", Relation.OWNED_BY, "Body", 100));
  }

  @Test
  void countsOnlyWhatMayHoldOnTheDay() {
    check(Answer.NOT_SHOWN, 0, 0, dated(Optional.empty(), Optional.of(LocalDate.of(2026, 2, 28))));
    check(Answer.NOT_SHOWN, 0, 0, dated(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty()));
    check(Answer.OWNED, 100, 100, dated(Optional.of(DAY), Optional.of(DAY)));
  }

  @Test
  void doesNotKnowWhatAListingDoesIfTheListDoesNotSay() {
    check(Answer.UNKNOWN, 0, 60, owns("Untold", 60));
    check(Answer.NOT_SHOWN, 0, 0, owns("Visa", 60));
  }

  @Test
  void namesTheStakes() {
    LinkGraph graph = graph(owns("B", 26), owns("A", 26), owns("Stranger", 48));
    assertEquals(
        List.of("A 26.0 26.0", "B 26.0 26.0"),
        new OwnershipRule(graph, DAY)
            .of(party(graph, "Body")).stakes().stream()
                .map(stake -> stake.owner().name() + " " + stake.atLeast() + " " + stake.atMost())
                .toList());
  }

  private static OwnLink owns(String owner, double percent) {
    return own("Body", Relation.OWNED_BY, owner, percent);
  }

  private static OwnLink dated(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new OwnLink(
        "Body", "A", Relation.OWNED_BY, Optional.of(100.0), since, until, "s", LinkEntries.PLACE);
  }

  private static LinkGraph graph(OwnLink... own) {
    return new LinkEntries()
        .add("1", "A")
        .add("2", "B")
        .add("3", List.of(new ListedName("Untold", NameQuality.PRIMARY)), Set.of())
        .add("4", List.of(new ListedName("Visa", NameQuality.PRIMARY)), Set.of(Effect.ENTRY_BAR))
        .graph(own);
  }

  private static void check(Answer answer, double atLeast, double atMost, OwnLink... own) {
    OwnLink[] all = java.util.Arrays.copyOf(own, own.length + 1);
    all[own.length] = own("Body", Relation.LINKED_TO, "Somebody", -1);
    LinkGraph graph = graph(all);
    Ownership found = new OwnershipRule(graph, DAY).of(party(graph, "Body"));
    assertEquals(
        answer + " " + Math.round(atLeast * 100) + " " + Math.round(atMost * 100),
        found.answer()
            + " "
            + Math.round(found.atLeast() * 100)
            + " "
            + Math.round(found.atMost() * 100));
  }
}
