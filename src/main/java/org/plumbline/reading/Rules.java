package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reading;
import org.plumbline.casefile.Reply;
import org.plumbline.engine.Evaluator;
import org.plumbline.engine.PlainEvaluator;
import org.plumbline.facts.Standing;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Ground;
import org.plumbline.flags.NotRaised;
import org.plumbline.flags.Obstacle;
import org.plumbline.rulebook.Rule;

/** Runs the rules over one case, and merges what they raise in its readings to flags. */
final class Rules {
  /** The most kinds of readings whose grounds are told of one flag; all count for its standing. */
  private static final int MOST_TOLD = 32;

  /** Enough for a rule that is not raised whatever the answers are. */
  private static final Box NO_QUESTIONS = Box.of(Map.of());

  private final CheckedCase checked;
  private final Publications publications;
  private final List<Reply> replies;
  private final LocalDate asOf;
  private final RuleSet ruleSet;

  Rules(
      CheckedCase checked,
      Publications publications,
      List<Reply> replies,
      LocalDate asOf,
      RuleSet ruleSet) {
    this.checked = checked;
    this.publications = publications;
    this.replies = replies;
    this.asOf = asOf;
    this.ruleSet = ruleSet;
  }

  /**
   * The flags that the rules raise, confirmed by Drools.
   *
   * @throws DisagreementException if the two evaluators differ, which is a fault of Plumbline
   */
  List<Flag> flags(Evaluator drools) {
    List<Decided> decided =
        checked.rules().values().stream().flatMap(rule -> decided(rule).stream()).toList();
    Witness witness = new Witness();
    decided.forEach(witness::note);
    witness.confirm(checked, drools);
    return decided.stream().flatMap(one -> flag(one).stream()).toList();
  }

  /** What is looked at. */
  CheckedCase checked() {
    return checked;
  }

  /**
   * In which readings a rule raises its flag on a subject.
   *
   * @param rule the rule
   * @param subject the id of the fact that it may speak of
   * @param decision the readings
   */
  record Decided(Rule rule, String subject, Decision decision) {}

  /**
   * What a rule does, subject by subject.
   *
   * @throws org.plumbline.rulebook.BrokenRulesException if it combines too many facts
   */
  List<Decided> decided(Rule rule) {
    boolean lacks = checked.lacksWhatItNeeds(rule);
    Box box = lacks ? NO_QUESTIONS : box(rule);
    if (!lacks) {
      PlainEvaluator.refuseTooMany(
          rule, type -> checked.facts(type).size(), () -> checked.in(box.first()));
    }
    return checked.subjects(rule).stream()
        .map(subject -> new Decided(rule, subject, Decision.of(checked, rule, subject, box)))
        .toList();
  }

  /** The answers worth trying. */
  private Box box(Rule rule) {
    return Slice.of(checked, ruleSet.dates(rule));
  }

  /** Why the rules that raised none of {@code flags} did not. */
  List<NotRaised> notRaised(List<Flag> flags) {
    Set<String> raised = flags.stream().map(Flag::code).collect(Collectors.toSet());
    return checked.rules().values().stream()
        .filter(rule -> !raised.contains(rule.id()))
        .map(this::notRaised)
        .toList();
  }

  /** The flag with its grounds; empty if it is raised in no reading. */
  Optional<Flag> flag(Decided decided) {
    return decided
        .decision()
        .certainty()
        .map(certainty -> flag(decided.rule(), decided.subject(), certainty, decided.decision()));
  }

  private Flag flag(Rule rule, String subject, Certainty certainty, Decision decision) {
    List<List<Ground>> byReading =
        decision.leaves().stream()
            .filter(Decision.Leaf::raised)
            .map(leaf -> grounds(rule, subject, leaf.box()))
            .toList();
    Optional<LocalDate> knownSince = knownSince(byReading);
    List<Ground> grounds = merge(byReading);
    return new Flag(
        rule.id(),
        rule.header().title(),
        subject,
        rule.header().severity(),
        certainty,
        standing(byReading),
        knownSince,
        knownSince.filter(day -> day.isAfter(asOf)).isPresent(),
        new Flag.Basis(
            rule.header().basis(),
            rule.header().verified(),
            rule.header().footing(),
            rule.header().reference()),
        rule.place(),
        decision.dependsOn().stream().map(Question::id).sorted().toList(),
        grounds,
        replies.stream()
            .filter(reply -> answers(reply, rule.id(), grounds))
            .map(Reply::id)
            .toList());
  }

  private List<Ground> grounds(Rule rule, String subject, Box box) {
    Reading reading = box.first();
    return new Grounds(checked, publications, box, reading).of(rule, subject);
  }

  /** The grounds of all readings, each once, the firmest first. */
  private static List<Ground> merge(List<List<Ground>> byReading) {
    Map<Object, Ground> merged = new LinkedHashMap<>();
    byReading.stream()
        .limit(MOST_TOLD)
        .flatMap(List::stream)
        .forEach(
            ground -> merged.putIfAbsent(List.of(ground.sentence(), ground.evidence()), ground));
    return merged.values().stream().sorted(Grounds.FIRMEST_FIRST).toList();
  }

  /** In each reading the firmest ground counts; over the readings, the weakest of those. */
  private static Optional<Standing> standing(List<List<Ground>> byReading) {
    return byReading.stream()
        .map(grounds -> grounds.get(0).standing())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** In each reading the ground known first counts; over the readings, the latest of those. */
  private static Optional<LocalDate> knownSince(List<List<Ground>> byReading) {
    List<LocalDate> days = new ArrayList<>();
    for (List<Ground> grounds : byReading) {
      Optional<LocalDate> first =
          grounds.stream()
              .map(Ground::knownSince)
              .flatMap(Optional::stream)
              .min(Comparator.naturalOrder());
      if (first.isEmpty()) {
        return Optional.empty();
      }
      days.add(first.get());
    }
    return days.stream().max(Comparator.naturalOrder());
  }

  private static boolean answers(Reply reply, String code, List<Ground> grounds) {
    return reply.to().isEmpty()
        || reply.to().contains(code)
        || grounds.stream().anyMatch(ground -> answers(reply, ground));
  }

  private static boolean answers(Reply reply, Ground ground) {
    return Stream.concat(
            ground.evidence().stream(),
            ground.searches().stream().flatMap(search -> search.absences().stream()))
        .anyMatch(evidence -> reply.to().contains(evidence.id()));
  }

  private NotRaised notRaised(Rule rule) {
    Obstacle obstacle = new Obstacles(checked, rule).over(unraised(rule));
    return new NotRaised(
        rule.id(), rule.header().title(), obstacle.reason(), Optional.of(obstacle));
  }

  /** Readings of all kinds in which the rule raises nothing. */
  private List<Box> unraised(Rule rule) {
    Box box = box(rule);
    List<Box> kinds =
        checked.subjects(rule).stream()
            .flatMap(subject -> Decision.of(checked, rule, subject, box).leaves().stream())
            .map(Decision.Leaf::box)
            .limit(MOST_TOLD)
            .toList();
    return kinds.isEmpty() ? List.of(box) : kinds;
  }
}
