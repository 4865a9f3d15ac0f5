package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * A sentence that tells our coding tells it as the case has it. Only what a section as a whole
 * codes may be written out, as an entry there cannot be coded otherwise.
 */
class CodingTest {
  private static final Set<String> BY_SECTION =
      Set.of(
          "a hand-over",
          "a warning or condition of the donor",
          "an overruling",
          "the guidance does not apply to this assistance",
          "the scope of the assistance grew");

  private static final Pattern WRITTEN_OUT = Pattern.compile("\\(our coding: ([^:)]+)\\)");

  @Test
  void isWrittenOutOnlyForASection() {
    Set<String> writtenOut = new TreeSet<>();
    for (Rule rule : Rulebook.bundled().rules()) {
      texts(rule)
          .forEach(
              text -> {
                Matcher matcher = WRITTEN_OUT.matcher(text);
                while (matcher.find()) {
                  writtenOut.add(matcher.group(1));
                }
              });
    }
    assertEquals(new TreeSet<>(BY_SECTION), writtenOut);
  }

  private static List<String> texts(Rule rule) {
    return rule.then().sentence().stream()
        .filter(Text.class::isInstance)
        .map(part -> ((Text) part).text())
        .toList();
  }
}
