package org.plumbline.internal.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.names.compare.MatchDecision;

/**
 * Which organisations of a case are, or may be, parties in the links of the lists.
 *
 * @param byParty by the number of the party
 */
record Namesakes(Map<Integer, List<Namesake>> byParty) {
  /**
   * An organisation that is or may be a party.
   *
   * @param uncertain whether it is
   */
  record Namesake(ScreenedBody body, Party party, Uncertain uncertain) {}

  static Namesakes of(List<Namesake> all) {
    Map<Integer, List<Namesake>> byParty = new TreeMap<>();
    for (Namesake namesake : all) {
      List<Namesake> namesakes =
          byParty.computeIfAbsent(namesake.party().number(), n -> new ArrayList<>());
      if (namesakes.stream().noneMatch(known -> known.body().id().equals(namesake.body().id()))) {
        namesakes.add(namesake);
      }
    }
    return new Namesakes(byParty);
  }

  List<Namesake> of(Party party) {
    return byParty.getOrDefault(party.number(), List.of());
  }

  List<Namesake> all() {
    return byParty.values().stream().flatMap(List::stream).toList();
  }

  List<Party> parties() {
    return byParty.values().stream().map(namesakes -> namesakes.get(0).party()).toList();
  }

  /** Whether an organisation is the same as something on a list: certain, or an open question. */
  static Uncertain sameAs(
      ScreenedBody body, ListedTarget target, MatchDecision sameness, String fact) {
    if (sameness == MatchDecision.SAME) {
      return Uncertain.sure(true);
    }
    String id = body.id() + "-" + target.list() + "-" + target.entry();
    return Uncertain.asked(
        new Question(
            id,
            id,
            fact,
            Why.UNKNOWN,
            "is " + body.name() + " the same as " + target + "?",
            new Question.OneOf(List.of(false, true)),
            target.place()),
        "unknown");
  }
}
