package org.plumbline.replay.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.facts.FactType;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Constraint.Literal;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/**
 * What no rule looks at.
 *
 * @param words by kind, those that no rule names
 * @param onlyExcluded by kind, those that rules name only to leave them out
 * @param seenByOthers of the words that no rule names, the kinds of which some rule takes all but
 *     others: there they count all the same
 * @param facts the types of fact
 * @param properties by type of fact, the properties; not those of types that no rule looks at
 */
public record Unmentioned(
    Map<String, List<String>> words,
    Map<String, List<String>> onlyExcluded,
    Set<String> seenByOthers,
    List<String> facts,
    Map<String, List<String>> properties) {

  /** Of some rules. */
  static Unmentioned of(Collection<Rule> rules) {
    Reader reader = new Reader();
    rules.forEach(reader::read);
    return reader.result();
  }

  private static final class Reader {
    private final Set<Object> named = new HashSet<>();
    private final Set<Object> excluded = new HashSet<>();
    private final Set<String> kindsWithRest = new TreeSet<>();
    private final Set<FactType> types = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    void read(Rule rule) {
      Map<String, FactType> facts = new TreeMap<>();
      rule.when().stream()
          .flatMap(Premise::all)
          .forEach(
              premise -> {
                if (premise instanceof Match match) {
                  types.add(match.type());
                  match.binding().ifPresent(variable -> facts.put(variable, match.type()));
                  match.constraints().forEach(one -> read(match.type(), one, facts));
                } else if (premise instanceof Accumulate accumulate) {
                  accumulate
                      .constraints()
                      .forEach(one -> read(accumulate.over().type(), one, facts));
                }
              });
    }

    private void read(FactType type, Constraint constraint, Map<String, FactType> facts) {
      if (constraint instanceof Bind bind) {
        look(type, bind.property());
      } else if (constraint instanceof Both both) {
        both.parts().forEach(part -> read(type, part, facts));
      } else if (constraint instanceof Either either) {
        either.parts().forEach(part -> read(type, part, facts));
      } else {
        if (constraint instanceof Ask ask) {
          ask.helper().reads().forEach(name -> look(type, type.property(name)));
        }
        constraint.operands().forEach(operand -> look(type, operand, facts));
        name(constraint);
      }
    }

    private void look(FactType type, Operand operand, Map<String, FactType> facts) {
      if (operand instanceof Own own) {
        look(type, own.property());
      } else if (operand instanceof PropertyOf of && facts.get(of.variable()) != null) {
        look(java.util.Objects.requireNonNull(facts.get(of.variable())), of.property());
      }
    }

    private void look(FactType type, FactType.Property property) {
      properties.add(type + "." + property.name());
      property.reads().forEach(name -> properties.add(type + "." + name));
    }

    private void name(Constraint constraint) {
      boolean leavesOut =
          constraint instanceof Compare compare
              ? compare.operator() == Operator.NOT_EQUAL
              : constraint instanceof Among among && among.negated();
      constraint
          .operands()
          .filter(Literal.class::isInstance)
          .map(operand -> ((Literal) operand).value())
          .filter(Enum.class::isInstance)
          .forEach(
              word -> {
                (leavesOut ? excluded : named).add(word);
                if (leavesOut) {
                  kindsWithRest.add(((Enum<?>) word).getDeclaringClass().getSimpleName());
                }
              });
    }

    Unmentioned result() {
      Map<String, List<String>> words = new TreeMap<>();
      Map<String, List<String>> onlyExcluded = new TreeMap<>();
      kinds()
          .forEach(
              word -> {
                if (!named.contains(word)) {
                  (excluded.contains(word) ? onlyExcluded : words)
                      .computeIfAbsent(
                          word.getDeclaringClass().getSimpleName(), none -> new ArrayList<>())
                      .add(word.name());
                }
              });
      return new Unmentioned(
          words,
          onlyExcluded,
          kindsWithRest,
          FactType.ALL.stream().filter(type -> !types.contains(type)).map(FactType::name).toList(),
          unread());
    }

    private static Stream<Enum<?>> kinds() {
      return FactType.ALL.stream()
          .flatMap(type -> type.properties().values().stream())
          .<Class<?>>map(FactType.Property::type)
          .filter(Class::isEnum)
          .distinct()
          .flatMap(kind -> Stream.of(kind.getEnumConstants()))
          .map(word -> (Enum<?>) word);
    }

    private Map<String, List<String>> unread() {
      Map<String, List<String>> unread = new TreeMap<>();
      for (FactType type : FactType.ALL) {
        List<String> names =
            type.properties().keySet().stream()
                .filter(name -> !properties.contains(type + "." + name))
                .toList();
        if (types.contains(type) && !names.isEmpty()) {
          unread.put(type.name(), names);
        }
      }
      return unread;
    }
  }
}
