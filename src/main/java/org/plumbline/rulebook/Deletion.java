package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.flags.Place;
import org.plumbline.rulebook.Conclusion.Spoken;
import org.plumbline.rulebook.Constraint.Among;
import org.plumbline.rulebook.Constraint.Ask;
import org.plumbline.rulebook.Constraint.Bind;
import org.plumbline.rulebook.Constraint.Both;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Either;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Constraint.Variable;
import org.plumbline.rulebook.Premise.Accumulate;
import org.plumbline.rulebook.Premise.AllOf;
import org.plumbline.rulebook.Premise.AnyOf;
import org.plumbline.rulebook.Premise.Exists;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Premise.Not;

/**
 * A rule with one of its conditions deleted. Immutable.
 *
 * @param what was deleted, such as {@code Phase.runningOn} or {@code not Review}
 * @param place where it stands in the rule
 * @param mutant the rule without it
 */
public record Deletion(String what, Place place, Rule mutant) {

  /**
   * Every deletion after which the rule still makes sense: no variable is used that is not bound.
   */
  public static List<Deletion> of(Rule rule) {
    return fewer(rule.when(), List::copyOf).stream()
        .map(
            less ->
                new Deletion(
                    less.what,
                    less.place,
                    new Rule(rule.id(), rule.header(), less.rest, rule.then(), rule.place())))
        .filter(deletion -> bound(deletion.mutant).containsAll(used(deletion.mutant)))
        .toList();
  }

  private record Less<T>(String what, Place place, T rest) {
    <R> Less<R> as(Function<T, R> outer) {
      return new Less<>(what, place, outer.apply(rest));
    }
  }

  /** The lists with one premise less, or with one condition less inside one premise. */
  private static <R> List<Less<R>> fewer(List<Premise> premises, Function<List<Premise>, R> outer) {
    List<Less<R>> found = new ArrayList<>();
    for (int i = 0; i < premises.size(); i++) {
      int at = i;
      if (premises.size() > 1) {
        found.add(
            new Less<>(
                name(premises.get(i)),
                premises.get(i).place(),
                outer.apply(without(premises, at))));
      }
      fewer(premises.get(i))
          .forEach(less -> found.add(less.as(one -> outer.apply(with(premises, at, one)))));
    }
    return found;
  }

  private static List<Less<Premise>> fewer(Premise premise) {
    if (premise instanceof Match match) {
      return inMatch(match);
    }
    if (premise instanceof Not not) {
      return fewer(not.premise()).stream()
          .map(less -> less.<Premise>as(one -> new Not(one, not.place())))
          .toList();
    }
    if (premise instanceof Exists exists) {
      return fewer(exists.premise()).stream()
          .map(less -> less.<Premise>as(one -> new Exists(one, exists.place())))
          .toList();
    }
    if (premise instanceof AllOf all) {
      return fewer(all.premises(), rest -> new AllOf(rest, all.place()));
    }
    if (premise instanceof AnyOf any) {
      return fewer(any.premises(), rest -> new AnyOf(rest, any.place()));
    }
    return inAccumulate((Accumulate) premise);
  }

  private static List<Less<Premise>> inAccumulate(Accumulate accumulate) {
    List<Less<Premise>> found = new ArrayList<>();
    inMatch(accumulate.over())
        .forEach(
            less ->
                found.add(
                    less.as(
                        over ->
                            new Accumulate(
                                (Match) over,
                                accumulate.results(),
                                accumulate.constraints(),
                                accumulate.place()))));
    inConstraints("result", accumulate.constraints())
        .forEach(
            less ->
                found.add(
                    less.as(
                        rest ->
                            new Accumulate(
                                accumulate.over(),
                                accumulate.results(),
                                rest,
                                accumulate.place()))));
    return found;
  }

  private static List<Less<Premise>> inMatch(Match match) {
    return inConstraints(match.type().name(), match.constraints()).stream()
        .map(
            less ->
                less.<Premise>as(
                    rest -> new Match(match.binding(), match.type(), rest, match.place())))
        .toList();
  }

