package org.plumbline.internal.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint.Literal;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperandContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.WordContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.TypeWords;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.ProblemCode;

/** Reads operands: a property, a variable, a text, a number or a constant. */
final class OperandReader {
  private final VariableScope scope;
  private final RuleProblems problems;
  private final Optional<FactType> own;

  /** Reads operands in a pattern over {@code own}, or outside patterns if that is empty. */
  OperandReader(VariableScope scope, RuleProblems problems, Optional<FactType> own) {
    this.scope = scope;
    this.problems = problems;
    this.own = own;
  }

  /** All operands; empty if any is wrong. */
  Optional<List<Operand>> all(List<OperandContext> operands) {
    List<Operand> all = new ArrayList<>();
    operands.forEach(operand -> read(operand).ifPresent(all::add));
    return all.size() == operands.size() ? Optional.of(all) : Optional.empty();
  }

  /** The operand; empty if it is wrong, which is reported. */
  Optional<Operand> read(OperandContext operand) {
    if (operand.term().size() == 1) {
      return read(operand.term(0));
    }
    Optional<String> constant = SyntaxHints.constant(operand.getText());
    if (constant.isPresent()) {
      return wrong(
          ProblemCode.UNKNOWN_CONSTANT,
          operand.getStart(),
          "unknown value '" + operand.getText() + "'",
          constant.get());
    }
    Token sign = (Token) operand.getChild(1).getPayload();
    problems.add(
        ProblemCode.CALCULATION,
        sign,
        "rules cannot calculate with '" + sign.getText() + "'",
        "use a question of the fact, or put the number in values/");
    operand.term().forEach(this::read);
    return Optional.empty();
  }

  private Optional<Operand> read(TermContext term) {
    Token first = term.getStart();
    return switch (first.getType()) {
      case DrlProfileLexer.TEXT -> Optional.of(new Literal(Texts.read(first, problems)));
      case DrlProfileLexer.NUMBER -> number(first);
      case DrlProfileLexer.SINGLE_QUOTED ->
          wrong(
              ProblemCode.SINGLE_QUOTES,
              first,
              "a text needs double quotation marks",
              "write \"" + inside(first) + "\"",
              Texts.inDoubleMarks(first));
      case DrlProfileLexer.DATE ->
          wrong(
              ProblemCode.DATE_WRITTEN_OUT,
              first,
              "a date cannot be written in a rule",
              "first write AsOf( $day : date ), then compare with $day");
      case DrlProfileLexer.DECIMAL ->
          wrong(
              ProblemCode.NOT_WHOLE_NUMBER,
              first,
              "'" + first.getText() + "' is not a whole number",
              "");
      case DrlProfileLexer.VARIABLE -> variable(term);
      default -> words(term);
    };
  }

  private static String inside(Token quoted) {
    return quoted.getText().substring(1, quoted.getText().length() - 1);
  }

  private Optional<Operand> number(Token token) {
    try {
      return Optional.of(new Literal(Integer.parseInt(token.getText())));
    } catch (NumberFormatException e) {
      return wrong(
          ProblemCode.NOT_WHOLE_NUMBER,
          token,
          "'" + token.getText() + "' is too large; the largest number is 2147483647",
          "");
    }
  }

  private Optional<Operand> variable(TermContext term) {
    Optional<VariableScope.Binding> binding = scope.use(term.getStart());
    if (isCall(term) || binding.isEmpty() || binding.get().isUnclear()) {
      return Optional.empty();
    }
    return binding
        .get()
        .fact()
        .map(type -> ofFact(term, type))
        .orElseGet(() -> ofValue(term, binding.get()));
  }

  private Optional<Operand> ofFact(TermContext term, FactType type) {
    String name = term.getStart().getText();
    if (term.word().isEmpty()) {
      return wrong(
          ProblemCode.WHOLE_FACT,
          term.getStart(),
          "'"
              + name
              + "' is "
              + wholeFact(type)
              + ", which cannot be compared; write one of its properties",
          "such as '" + name + ".id'");
    }
    if (term.word().size() > 1) {
      return tooLong(term);
    }
    return property(type, term.word(0))
        .flatMap(property -> scope.isLookedFor(name) ? itself(term) : of(name, property));
  }

  private static Optional<Operand> of(String variable, FactType.Property property) {
    return Optional.of(new PropertyOf(variable, property));
  }

  /** Next to {@code or}, Drools would look at another fact. */
  private Optional<Operand> itself(TermContext term) {
    return wrong(
        ProblemCode.FACT_ITSELF,
        term.getStart(),
        "'"
            + term.getStart().getText()
            + "' is the fact of this very pattern; write its properties without the variable",
        "write '" + term.word(0).getText() + "'");
  }

  private static String wholeFact(FactType type) {
    return "a whole " + type.name();
  }

  private Optional<Operand> ofValue(TermContext term, VariableScope.Binding binding) {
    Class<?> type = binding.value().orElseThrow();
    return term.word().isEmpty()
        ? Optional.of(new Variable(binding.name(), type))
        : wrong(
            ProblemCode.NO_PROPERTIES,
            term.word(0).getStart(),
            "'" + binding.name() + "' is " + TypeWords.one(type) + " and has no properties",
            "");
  }

  private Optional<Operand> tooLong(TermContext term) {
    return wrong(
        ProblemCode.NO_PROPERTIES,
        term.getStart(),
        "'" + term.getText() + "' has too many parts; write one property of one fact",
        "add a condition for the other fact, and use its variable");
  }

  private boolean isCall(TermContext term) {
    if (term.arguments() == null) {
      return false;
    }
    term.arguments().operand().forEach(this::read);
    problems.add(
        ProblemCode.QUESTION_COMPARED,
        term.getStart(),
        "'" + pathOf(term) + "( .. )' cannot be compared or passed on",
        "write a question as a condition of its own, such as runningOn( $day )");
    return true;
  }

