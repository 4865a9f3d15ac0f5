package org.plumbline.replay.analysis;

import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.Plumbline;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Rule;

/** The case files that show what was found out. Not for several threads. */
final class CaseTexts {
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Plumbline plumbline;
  private final RuleSet rules;
  private final Confirmation confirmation;

  private CaseTexts(Plumbline plumbline) {
    this.plumbline = plumbline;
    this.rules = RuleSet.of(plumbline.rulebook());
    this.confirmation = new Confirmation(plumbline, rules);
  }

  static SortedMap<String, String> of(Plumbline plumbline, Analysis analysis) {
    CaseTexts all = new CaseTexts(plumbline);
    for (RuleAnswer one : analysis.rules()) {
      all.add(one.rule(), one.fires(), "fires", "It shows that the rule can fire.");
      for (RuleAnswer.ConditionAnswer condition : one.conditions()) {
        all.add(
            one.rule(),
            condition.matters(),
            "line-" + condition.place().line() + "-column-" + condition.place().column(),
            "Without the condition in line "
                + condition.place().line()
                + ", "
                + condition.text()
                + ", the rule would come out otherwise.");
      }
    }
    return all.texts;
  }

  /** The file is called by what the rule does in it, as all cases are. */
  private void add(Rule rule, Answer answer, String name, String why) {
    if (answer instanceof Answer.Shown shown) {
      String path = rule.id() + "/" + outcome(shown.example(), rule) + "-" + name;
      confirmation
          .text(shown.example(), rule.id(), why)
          .ifPresent(text -> texts.put(free(path) + ".yaml", text));
    }
  }

  /** A condition and the first of its parts begin at the same place. */
  private String free(String path) {
    return texts.containsKey(path + ".yaml") ? free(path + "-whole") : path;
  }

  private String outcome(Example example, Rule rule) {
    return CaseOnDay.of(example.tree().read(), example.day(), plumbline.lists())
        .outcome(rules, rule.id())
        .values()
        .stream()
        .sorted()
        .findFirst()
        .map(Object::toString)
        .orElse("silent");
  }
}
