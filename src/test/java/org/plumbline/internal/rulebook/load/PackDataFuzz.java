package org.plumbline.internal.rulebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.Believed;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Problem;

/** Any bytes are a pack or a dated value, or are refused. */
public final class PackDataFuzz {
  private static final String FILE = "fuzzed.yaml";

  private PackDataFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    try {
      Node node = Yaml.parse(text, FILE);
      RuleProblems ofPack = new RuleProblems(FILE, text);
      PackReader.read(node, "fuzzed", ofPack);
      believed(ofPack, text);
      RuleProblems ofValue = new RuleProblems(FILE, text);
      Optional<DatedValue> value = ValueReader.read(node, "fuzzed", "fuzzed", ofValue);
      value.ifPresent(found -> found.on(LocalDate.EPOCH));
      believed(ofValue, text);
    } catch (BrokenFileException broken) {
      Believed.problems(broken.problems(), text, FILE);
    }
  }

  private static void believed(RuleProblems problems, String text) {
    List<Problem> all = problems.sorted();
    if (!all.isEmpty()) {
      Believed.problems(all, text, FILE);
    }
  }
}
