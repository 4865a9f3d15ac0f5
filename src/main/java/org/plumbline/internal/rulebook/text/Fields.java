package org.plumbline.internal.rulebook.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.problem.ProblemCode;

/**
 * Reads the fields of a YAML map. It reports what is wrong and then returns a value of the right
 * type.
 */
public final class Fields {
  private final MapNode map;
  private final RuleProblems problems;

  private Fields(MapNode map, RuleProblems problems) {
    this.map = map;
    this.problems = problems;
  }

  /**
   * The fields of {@code node}; empty if it is not a map, which is reported. Fields that are not
   * {@code known} are reported.
   */
  public static Optional<Fields> of(Node node, List<String> known, RuleProblems problems) {
    if (!(node instanceof MapNode map)) {
      problems.add(
          ProblemCode.NOT_KEYS,
          node.place(),
          "expected keys with values, not " + node.kind(),
          "the keys are " + String.join(", ", known));
      return Optional.empty();
    }
    map.entries().stream()
        .filter(entry -> !known.contains(entry.key()))
        .forEach(
            entry ->
                problems.add(
                    ProblemCode.UNKNOWN_KEY,
                    entry.keyPlace(),
                    "unknown key "
                        + SafeText.quoted(entry.key())
                        + "; the keys here are "
                        + String.join(", ", known),
                    DidYouMean.hint(entry.key(), known)));
    return Optional.of(new Fields(map, problems));
  }

  public boolean has(String key) {
    return map.get(key).isPresent();
  }

  public Optional<Node> node(String key) {
    if (!has(key)) {
      problems.add(ProblemCode.MISSING_KEY, map.place(), "the key '" + key + "' is missing", "");
    }
    return map.get(key);
  }

  public String text(String key) {
    return node(key).flatMap(this::text).orElse("");
  }

  private Optional<String> text(Node node) {
    if (node instanceof TextNode text && !text.text().isBlank()) {
      return Optional.of(text.text());
    }
    problems.add(ProblemCode.WRONG_KIND, node.place(), "expected a text, not " + node.kind(), "");
    return Optional.empty();
  }

  public LocalDate date(String key) {
    return node(key).map(this::date).orElse(LocalDate.MIN);
  }

  public Optional<LocalDate> dateIfAny(String key) {
    return map.get(key).map(this::date);
  }

  private LocalDate date(Node node) {
    try {
      return text(node).map(Days::parse).orElse(LocalDate.MIN);
    } catch (DateTimeException e) {
      problems.add(
          ProblemCode.WRONG_KIND,
          node.place(),
          "expected a date such as 2017-01-26, not " + SafeText.quoted(((TextNode) node).text()),
          "");
      return LocalDate.MIN;
    }
  }

  public int number(String key) {
    return node(key).map(this::number).orElse(0);
  }

  /** A number; a day such as 2017-01-26 is the number 20170126, which a rule reads as a date. */
  public int numberOrDay(String key) {
    if (!text(key).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return positive(key);
    }
    LocalDate day = date(key);
    return day.equals(LocalDate.MIN)
        ? 0
        : Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private int positive(String key) {
    int number = number(key);
    if (number < 1 && text(key).matches("-?[0-9]{1,9}")) {
      problems.add(
          ProblemCode.WRONG_KIND,
          node(key).orElseThrow().place(),
          "expected a whole number of at least 1, not " + SafeText.quoted(text(key)),
          "");
    }
    return number;
  }

  private int number(Node node) {
    String text = text(node).orElse("0");
    if (text.matches("-?[0-9]{1,9}")) {
      return Integer.parseInt(text);
    }
    problems.add(
        ProblemCode.WRONG_KIND,
        node.place(),
        "expected a whole number, not " + SafeText.quoted(text),
        "");
    return 0;
  }

  /** False if the key is missing. */
  public boolean yes(String key) {
    Optional<String> word = map.get(key).flatMap(this::text);
    if (word.isPresent() && !List.of("yes", "no").contains(word.get())) {
      problems.add(
          ProblemCode.WRONG_KIND,
          map.get(key).orElseThrow().place(),
          "expected yes or no, not " + SafeText.quoted(word.get()),
          "");
    }
    return word.isPresent() && word.get().equals("yes");
  }

  /**
   * One of several words; empty if the key is missing, or if it is another word, which is reported.
   */
  public Optional<String> wordIfAny(String key, List<String> words) {
    Optional<String> word = map.get(key).flatMap(this::text);
    word.filter(text -> !words.contains(text))
        .ifPresent(
            text ->
                problems.add(
                    ProblemCode.WRONG_KIND,
                    map.get(key).orElseThrow().place(),
                    "'"
                        + key
                        + "' must be one of "
                        + String.join(", ", words)
                        + ", not "
                        + SafeText.quoted(text),
                    DidYouMean.hint(text, words)));
    return word.filter(words::contains);
  }

  /** The texts of a list; empty if the key is missing. */
  public List<String> texts(String key) {
    return items(key).stream().flatMap(item -> text(item).stream()).toList();
  }

  /** The items of a list; empty if the key is missing. */
  public List<Node> items(String key) {
    Optional<Node> node = map.get(key);
    if (node.isPresent() && !(node.get() instanceof ListNode)) {
      problems.add(
          ProblemCode.WRONG_KIND,
          node.get().place(),
          "expected a list, not " + node.get().kind(),
          "");
    }
    return node.isPresent() && node.get() instanceof ListNode list ? list.items() : List.of();
  }
}
