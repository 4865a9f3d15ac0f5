package org.plumbline.replay.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.ListNode;
import org.plumbline.casefile.MapNode;
import org.plumbline.casefile.Neighbours;
import org.plumbline.casefile.Node;
import org.plumbline.casefile.TextNode;
import org.plumbline.facts.AsOf;
import org.plumbline.facts.Fact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Raised;
import org.plumbline.facts.Value;
import org.plumbline.flags.Place;
import org.plumbline.reading.RuleSet;
import org.plumbline.rulebook.Constraint;
import org.plumbline.rulebook.DatedValue;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.rulebook.Rule;

/** What may be changed in a case to bring a rule nearer to firing, the likeliest first. */
final class Moves {
  private static final Place HERE = Place.of("analysis");
  private static final int MOST_MONTHS = 600;

  /** The parts that every case has, and that any rule may look at. */
  private static final List<String> EVERYWHERE =
      List.of("as-of", "assistance", "drawn-from", "partnership", "organisations", "links");

  private final Sections sections;
  private final List<DatedValue> values;
  private final RuleSet rules;
  private final long seed;

  Moves(Sections sections, List<DatedValue> values, RuleSet rules, long seed) {
    this.sections = sections;
    this.values = values;
    this.rules = rules;
    this.seed = seed;
  }

  /** Changes where facts of some types come from. */
  Stream<Neighbours.Neighbour> first(Example example, Rule rule, Set<FactType> wanted) {
    Set<String> where = where(wanted);
    return inTurn(
        List.of(
            () -> added(example.tree(), where),
            () -> shuffled(beside(example, where, rule)),
            () -> shuffled(written(example.tree(), where, rule))));
  }

  /** Changes of whatever else a rule looks at. */
  Stream<Neighbours.Neighbour> rest(Example example, Rule rule, Set<FactType> wanted) {
    Set<String> where = new LinkedHashSet<>(EVERYWHERE);
    where.addAll(where(types(rule.when())));
    where.removeAll(where(wanted));
    return inTurn(
        List.of(
            () -> shuffled(beside(example, where, rule)),
            () -> added(example.tree(), where),
            () -> shuffled(written(example.tree(), where, rule))));
  }

  private Set<String> where(Set<FactType> types) {
    Set<String> where = new LinkedHashSet<>();
    types.forEach(type -> where.addAll(sections.of(type)));
    return where;
  }

  private static Stream<Neighbours.Neighbour> inTurn(
      List<Supplier<List<Neighbours.Neighbour>>> stages) {
    return stages.stream().flatMap(stage -> stage.get().stream());
  }

  private List<Neighbours.Neighbour> shuffled(List<Neighbours.Neighbour> moves) {
    List<Neighbours.Neighbour> copy = new ArrayList<>(moves);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  /** The types of fact that premises look at, those behind a flag too. */
  Set<FactType> types(List<Premise> premises) {
    Set<FactType> types = new LinkedHashSet<>();
    for (Premise premise : premises) {
      premise
          .all()
          .filter(Match.class::isInstance)
          .map(part -> ((Match) part).type())
          .forEach(types::add);
      if (types.remove(FactType.of(Raised.class))) {
        Rule.flagsReadBy(premise).stream()
            .flatMap(code -> rules.rule(code).stream())
            .forEach(rule -> types.addAll(types(rule.when())));
      }
    }
    types.remove(FactType.of(AsOf.class));
    return types;
  }

  // --- entries of other cases -------------------------------------------------------------------

  private List<Neighbours.Neighbour> added(CaseTree tree, Set<String> where) {
    List<Neighbours.Neighbour> moves = new ArrayList<>();
    for (String section : where) {
      for (MapNode entry : sections.entries(section)) {
        moves.add(added(tree, section, entry));
        moves.add(added(tree, section, without(entry, "source")));
      }
    }
    return moves.stream().distinct().toList();
  }

  private static Neighbours.Neighbour added(CaseTree tree, String section, MapNode entry) {
    List<String> path = List.of(section);
    List<Node> items =
        new ArrayList<>(
            tree.at(path)
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).items())
                .orElse(List.of()));
    items.add(items.isEmpty() ? entry : without(entry, "id"));
    return new Neighbours.Neighbour(
        section + ": added " + texts(entry), tree.with(path, new ListNode(HERE, items)));
  }

  private static MapNode without(MapNode entry, String key) {
    return new MapNode(
        entry.place(), entry.entries().stream().filter(one -> !one.key().equals(key)).toList());
  }

  /** Such as {@code {about: XA, practice: systematic}}. */
  static String texts(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .map(entry -> entry.key() + ": " + texts(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return node instanceof ListNode list
        ? list.items().stream().map(Moves::texts).collect(Collectors.joining(", ", "[", "]"))
        : ((TextNode) node).text();
  }

  // --- other values -----------------------------------------------------------------------------

  private List<Neighbours.Neighbour> beside(Example example, Set<String> where, Rule rule) {
    return Neighbours.of(example.tree(), days(example.day(), rule)).stream()
        .filter(move -> where.contains(move.change().split("[,:]", 2)[0]))
        .toList();
  }

  /** The days at which something may turn: that of the check, and those of the rule. */
  private Set<LocalDate> days(LocalDate asOf, Rule rule) {
    Set<LocalDate> days = new TreeSet<>(List.of(asOf, rule.header().validFrom()));
    for (DatedValue value : values) {
      if (value.pack().equals(rule.pack())) {
        value.on(asOf).ifPresent(fact -> add(fact, asOf, days));
      }
    }
    days.removeIf(day -> day.getYear() < 1000 || day.getYear() > 2999);
    return days;
  }

  private static void add(Fact fact, LocalDate asOf, Set<LocalDate> days) {
    if (fact instanceof Value value) {
      days.add(value.date());
      if (value.number() <= MOST_MONTHS) {
        days.add(asOf.minusMonths(value.number()));
      }
    }
  }

  /** The texts that the rule names, and the bodies of the case, in place of what is there. */
  private static List<Neighbours.Neighbour> written(CaseTree tree, Set<String> where, Rule rule) {
    List<Neighbours.Neighbour> moves = new ArrayList<>();
    for (List<String> path : tree.paths()) {
      if (where.contains(path.get(0))
          && tree.at(path).filter(TextNode.class::isInstance).isPresent()) {
        for (String text : isAbout(path) ? bodies(tree) : named(rule)) {
          moves.add(
              new Neighbours.Neighbour(
                  String.join(", ", path) + ": " + text,
                  tree.with(path, new TextNode(HERE, text))));
        }
      }
    }
    return moves;
  }

  private static boolean isAbout(List<String> path) {
    return path.get(path.size() - 1).equals("about");
  }

  /** Whom something in the case can be about: its bodies and their countries. */
  private static Set<String> bodies(CaseTree tree) {
    Set<String> bodies = new TreeSet<>();
    for (List<String> path : tree.paths()) {
      if (path.size() == 3
          && path.get(0).equals("organisations")
          && List.of("id", "country").contains(path.get(2))) {
        bodies.add(texts(tree.at(path).orElseThrow()));
      }
    }
    return bodies;
  }

  private static Set<String> named(Rule rule) {
    return rule.when().stream()
        .flatMap(Premise::all)
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .filter(match -> !match.type().name().startsWith("Value"))
        .flatMap(match -> match.constraints().stream())
        .flatMap(Constraint::operands)
        .filter(Constraint.Literal.class::isInstance)
        .map(operand -> ((Constraint.Literal) operand).value())
        .filter(String.class::isInstance)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
