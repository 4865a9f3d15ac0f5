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
              says("no rule builds on another", "extends"),
              says(
                  "a rule looks at a case once, in no order",
                  "no",
                  "lock",
                  "agenda",
                  "activation",
                  "ruleflow",
                  "auto"),
              says(
                  "the dates of a rule are @validFrom and @validTo",
                  "date",
                  "timer",
                  "calendars",
                  "duration"),
              says("every rule is written in the same language", "dialect")));

  /** Outside the rule. */
  static final UnsupportedKeywords OUTSIDE =
      new UnsupportedKeywords(
          List.of(
              says(
                  "a file holds one rule and nothing beside it",
                  "function",
                  "query",
                  "declare",
                  "unit",
                  "template"),
              says("every rule is written in the same language", "dialect")));

  /** In the conditions. */
  static final UnsupportedKeywords IN_CONDITIONS =
      new UnsupportedKeywords(
          List.of(
              says(
                  "what cannot be written as a condition on facts does not belong in a rule",
                  "eval"),
              says("a rule looks at facts and at nothing else", "from", "collect", "over", "entry"),
              says("write not( A( .. ) and not B( .. ) )", "forall"),
              says(
                  "write ==, != or in, or ask the fact one of its questions",
                  "contains",
                  "matches",
                  "memberOf",
                  "soundslike",
                  "str",
                  "excludes"),
              says("write < or >", "before", "after"),
              says(
                  "no property is ever empty; compare with a constant, or look whether the fact is there",
                  "null"),
              says("name a property of the fact", "this"),
              says("for another case write another rule", "if", "else", "do", "break")));

  /** After {@code then}. */
  static final UnsupportedKeywords IN_CONCLUSION =
      new UnsupportedKeywords(
          List.of(
              says(
                  "a rule raises a flag and changes nothing",
                  "insert",
                  "insertLogical",
                  "update",
                  "modify",
                  "delete",
                  "retract",
                  "drools"),
              says("for another case write another rule", "if", "for", "while")));

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
        .map(reason -> "'" + word + "' has no place in a rule: " + reason);
  }
}
