package org.plumbline.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.Believed;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.Yaml;
import org.plumbline.flags.Problem;

/** Any bytes are a pack or a dated value, or are refused. */
public final class PackDataFuzz {
  private static final String FILE = "fuzzed.yaml";

  private PackDataFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    try {
      Node node = Yaml.parse(text, FILE);
      Problems ofPack = new Problems(FILE, text);
      PackReader.read(node, "fuzzed", ofPack);
      believed(ofPack, text);
      Problems ofValue = new Problems(FILE, text);
      Optional<DatedValue> value = ValueReader.read(node, "fuzzed", "fuzzed", ofValue);
      value.ifPresent(found -> found.on(LocalDate.EPOCH));
      believed(ofValue, text);
    } catch (BrokenFileException broken) {
      Believed.problems(broken.problems(), text, FILE);
    }
  }

  private static void believed(Problems problems, String text) {
    List<Problem> all = problems.sorted();
    if (!all.isEmpty()) {
      Believed.problems(all, text, FILE);
    }
  }
}