  private static List<Less<List<Constraint>>> inConstraints(
      String type, List<Constraint> constraints) {
    List<Less<List<Constraint>>> found = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i++) {
      int at = i;
      Constraint constraint = constraints.get(i);
      if (!(constraint instanceof Bind)) {
        found.add(
            new Less<>(
                type + "." + name(constraint), constraint.place(), without(constraints, at)));
      }
      inside(type, constraint)
          .forEach(less -> found.add(less.as(one -> with(constraints, at, one))));
    }
    return found;
  }

  private static List<Less<Constraint>> inside(String type, Constraint constraint) {
    List<Less<Constraint>> found = new ArrayList<>();
    if (constraint instanceof Either either && either.parts().size() > 1) {
      inConstraints(type, either.parts())
          .forEach(less -> found.add(less.as(parts -> new Either(parts, either.place()))));
    }
    if (constraint instanceof Both both && both.parts().size() > 1) {
      inConstraints(type, both.parts())
          .forEach(less -> found.add(less.as(parts -> new Both(parts, both.place()))));
    }
    return found;
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }

  private static <T> List<T> with(List<T> list, int at, T one) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, one);
    return copy;
  }

  private static String name(Premise premise) {
    if (premise instanceof Match match) {
      return match.type().name();
    }
    String word =
        premise instanceof Not
            ? "not "
            : premise instanceof Exists
                ? "exists "
                : premise instanceof Accumulate ? "accumulate " : "";
    return word + name(premise.parts().get(0));
  }

  private static String name(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      return name(compare.left()) + " " + compare.operator().symbol();
    }
    if (constraint instanceof Among among) {
      return name(among.left()) + (among.negated() ? " not in" : " in");
    }
    if (constraint instanceof Ask ask) {
      return (ask.negated() ? "!" : "") + ask.helper().name();
    }
    return constraint instanceof Either either
        ? name(either.parts().get(0)) + " ||"
        : name(((Both) constraint).parts().get(0)) + " &&";
  }

  private static String name(Operand operand) {
    return operand instanceof Own own
        ? own.property().name()
        : operand instanceof Variable variable ? variable.name() : operand.toString();
  }

  private static Set<String> bound(Rule rule) {
    Set<String> names = new HashSet<>();
    rule.when().stream().flatMap(Premise::all).forEach(premise -> names.addAll(binds(premise)));
    return names;
  }

  private static Set<String> binds(Premise premise) {
    Set<String> names = new HashSet<>();
    if (premise instanceof Match match) {
      match.binding().ifPresent(names::add);
      match.constraints().stream()
          .filter(Bind.class::isInstance)
          .forEach(bind -> names.add(((Bind) bind).variable()));
    }
    if (premise instanceof Accumulate accumulate) {
      accumulate.results().forEach(result -> names.add(result.variable()));
    }
    return names;
  }

  private static Set<String> used(Rule rule) {
    Set<String> names = new HashSet<>(Set.of(rule.then().subject()));
    rule.then().sentence().stream()
        .filter(Spoken.class::isInstance)
        .forEach(part -> names.add(((Spoken) part).variable()));
    rule.when().stream().flatMap(Premise::all).forEach(premise -> names.addAll(uses(premise)));
    return names;
  }

  private static Set<String> uses(Premise premise) {
    Set<String> names = new HashSet<>();
    if (premise instanceof Match match) {
      match.constraints().stream()
          .flatMap(Constraint::operands)
          .forEach(operand -> use(operand, names));
    }
    if (premise instanceof Accumulate accumulate) {
      accumulate.constraints().stream()
          .flatMap(Constraint::operands)
          .forEach(operand -> use(operand, names));
      accumulate.results().forEach(result -> result.of().ifPresent(names::add));
    }
    return names;
  }

  private static void use(Operand operand, Set<String> names) {
    if (operand instanceof Variable variable) {
      names.add(variable.name());
    }
    if (operand instanceof PropertyOf part) {
      names.add(part.variable());
    }
  }
}
