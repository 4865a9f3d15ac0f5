package org.plumbline.internal.rulebook.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Constraint.Among;
import org.plumbline.internal.rulebook.model.Constraint.Both;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.ProblemCode;

/**
 * Finds the facts that a rule must name literally: flags by code, dated values by name. So its text
 * shows which rules must run first and which values must exist.
 */
public final class NamedFacts {
  /** The form of a name of a pack, a rule or a value. */
  public static final String WORD = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+";

  public static final Pattern CODE = Pattern.compile(WORD + "/" + WORD);

  private NamedFacts() {}

  public static void check(Match match, RuleProblems problems) {
    switch (match.type().name()) {
      case "Raised" -> checkCodes(match, problems);
      case "Value", "ValueList" -> checkName(match, problems);
      default -> {
        // All other facts may be looked for by anything.
      }
    }
  }

  private static void checkCodes(Match match, RuleProblems problems) {
    List<String> codes = texts(match, "code").toList();
    boolean allTexts = mentions(match, "code") == mentionsByText(match, "code");
    if (codes.isEmpty() || !allTexts) {
      problems.add(
          ProblemCode.UNNAMED_FLAG,
          match.place(),
          "Raised must give the code of a flag as a text: code == \"pack/rule\", or code in ( .., .. )",
          "");
    }
    codes.stream()
        .filter(code -> !CODE.matcher(code).matches())
        .forEach(
            code ->
                problems.add(
                    ProblemCode.BAD_CODE,
                    match.place(),
                    SafeText.quoted(code) + " cannot be the code of a flag; write \"pack/rule\"",
                    ""));
    if (simple(match).anyMatch(part -> compares(part, "subject") && hasText(part))) {
      problems.add(
          ProblemCode.SUBJECT_AS_TEXT,
          match.place(),
          "compare the subject of Raised with a property, not with a text",
          "write subject == $p.id");
    }
  }

  private static void checkName(Match match, RuleProblems problems) {
    if (name(match).isEmpty() || mentions(match, "name") != 1) {
      problems.add(
          ProblemCode.UNNAMED_VALUE,
          match.place(),
          match.type().name() + " must give the name of one value as a text: name == \"..\"",
          "");
    }
  }

  private static Optional<String> name(Match match) {
    return parts(match)
        .filter(Compare.class::isInstance)
        .map(Compare.class::cast)
        .filter(compare -> compare.operator() == Operator.EQUAL && isOwn(compare.left(), "name"))
        .flatMap(compare -> text(compare.right()))
        .findFirst();
  }

  /** The name of the dated value that a pattern looks for; empty for other types of facts. */
  public static Optional<String> value(Match match) {
    return match.type().name().startsWith("Value") ? name(match) : Optional.empty();
  }

  /** The codes of the flags that a pattern looks for; empty for other types of facts. */
  public static List<String> codes(Match match) {
    return match.type().name().equals("Raised") ? texts(match, "code").toList() : List.of();
  }

  private static Stream<String> texts(Match match, String property) {
    return parts(match)
        .flatMap(
            part ->
                part instanceof Compare compare && isOwn(compare.left(), property)
                    ? text(compare.right())
                    : part instanceof Among among && isOwn(among.left(), property)
                        ? among.options().stream().flatMap(NamedFacts::text)
                        : Stream.of());
  }

  /** The constraints that must all hold. */
  private static Stream<Constraint> parts(Match match) {
    return match.constraints().stream().flatMap(NamedFacts::parts);
  }

  private static Stream<Constraint> parts(Constraint constraint) {
    return constraint instanceof Both both
        ? both.parts().stream().flatMap(NamedFacts::parts)
        : Stream.of(constraint);
  }

  private static long mentions(Match match, String property) {
    return simple(match).filter(part -> compares(part, property)).count();
  }

  private static long mentionsByText(Match match, String property) {
    return parts(match).filter(part -> comparesWithText(part, property)).count();
  }

  private static Stream<Constraint> simple(Match match) {
    return match.constraints().stream().flatMap(Constraint::simple);
  }

  private static boolean compares(Constraint part, String property) {
    return operands(part).anyMatch(operand -> isOwn(operand, property));
  }

  private static boolean hasText(Constraint part) {
    return operands(part).anyMatch(operand -> text(operand).findAny().isPresent());
  }

  private static Stream<Constraint.Operand> operands(Constraint part) {
    if (part instanceof Compare compare) {
      return Stream.of(compare.left(), compare.right());
    }
    return part instanceof Among among
        ? Stream.concat(Stream.of(among.left()), among.options().stream())
        : Stream.of();
  }

  /** Whether it compares the property with one text or several. */
  private static boolean comparesWithText(Constraint part, String property) {
    boolean affirms =
        part instanceof Compare compare
            ? compare.operator() == Operator.EQUAL
            : part instanceof Among among && !among.negated();
    return affirms
        && operands(part).limit(1).allMatch(left -> isOwn(left, property))
        && operands(part).skip(1).allMatch(option -> text(option).findAny().isPresent());
  }

  private static boolean isOwn(Constraint.Operand operand, String property) {
    return operand instanceof Own own && own.property().name().equals(property);
  }

  private static Stream<String> text(Constraint.Operand operand) {
    return operand instanceof Literal literal && literal.value() instanceof String text
        ? Stream.of(text)
        : Stream.of();
  }
}
