package org.plumbline.internal.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.rulebook.model.Conclusion;
import org.plumbline.internal.rulebook.model.Conclusion.Part;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.ConsequenceContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.OperandContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.TermContext;
import org.plumbline.internal.rulebook.text.Markup;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.rulebook.text.TypeWords;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.ProblemCode;

/** Reads the part between {@code then} and {@code end}. */
final class ConclusionReader {
  private static final String FORM = "write flags.raise( $subject, \"sentence\" );";

  private final Syntax syntax;
  private final VariableScope scope;
  private final RuleProblems problems;

  ConclusionReader(Syntax syntax, VariableScope scope, RuleProblems problems) {
    this.syntax = syntax;
    this.scope = scope;
    this.problems = problems;
  }

  /**
   * The conclusion; empty if anything is wrong with it, which is reported. {@code then} is the word
   * before it.
   */
  Optional<Conclusion> read(Token then, List<ConsequenceContext> parts) {
    if (parts.isEmpty()) {
      problems.add(ProblemCode.NOTHING_AFTER_THEN, then, "nothing follows 'then'", FORM);
      return Optional.empty();
    }
    Optional<ConsequenceContext> wrong = parts.stream().filter(part -> !isRaise(part)).findFirst();
    if (wrong.isPresent()) {
      parts.forEach(part -> scope.unclear(syntax.tokens(part)));
      report(wrong.get());
      return Optional.empty();
    }
    if (parts.size() > 1) {
      problems.add(
          ProblemCode.SECOND_FLAG,
          parts.get(1).getStart(),
          "a rule can raise only one flag; this is a second one",
          "write a second rule");
    }
    return raise(parts.get(0));
  }

  private static boolean isRaise(ConsequenceContext part) {
    return part.exception == null
        && part.name() != null
        && part.name().getText().equals("flags.raise");
  }

  private void report(ConsequenceContext part) {
    if (part.exception == null) {
      Token token = part.getStart();
      onlyOneThing(token, part.name() == null ? token.getText() : part.name().getText(), problems);
    }
  }

  /** Reports anything else after {@code then}. */
  static void onlyOneThing(Token token, String found, RuleProblems problems) {
    String sentence =
        UnsupportedKeywords.IN_CONCLUSION
            .sentence(found)
            .orElse(
                "only flags.raise( .. ) is allowed after 'then', not " + SafeText.quoted(found));
    problems.add(ProblemCode.OTHER_ACTION, token, sentence, FORM);
  }

  private Optional<Conclusion> raise(ConsequenceContext part) {
    List<OperandContext> given = part.arguments().operand();
    if (given.size() != 2) {
      given.forEach(operand -> scope.unclear(syntax.tokens(operand)));
      problems.add(
          ProblemCode.RAISE_ARGUMENTS,
          part.getStart(),
          "'flags.raise' needs a subject and a sentence",
          FORM);
      return Optional.empty();
    }
    if (!part.getText().endsWith(";")) {
      problems.add(
          ProblemCode.NO_SEMICOLON, part.getStop(), "a semicolon is missing after ')'", FORM, ");");
    }
    Optional<String> subject = subject(given.get(0));
    List<Part> sentence = sentence(given.get(1));
    return subject.map(name -> new Conclusion(name, sentence, problems.place(part.getStart())));
  }

  private Optional<String> subject(OperandContext operand) {
    Token token = operand.getStart();
    if (!isVariable(operand)) {
      scope.unclear(syntax.tokens(operand));
      problems.add(
          ProblemCode.NO_SUBJECT,
          token,
          "the subject must be a variable for a fact, such as $p, not "
              + SafeText.quoted(operand.getText()),
          subjectHint());
      return Optional.empty();
    }
    return scope
        .use(token)
        .filter(binding -> isFact(token, binding))
        .map(VariableScope.Binding::name);
  }

