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
 * Which organisations of a case are, or may be, which parties of the links of lists.
 *
 * @param byParty by the number of the party
 */
record Namesakes(Map<Integer, List<Namesake>> byParty) {
  /**
   * An organisation that is or may be a party.
   *
   * @param uncertain that it is
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

  /** All of them. */
  List<Namesake> all() {
    return byParty.values().stream().flatMap(List::stream).toList();
  }

  /** The parties that an organisation is or may be. */
  List<Party> parties() {
    return byParty.values().stream().map(namesakes -> namesakes.get(0).party()).toList();
  }

  /** That an organisation is somebody on a list: sure, or a question. */
  static Uncertain is(ScreenedBody body, ListedTarget whom, MatchDecision sameness, String fact) {
    if (sameness == MatchDecision.SAME) {
      return Uncertain.sure(true);
    }
    String id = body.id() + "-" + whom.list() + "-" + whom.entry();
    return Uncertain.asked(
        new Question(
            id,
            id,
            fact,
            Why.UNKNOWN,
            "is " + body.name() + " the same as " + whom + "?",
            new Question.OneOf(List.of(false, true)),
            whom.place()),
        "unknown");
  }
}