  static String pathOf(TermContext term) {
    String text = term.getText();
    return text.substring(0, text.indexOf('('));
  }

  private Optional<Operand> words(TermContext term) {
    if (isCall(term)) {
      return Optional.empty();
    }
    return switch (term.word().size()) {
      case 1 -> oneWord(term.word(0));
      case 2 -> constant(term.word(0), term.word(1));
      default -> tooLong(term);
    };
  }

  private Optional<Operand> oneWord(WordContext word) {
    String text = word.getText();
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(new Literal(Boolean.valueOf(text)));
    }
    if (own.isPresent()) {
      return property(own.get(), word).map(Own::new);
    }
    return wrong(
        ProblemCode.MEANS_NOTHING,
        word.getStart(),
        "unknown word '" + text + "'; only results can be compared here, such as $n >= 2",
        DidYouMean.hint("$" + text, scope.visible()));
  }

  /** The property with this name; empty if there is none, which is reported. */
  Optional<FactType.Property> property(FactType type, WordContext word) {
    String name = word.getText();
    Optional<FactType.Property> property = Optional.ofNullable(type.properties().get(name));
    if (property.isEmpty()) {
      problems.add(
          UnsupportedKeywords.IN_CONDITIONS.code(name, ProblemCode.UNKNOWN_PROPERTY),
          word.getStart(),
          noProperty(type, name),
          propertyHint(type, name),
          meantProperty(type, name));
    }
    return property;
  }

  /** The property that was probably meant, if there is only one candidate. */
  private static String meantProperty(FactType type, String name) {
    String hint = propertyHint(type, name);
    return DidYouMean.only(name, type.properties().keySet())
        .filter(property -> hint.equals("did you mean '" + property + "'?"))
        .orElse("");
  }

  private static String noProperty(FactType type, String name) {
    return UnsupportedKeywords.IN_CONDITIONS
        .sentence(name)
        .orElseGet(
            () ->
                "unknown property '"
                    + name
                    + "'; "
                    + TypeWords.article(type.name())
                    + " has "
                    + String.join(", ", type.properties().keySet()));
  }

  private static String propertyHint(FactType type, String name) {
    return TypeWords.ENUMS.values().stream()
        .flatMap(TypeWords::constants)
        .filter(constant -> constant.name().equals(name))
        .filter(
            constant ->
                type.properties().values().stream()
                    .anyMatch(property -> property.type() == constant.getDeclaringClass()))
        .map(constant -> "did you mean '" + TypeWords.written(constant) + "'?")
        .findFirst()
        .orElseGet(
            () ->
                isWord(name)
                    ? "write " + (name.matches("(?i)yes|true") ? "true" : "false")
                    : type.helpers().containsKey(name)
                        ? "'" + name + "' is a question; write " + name + "( .. )"
                        : nearest(type, name));
  }

  private static boolean isWord(String name) {
    return name.matches("(?i)yes|no|true|false");
  }

  /** The property of this type that was meant, or the types that have one of this name. */
  private static String nearest(FactType type, String name) {
    String hint = DidYouMean.hint(name, type.properties().keySet());
    List<String> others =
        FactType.ALL.stream()
            .filter(candidate -> candidate.properties().containsKey(name))
            .map(FactType::name)
            .toList();
    return hint.isEmpty() && !others.isEmpty()
        ? "'" + name + "' is a property of " + String.join(", ", others)
        : hint;
  }

  private Optional<Operand> constant(WordContext type, WordContext name) {
    Class<?> known = TypeWords.ENUMS.get(type.getText());
    if (known == null) {
      return wrong(
          ProblemCode.UNKNOWN_CONSTANT,
          type.getStart(),
          "unknown name '" + type.getText() + "'",
          constantTypeHint(type.getText(), name.getText()),
          DidYouMean.only(type.getText(), TypeWords.ENUMS.keySet()).orElse(""));
    }
    Optional<Operand> found =
        TypeWords.constants(known)
            .filter(constant -> constant.name().equals(name.getText()))
            .map(Literal::new)
            .map(Operand.class::cast)
            .findFirst();
    return found.isPresent()
        ? found
        : wrong(
            ProblemCode.UNKNOWN_CONSTANT,
            name.getStart(),
            noConstant(known, name.getText()),
            constantHint(known, name.getText()),
            DidYouMean.only(name.getText(), TypeWords.constants(known).map(Enum::name).toList())
                .orElse(""));
  }

  private String constantTypeHint(String word, String property) {
    if (scope.visible().contains("$" + word)) {
      scope.markUsed("$" + word);
      return "write $" + word + "." + property;
    }
    return own.isPresent() && own.get().properties().containsKey(word)
        ? "a property has no properties"
        : DidYouMean.hint(word, TypeWords.ENUMS.keySet());
  }

  private static String noConstant(Class<?> type, String name) {
    return "unknown value "
        + type.getSimpleName()
        + "."
        + name
        + "; the values are "
        + String.join(", ", TypeWords.constants(type).map(Enum::name).toList());
  }

  static String constantHint(Class<?> type, String name) {
    return DidYouMean.hint(
        type.getSimpleName() + "." + name,
        TypeWords.constants(type).map(TypeWords::written).toList());
  }

  private Optional<Operand> wrong(ProblemCode code, Token token, String message, String hint) {
    return wrong(code, token, message, hint, "");
  }

  private Optional<Operand> wrong(
      ProblemCode code, Token token, String message, String hint, String fresh) {
    problems.add(code, token, message, hint, fresh);
    return Optional.empty();
  }
}