  private boolean isFact(Token token, VariableScope.Binding binding) {
    binding
        .value()
        .ifPresent(
            type ->
                problems.add(
                    ProblemCode.NO_SUBJECT,
                    token,
                    "the subject must be a whole fact; '"
                        + binding.name()
                        + "' is "
                        + TypeWords.one(type),
                    subjectHint()));
    return binding.value().isEmpty();
  }

  private String subjectHint() {
    List<String> facts = scope.facts();
    return facts.isEmpty()
        ? "add the condition $p : Partnership()"
        : (facts.size() == 1 ? "write " : "write one of ") + String.join(", ", facts);
  }

  private static boolean isVariable(OperandContext operand) {
    return operand.term().size() == 1
        && operand.term(0).VARIABLE() != null
        && operand.term(0).getChildCount() == 1;
  }

  private List<Part> sentence(OperandContext sentence) {
    List<Part> parts = new ArrayList<>();
    if (sentence.getStart().getType() == DrlProfileLexer.TEXT) {
      Markup.formula(Texts.read(sentence.getStart(), problems))
          .ifPresent(wrong -> problems.add(ProblemCode.MARKUP, sentence.getStart(), wrong));
    }
    for (int i = 0; i < sentence.getChildCount(); i += 2) {
      part((TermContext) sentence.getChild(i)).ifPresent(parts::add);
      if (i > 0 && !sentence.getChild(i - 1).getText().equals("+")) {
        problems.add(
            ProblemCode.SENTENCE_JOINED,
            (Token) sentence.getChild(i - 1).getPayload(),
            "join the parts of a sentence with '+', not with '"
                + sentence.getChild(i - 1).getText()
                + "'",
            "",
            "+");
      }
    }
    return parts;
  }

  private Optional<Part> part(TermContext term) {
    Token token = term.getStart();
    if (token.getType() == DrlProfileLexer.TEXT) {
      return Optional.of(new Text(Texts.read(token, problems)));
    }
    if (token.getType() == DrlProfileLexer.VARIABLE && term.getChildCount() == 1) {
      return scope.use(token).flatMap(binding -> spoken(token, binding));
    }
    notSpoken(term);
    return Optional.empty();
  }

  private Optional<Part> spoken(Token token, VariableScope.Binding binding) {
    binding
        .fact()
        .ifPresent(
            type ->
                problems.add(
                    ProblemCode.FACT_SAID,
                    token,
                    "'"
                        + binding.name()
                        + "' is a whole "
                        + type.name()
                        + ", which cannot be part of a sentence",
                    "add '$x : "
                        + type.components().get(0)
                        + "' to the condition of "
                        + binding.name()
                        + ", and write $x here"));
    return binding.fact().isPresent() ? Optional.empty() : Optional.of(new Spoken(binding.name()));
  }

  private void notSpoken(TermContext term) {
    Token token = term.getStart();
    scope.unclear(syntax.tokens(term));
    if (token.getType() == DrlProfileLexer.SINGLE_QUOTED) {
      problems.add(
          ProblemCode.SINGLE_QUOTES,
          token,
          "a text needs double quotation marks",
          "",
          Texts.inDoubleMarks(token));
    } else if (term.arguments() != null) {
      problems.add(
          ProblemCode.SENTENCE_PART,
          token,
          "a sentence cannot contain '" + OperandReader.pathOf(term) + "( .. )'",
          "define a variable for it, such as $x : name");
    } else {
      problems.add(
          ProblemCode.SENTENCE_PART,
          token,
          "a sentence is made of texts and variables, not '" + term.getText() + "'",
          partHint(term));
    }
  }

  private static String partHint(TermContext term) {
    if (term.VARIABLE() != null) {
      return "add '$x : "
          + term.word(0).getText()
          + "' to the condition of "
          + term.VARIABLE().getText()
          + ", and write $x here";
    }
    return "put it in double quotation marks: \"" + term.getText() + "\"";
  }
}
