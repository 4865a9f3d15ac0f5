package org.plumbline.internal.rulebook.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.problem.ProblemCode;

/**
 * Keywords of DRL, and habits from other languages, that rules do not support, with what to do
 * instead.
 */
final class UnsupportedKeywords {
  /** Between the name of a rule and its conditions. */
  static final UnsupportedKeywords IN_HEADER =
      new UnsupportedKeywords(
          List.of(
              says("the order of rules never matters", "salience", "enabled", "refract"),
              says("a rule cannot extend another rule", "extends"),
              says(
                  "a rule checks a case once, and the order of rules does not matter",
                  "no",
                  "lock",
                  "agenda",
                  "activation",
                  "ruleflow",
                  "auto"),
              says(
                  "write the dates of a rule as @validFrom and @validTo",
                  "date",
                  "timer",
                  "calendars",
                  "duration"),
              says("all rules use the same language", "dialect")));

  /** Outside the rule. */
  static final UnsupportedKeywords OUTSIDE =
      new UnsupportedKeywords(
          List.of(
              says(
                  "a file has one rule and nothing else",
                  "function",
                  "query",
                  "declare",
                  "unit",
                  "template"),
              says("all rules use the same language", "dialect")));

  /** In the conditions. */
  static final UnsupportedKeywords IN_CONDITIONS =
      new UnsupportedKeywords(
          List.of(
              says("write a condition on facts instead", "eval"),
              says("a rule can only use facts", "from", "collect", "over", "entry"),
              says("write not( A( .. ) and not B( .. ) )", "forall"),
              says(
                  "a rule cannot search in a text or list; compare the whole value with == or in ( .. )",
                  "contains",
                  "matches",
                  "memberOf",
                  "soundslike",
                  "str",
                  "excludes"),
              says("write < for before, > for after", "before", "after"),
              says("compare with a value, or write not or exists before the fact", "null"),
              says("write the name of a property", "this"),
              says("for an alternative, write another rule", "if", "else", "do", "break")));

  /** After {@code then}. */
  static final UnsupportedKeywords IN_CONCLUSION =
      new UnsupportedKeywords(
          List.of(
              says(
                  "a rule raises a flag and cannot change anything",
                  "insert",
                  "insertLogical",
                  "update",
                  "modify",
                  "delete",
                  "retract",
                  "drools"),
              says("for an alternative, write another rule", "if", "for", "while")));

  private final Map<String, String> instead = new HashMap<>();

  private UnsupportedKeywords(List<Stream<Map.Entry<String, String>>> words) {
    words.stream()
        .flatMap(group -> group)
        .forEach(word -> instead.put(word.getKey(), word.getValue()));
  }

  private static Stream<Map.Entry<String, String>> says(String sentence, String... words) {
    return Arrays.stream(words).map(word -> Map.entry(word, sentence));
  }

  /** The problem code for a word: that of unsupported keywords, or {@code otherwise}. */
  ProblemCode code(String word, ProblemCode otherwise) {
    return instead.containsKey(word) ? ProblemCode.FOREIGN_WORD : otherwise;
  }

  /** The message for a word, if it is one of these. */
  Optional<String> sentence(String word) {
    return Optional.ofNullable(instead.get(word))
        .map(reason -> "'" + word + "' is not supported; " + reason);
  }
}
