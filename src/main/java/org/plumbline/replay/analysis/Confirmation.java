package org.plumbline.replay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.Plumbline;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextNode;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Place;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.Check;
import org.plumbline.reading.RuleSet;

/** Writes an example as a case file, reads it again, and has it checked by Drools too. */
final class Confirmation {
  private static final Place HERE = Place.of("analysis");

  private final Plumbline plumbline;
  private final RuleSet rules;

  Confirmation(Plumbline plumbline, RuleSet rules) {
    this.plumbline = plumbline;
    this.rules = rules;
  }

  /**
   * The text of a case file that expects the flags of the pack of a rule as they are; empty if the
   * case told by that text comes out otherwise.
   *
   * @param why what it shows
   */
  Optional<String> text(Example example, String ruleId, String why) {
    try {
      Check check = plumbline.check(Case.parse(example.tree().text()), example.day());
      if (!raised(check, ruleId).equals(outcome(example, ruleId))) {
        return Optional.empty();
      }
      return Optional.of(
          example
              .tree()
              .with(List.of("why"), new TextNode(HERE, why))
              .with(List.of("expect"), expectation(check, ruleId))
              .text());
    } catch (BrokenFileException e) {
      return Optional.empty();
    }
  }

  private SortedMap<String, Certainty> outcome(Example example, String ruleId) {
    CaseTree tree = example.tree();
    return CaseOnDay.of(tree.read(), example.day(), plumbline.lists()).outcome(rules, ruleId);
  }

  private static SortedMap<String, Certainty> raised(Check check, String ruleId) {
    SortedMap<String, Certainty> raised = new TreeMap<>();
    check.flags(ruleId).forEach(flag -> raised.put(flag.subject(), flag.certainty()));
    return raised;
  }

  private static Node expectation(Check check, String ruleId) {
    String pack = ruleId.substring(0, ruleId.indexOf('/') + 1);
    List<MapNode.Entry> entries = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      List<Node> flags =
          check.flags().stream()
              .filter(flag -> flag.code().startsWith(pack) && flag.certainty() == certainty)
              .<Node>map(Confirmation::flag)
              .toList();
      if (!flags.isEmpty()) {
        entries.add(entry(certainty.toString(), new ListNode(HERE, flags)));
      }
    }
    if (entries.isEmpty()) {
      entries.add(entry("stands", new ListNode(HERE, List.of())));
    }
    return new MapNode(HERE, entries);
  }

  private static TextNode flag(Flag flag) {
    return new TextNode(HERE, flag.code() + "@" + flag.subject());
  }

  private static MapNode.Entry entry(String key, Node value) {
    return new MapNode.Entry(key, HERE, value);
  }
}
