package org.plumbline.internal.rulebook.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.text.Fields;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.yaml.Node;
import org.plumbline.problem.Problem;

/**
 * The exemptions of a pack: what no test case can show, each with a reason. They are in the file
 * {@code exemptions.yaml}. Immutable.
 *
 * @param coverage for conditions that are never true or never false
 * @param mutation for mutants that no case can notice
 */
public record Exemptions(List<Exemption> coverage, List<Exemption> mutation) {
  /** The file of a pack. */
  public static final String FILE = "exemptions.yaml";

  /** The file's name before it was renamed; it is still read. */
  public static final String OLD_FILE = "excused.yaml";

  /** No exemptions. */
  public static final Exemptions NONE = new Exemptions(List.of(), List.of());

  public Exemptions {
    coverage = List.copyOf(coverage);
    mutation = List.copyOf(mutation);
  }

  /** The first exemption that covers something in a rule. */
  public static Optional<Exemption> of(List<Exemption> exemptions, String ruleId, String said) {
    return exemptions.stream().filter(exemption -> exemption.covers(ruleId, said)).findFirst();
  }

  /** The problem for an exemption that is not needed. */
  public static Problem unneeded(Exemption exemption) {
    return new Problem(
        exemption.place(),
        "this exemption is no longer needed: " + exemption.rule() + ", " + exemption.description(),
        "remove it");
  }

  Exemptions and(Exemptions added) {
    return new Exemptions(
        Stream.concat(coverage.stream(), added.coverage.stream()).toList(),
        Stream.concat(mutation.stream(), added.mutation.stream()).toList());
  }

  /** Reads the exemptions of a pack; reports what is wrong. */
  public static Optional<Exemptions> read(Node node, String pack, RuleProblems problems) {
    return Fields.of(node, List.of("coverage", "mutation"), problems)
        .map(
            fields ->
                new Exemptions(
                    read(fields.items("coverage"), pack, problems),
                    read(fields.items("mutation"), pack, problems)));
  }

  private static List<Exemption> read(List<Node> items, String pack, RuleProblems problems) {
    return items.stream()
        .flatMap(
            item ->
                Fields.of(item, List.of("rule", "what", "because"), problems).stream()
                    .map(
                        fields ->
                            new Exemption(
                                pack,
                                fields.text("rule"),
                                fields.text("what"),
                                fields.text("because"),
                                item.place())))
        .toList();
  }
}
