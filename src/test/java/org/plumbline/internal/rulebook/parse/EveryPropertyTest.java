package org.plumbline.internal.rulebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Sentence;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.Running;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.text.TypeWords;

/**
 * Every property and every question of every type of fact, in rules that Drools compiles and runs.
 * Names that Drools cannot read, or reads as something else, would show here.
 */
class EveryPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final String GIVEN =
      """
          AsOf( $day : date )
          $p : Partnership( $text : id )
          Value( name == "number", $number : number )
          ValueList( name == "list", $list : items )
          Host( partnership == $text, country in ( "text", $text ) )
          Phase( runningOn( $day ) )
          Chain( hops <= $number, onlyOf( $list ) )
      """;

  private final List<Rule> rules = new ArrayList<>();
  private final SortedMap<String, List<String>> expected = new TreeMap<>();

  @Test
  void canBeBoundAndCompared() {
    List<Fact> facts = FactType.ALL.stream().map(EveryPropertyTest::fact).toList();
    for (Fact fact : facts) {
      FactType type = FactType.of(fact.getClass());
      type.properties().values().forEach(property -> property(type, fact, property));
    }
    assertEquals(expected, Running.run(rules, facts));
  }

  @Test
  void canBeAsked() {
    List<Fact> facts =
        new ArrayList<>(
            FactType.ALL.stream()
                .map(EveryPropertyTest::fact)
                .filter(
                    fact ->
                        !(fact instanceof AsOf
                            || fact instanceof Value
                            || fact instanceof ValueList
                            || fact instanceof Partnership))
                .toList());
    facts.add(new AsOf(DAY));
    facts.add(fact(FactType.of(Partnership.class)));
    facts.add(new Value("number", 1));
    facts.add(new ValueList("list", Set.of("text")));
    for (Fact fact : facts) {
      FactType type = FactType.of(fact.getClass());
      type.helpers().values().forEach(helper -> helper(type, fact, helper));
    }
    assertEquals(expected, Running.run(rules, facts));
  }

  // --- properties -------------------------------------------------------------------------------

  private void property(FactType type, Fact fact, FactType.Property property) {
    Object value = property.of(fact);
    String name = property.name();
    expect(
        type,
        name,
        "bound",
        fact,
        "$f : " + type + "( " + named(type) + "$x : " + name + " )",
        "$x",
        Sentence.write(value));
    if (property.type() == Set.class || !named(type).isEmpty()) {
      return;
    }
    compare(type, fact, name, "literal", literal(value));
    compare(type, fact, name, "own", name);
    expect(
        type,
        name,
        "other",
        fact,
        "$g : " + type + "()\n$f : " + type + "( " + name + " == $g." + name + " )",
        "\"\"",
        "");
    expect(
        type,
        name,
        "joined",
        fact,
        type
            + "( $x : "
            + name
            + " )\n$f : "
            + type
            + "( "
            + name
            + " in ( $x ) || "
            + name
            + " == $x )",
        "$x",
        Sentence.write(value));
    if (TypeWords.hasOrder(property.type())) {
      expect(
          type,
          name,
          "ordered",
          fact,
          "$g : "
              + type
              + "()\n$f : "
              + type
              + "( "
              + name
              + " <= $g."
              + name
              + ", $g."
              + name
              + " >= "
              + name
              + " )",
          "\"\"",
          "");
      never(type, name, "$g : " + type + "()\n$f : " + type + "( " + name + " < $g." + name + " )");
      expect(
          type,
          name,
          "least",
          fact,
          "$f : "
              + type
              + "()\naccumulate( "
              + type
              + "( $x : "
              + name
              + " ); $m : min( $x ) )\naccumulate( "
              + type
              + "( $y : "
              + name
              + " ); $n : max( $y ); $m == $n )",
          "$m",
          Sentence.write(value));
    }
  }

  private void compare(FactType type, Fact fact, String name, String how, String operand) {
    if (!operand.isEmpty()) {
      expect(
          type,
          name,
          how,
          fact,
          "$f : " + type + "( " + name + " == " + operand + " )",
          "\"\"",
          "");
      never(type, name + how, "$f : " + type + "( " + name + " != " + operand + " )");
      never(
          type, name + how + "-in", "$f : " + type + "( " + name + " not in ( " + operand + " ) )");
    }
  }

  private static String literal(Object value) {
    if (value instanceof String text) {
      return "\"" + text.replace("\"", "\\\"") + "\"";
    }
    return value instanceof Enum<?> constant
        ? TypeWords.written(constant)
        : value instanceof LocalDate ? "" : value.toString();
  }

  /** What a pattern over a fact must have that is looked for by name. */
  private static String named(FactType type) {
    return switch (type.name()) {
      case "Value" -> "name == \"number\", ";
      case "ValueList" -> "name == \"list\", ";
      case "Raised" -> "code == \"osja/raised\", ";
      default -> "";
    };
  }

  // --- questions --------------------------------------------------------------------------------

  private void helper(FactType type, Fact fact, FactType.Helper helper) {
    boolean answer =
        helper.ask(fact, helper.parameters().stream().map(EveryPropertyTest::argument).toList());
    String asked =
        helper.name()
            + "( "
            + helper.parameters().stream()
                .map(EveryPropertyTest::variable)
                .collect(Collectors.joining(", "))
            + " )";
    String right = answer ? asked : "!" + asked;
    String wrong = answer ? "!" + asked : asked;
    expect(
        type,
        helper.name(),
        "asked",
        fact,
        GIVEN + "$f : " + type + "( " + right + " )",
        "\"\"",
        "");
    expect(
        type,
        helper.name(),
        "or",
        fact,
        GIVEN + "$f : " + type + "( " + wrong + " || " + right + " && id == id )",
        "\"\"",
        "");
    never(type, helper.name(), GIVEN + "$f : " + type + "( " + wrong + " )");
  }

  private static Object argument(Class<?> type) {
    return type == String.class
        ? "text"
        : type == int.class ? 1 : type == LocalDate.class ? DAY : Set.of("text");
  }

  private static String variable(Class<?> type) {
    return type == String.class
        ? "$text"
        : type == int.class ? "$number" : type == LocalDate.class ? "$day" : "$list";
  }

  // --- rules ------------------------------------------------------------------------------------

  private void expect(
      FactType type,
      String name,
      String how,
      Fact fact,
      String conditions,
      String said,
      String sentence) {
    Rule rule = add(type, name + "-" + how, conditions, said);
    expected.put(rule.id(), List.of(fact.id() + ": " + sentence));
  }

  private void never(FactType type, String name, String conditions) {
    add(type, name + "-never", conditions, "\"\"");
  }

  private Rule add(FactType type, String name, String conditions, String said) {
    String id =
        "osja/"
            + (type + "-" + name)
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^-|(?<=-)-", "");
    String text = withoutUnused(Sample.rule(id, conditions, "flags.raise( $f, " + said + " );"));
    Rule rule = RuleReader.read(text, "sample.drl");
    rules.add(rule);
    return rule;
  }

  /** Takes out the bindings of {@link #GIVEN} that a rule does not use. */
  private static String withoutUnused(String text) {
    String result = text;
    for (String variable : List.of("$text : id", "$p :")) {
      String name = variable.substring(0, variable.indexOf(' '));
      boolean used = result.indexOf(name, result.indexOf(name) + 1) >= 0;
      result = used ? result : result.replace(variable, "");
    }
    return result;
  }

  // --- facts ------------------------------------------------------------------------------------

  private static Fact fact(FactType type) {
    Map<String, Object> values = new HashMap<>();
    Stream.of(type.type().getRecordComponents())
        .forEach(
            component ->
                values.put(
                    component.getName(), sample(type, component.getName(), component.getType())));
    return type.create(name -> Objects.requireNonNull(values.get(name), name));
  }

  private static Object sample(FactType type, String name, Class<?> givenType) {
    if (givenType == String.class) {
      return switch (type.name() + "." + name) {
        case "Value.name" -> "number";
        case "ValueList.name" -> "list";
        case "Raised.code" -> "osja/raised";
        default -> "text";
      };
    }
    if (givenType == int.class) {
      return 1;
    }
    if (givenType == boolean.class) {
      return true;
    }
    return givenType == LocalDate.class
        ? DAY
        : givenType == Set.class ? Set.of("text") : givenType.getEnumConstants()[0];
  }
}
