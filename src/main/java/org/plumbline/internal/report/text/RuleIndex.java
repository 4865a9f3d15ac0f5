package org.plumbline.internal.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Footing;
import org.plumbline.rulebook.Rulebook;

/**
 * The index of a folder of rules, its {@code README.md}: all rules by pack, and the facts that a
 * rule may mention.
 */
public final class RuleIndex {
  private static final String HEAD =
      """
      # All rules

      Made from the rules themselves by `plumbline rules --write`. Do not edit it by hand.

      The column *basis* says `read` if somebody has read the passage that the rule cites (seldom the whole document; the page of
      the rule says what was read), `unverified` if nobody has, and `-` where a rule is our own choice. *In force* is the first day
      (and the last, if there is one), *reviewed* the day on which somebody last compared the rule with its basis.
      """;

  private static final String FACTS =
      """

      # What a rule may mention

      A *property* is compared or bound: `Host( country == "XA", $id : id )`. A *question* is asked with its arguments in order, and
      the answer is yes or no: `Phase( runningOn( $day ) )`. No property is ever empty.

      | fact | properties | questions |
      |---|---|---|
      """;

  private static final String CONSTANTS =
      """

      Words to choose from are written with their kind in front: `Regime.OSJA`.

      | kind | words |
      |---|---|
      """;

  public static final String OPT_IN = "Runs only where it is asked for.";

  private RuleIndex() {}

  /** The index in Markdown, of the packs that the rulebook is of. */
  public static String write(Rulebook rulebook) {
    StringBuilder text = new StringBuilder(HEAD);
    rulebook.packs().forEach(pack -> pack(pack, rulebook.rules(), text));
    text.append(FACTS);
    FactType.ALL.forEach(type -> text.append(fact(type)));
    text.append(CONSTANTS);
    constants().forEach((kind, words) -> text.append(row(kind, words)));
    return text.toString();
  }

  // --- rules ------------------------------------------------------------------------------------

  private static void pack(Pack pack, List<Rule> rules, StringBuilder text) {
    text.append("\n## ").append(pack.id()).append("\n\n");
    text.append(pack.title()).append(". ").append(pack.question());
    text.append(pack.optIn() ? " " + OPT_IN + "\n" : "\n");
    text.append("What it does not model: [pack.yaml](").append(pack.id()).append("/pack.yaml).\n");
    text.append("\n| rule | severity | footing | basis | in force | reviewed | title |\n");
    text.append("|---|---|---|---|---|---|---|\n");
    rules.stream()
        .filter(rule -> rule.pack().equals(pack.id()))
        .forEach(rule -> text.append(rule(rule)));
  }

  private static String rule(Rule rule) {
    Rule.Header header = rule.header();
    return row(
        "[" + rule.id() + "](" + rule.id() + ".md)",
        header.severity(),
        header.footing(),
        basis(header),
        inForce(header),
        header.reviewed(),
        header.title());
  }

  public static String inForce(Rule.Header header) {
    return header.validFrom() + header.validTo().map(last -> " to " + last).orElse("");
  }

  public static String basis(Rule.Header header) {
    return !header.verified() ? "unverified" : header.footing() == Footing.OWN ? "-" : "read";
  }

  // --- facts ------------------------------------------------------------------------------------

  private static String fact(FactType type) {
    return row(
        type.name(),
        type.properties().values().stream()
            .map(property -> property.name() + ": " + word(property.type()))
            .collect(Collectors.joining(", ")),
        type.helpers().values().stream()
            .map(RuleIndex::question)
            .collect(Collectors.joining(", ")));
  }

  private static String question(FactType.Helper helper) {
    return helper.parameters().stream()
        .map(RuleIndex::word)
        .collect(Collectors.joining(", ", helper.name() + "( ", " )"));
  }

  private static String word(Class<?> type) {
    if (type.isEnum()) {
      return type.getSimpleName();
    }
    return type == int.class
        ? "number"
        : type == boolean.class
            ? "yes or no"
            : type == String.class ? "text" : type == LocalDate.class ? "day" : "list";
  }

  private static Map<String, String> constants() {
    Map<String, String> constants = new TreeMap<>();
    FactType.ALL.stream()
        .flatMap(type -> type.properties().values().stream())
        .map(FactType.Property::type)
        .filter(Class::isEnum)
        .forEach(kind -> constants.put(kind.getSimpleName(), words(kind)));
    return constants;
  }

  private static String words(Class<?> kind) {
    return Stream.of(kind.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static String row(Object... cells) {
    return Stream.of(cells)
        .map(cell -> cell.toString().replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
