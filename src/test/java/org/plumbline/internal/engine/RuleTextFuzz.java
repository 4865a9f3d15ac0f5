package org.plumbline.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.plumbline.Believed;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.problem.BrokenRulesException;

/** Any bytes are a rule, which prints to a text that is the same rule, or are refused. */
public final class RuleTextFuzz {
  private static final String FILE = "fuzzed.drl";

  private RuleTextFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    read(bytes);
  }

  /** The rule that these bytes are, if they are one. */
  static Optional<Rule> read(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    try {
      Rule rule = RuleReader.read(text, FILE);
      printsToItself(rule);
      return Optional.of(rule);
    } catch (BrokenRulesException broken) {
      Believed.problems(broken.problems(), text, FILE);
      return Optional.empty();
    }
  }

  private static void printsToItself(Rule rule) {
    String printed = RulePrinter.print(rule);
    String written = PrintedText.asWritten(printed);
    String again;
    try {
      again = RulePrinter.print(RuleReader.read(written, FILE));
    } catch (BrokenRulesException broken) {
      throw new AssertionError("the printed rule is no rule:\n" + written, broken);
    }
    if (!again.equals(printed)) {
      throw new AssertionError("printed\n" + printed + "\nand then\n" + again);
    }
  }
}
