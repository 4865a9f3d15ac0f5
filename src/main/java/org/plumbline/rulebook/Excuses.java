package org.plumbline.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.Node;
import org.plumbline.flags.Problem;

/**
 * What no case can show of the rules of a pack, each with a reason: the file {@code excused.yaml}
 * beside them. Immutable.
 *
 * @param coverage for conditions that never come out one way
 * @param mutation for changes of rules that no case notices
 */
public record Excuses(List<Excuse> coverage, List<Excuse> mutation) {
  /** There are none. */
  public static final Excuses NONE = new Excuses(List.of(), List.of());

  /** Copies the lists. */
  public Excuses {
    coverage = List.copyOf(coverage);
    mutation = List.copyOf(mutation);
  }

  /** The first of some that is the reason for something in a rule. */
  public static Optional<Excuse> of(List<Excuse> some, String ruleId, String said) {
    return some.stream().filter(excuse -> excuse.covers(ruleId, said)).findFirst();
  }

  /** What to say of an excuse that nothing needs. */
  public static Problem unneeded(Excuse excuse) {
    return new Problem(
        excuse.place(),
        "nothing needs this excuse any more: " + excuse.rule() + ", " + excuse.what(),
        "take it out");
  }

  Excuses and(Excuses more) {
    return new Excuses(
        Stream.concat(coverage.stream(), more.coverage.stream()).toList(),
        Stream.concat(mutation.stream(), more.mutation.stream()).toList());
  }

  /** Those of a pack; what is wrong with the file is told. */
  static Optional<Excuses> read(Node node, String pack, Problems problems) {
    return Fields.of(node, List.of("coverage", "mutation"), problems)
        .map(
            fields ->
                new Excuses(
                    read(fields.items("coverage"), pack, problems),
                    read(fields.items("mutation"), pack, problems)));
  }

  private static List<Excuse> read(List<Node> items, String pack, Problems problems) {
    return items.stream()
        .flatMap(
            item ->
                Fields.of(item, List.of("rule", "what", "because"), problems).stream()
                    .map(
                        fields ->
                            new Excuse(
                                pack,
                                fields.text("rule"),
                                fields.text("what"),
                                fields.text("because"),
                                item.place())))
        .toList();
  }
}
