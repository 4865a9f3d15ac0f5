package org.plumbline.internal.rulebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.AnyOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.AccumulateContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.AllOfContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.AnyOfContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PatternContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.PremiseContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.QuantifierContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.RuleTextContext;
import org.plumbline.internal.rulebook.parse.DrlProfileParser.SingleContext;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemCode;

/** Reads the part between {@code when} and {@code then}. */
final class PremiseReader {
  private final Syntax syntax;
  private final VariableScope scope;
  private final RuleProblems problems;

  PremiseReader(Syntax syntax, VariableScope scope, RuleProblems problems) {
    this.syntax = syntax;
    this.scope = scope;
    this.problems = problems;
  }

  /** The correct ones; the others are reported. */
  List<Premise> read(RuleTextContext rule) {
    List<Premise> all = new ArrayList<>();
    boolean inForeign = false;
    if (rule.joint() != null) {
      foreign(rule.joint().getStart());
    }
    for (PremiseContext premise : rule.premise()) {
      if (premise.foreignPremise() != null && !inForeign) {
        foreign(premise.getStart());
      }
      inForeign = premise.foreignPremise() != null;
      all.addAll(premise(premise));
      premise.joint().forEach(joint -> foreign(joint.getStart()));
    }
    return all;
  }

  private void foreign(Token token) {
    problems.add(
        ProblemCode.NOT_A_CONDITION,
        token,
        SafeText.quoted(token.getText()) + " is not the start of a condition",
        "write a condition such as Phase( partnership == $p.id )");
  }

  private List<Premise> premise(PremiseContext premise) {
    if (premise.exception != null) {
      scope.unclear(syntax.tokens(premise));
      return List.of();
    }
    return premise.anyOf() == null ? List.of() : top(premise.anyOf());
  }

  // --- at the top -------------------------------------------------------------------------------

  private List<Premise> top(AnyOfContext anyOf) {
    refuseJoin(anyOf.allOf(), "write a second rule for the alternative");
    return anyOf.allOf().stream().flatMap(part -> top(part).stream()).toList();
  }

  private List<Premise> top(AllOfContext allOf) {
    refuseJoin(allOf.single(), "write the conditions on separate lines");
    return allOf.single().stream().flatMap(part -> top(part).stream()).toList();
  }

  private List<Premise> top(SingleContext single) {
    if (single.accumulate() != null) {
      return accumulate(single.accumulate()).stream().toList();
    }
    if (single.quantifier().isEmpty() && single.anyOf() != null) {
      problems.add(
          ProblemCode.PARENTHESES,
          single.getStart(),
          "parentheses around conditions are allowed only after 'not' and 'exists'; remove them");
      return top(single.anyOf());
    }
    Optional<Premise> premise = single(single);
    premise
        .flatMap(Branches::tooMany)
        .ifPresent(
            sentence ->
                problems.add(
                    ProblemCode.TOO_MANY_BRANCHES,
                    single.getStart(),
                    sentence,
                    "split it into several rules"));
    return premise.stream().toList();
  }

  private void refuseJoin(List<? extends ParserRuleContext> parts, String hint) {
    if (parts.size() > 1) {
      Token word = (Token) parts.get(0).getParent().getChild(1).getPayload();
      problems.add(
          ProblemCode.JOINED_AT_THE_TOP,
          word,
          "'"
              + word.getText()
              + "' is allowed between conditions only inside not( .. ) and exists( .. )",
          hint);
    }
  }

  // --- inside not and exists --------------------------------------------------------------------

  private Optional<Premise> anyOf(AnyOfContext anyOf) {
    refuseSymbols(anyOf, "||", "or");
    if (anyOf.allOf().size() == 1) {
      return allOf(anyOf.allOf(0));
    }
    List<Premise> branches = new ArrayList<>();
    for (AllOfContext branch : anyOf.allOf()) {
      scope.enter((Token) anyOf.getChild(1).getPayload());
      allOf(branch).ifPresent(branches::add);
      scope.leave();
    }
    return branches.size() == anyOf.allOf().size()
        ? Optional.of(new AnyOf(branches, place(anyOf)))
        : Optional.empty();
  }

  private Optional<Premise> allOf(AllOfContext allOf) {
    refuseSymbols(allOf, "&&", "and");
    if (allOf.single().size() == 1) {
      return single(allOf.single(0));
    }
    List<Premise> parts = new ArrayList<>();
    allOf.single().forEach(part -> single(part).ifPresent(parts::add));
    return parts.size() == allOf.single().size()
        ? Optional.of(new AllOf(parts, place(allOf)))
        : Optional.empty();
  }

  private void refuseSymbols(ParserRuleContext joined, String symbol, String word) {
    joined.children.stream()
        .filter(child -> child.getText().equals(symbol))
        .map(child -> (Token) child.getPayload())
        .findFirst()
        .ifPresent(
            token ->
                problems.add(
                    ProblemCode.SYMBOL_BETWEEN_PATTERNS,
                    token,
                    "'" + symbol + "' cannot join two conditions",
                    "write '" + word + "'",
                    word));
  }

  private Optional<Premise> single(SingleContext single) {
    if (!single.quantifier().isEmpty()) {
      return quantified(single);
    }
    if (single.pattern() != null) {
      return match(single.pattern()).map(Premise.class::cast);
    }
    if (single.anyOf() != null) {
      return anyOf(single.anyOf());
    }
    problems.add(
        ProblemCode.ACCUMULATE_INSIDE,
        single.getStart(),
        "'accumulate' cannot be inside not( .. ) or exists( .. ); write it on its own");
    scope.unclear(syntax.tokens(single));
    return Optional.empty();
  }

  private Optional<Premise> quantified(SingleContext single) {
    QuantifierContext word = single.quantifier(0);
    if (single.quantifier().size() > 1) {
      problems.add(
          ProblemCode.TWO_QUANTIFIERS,
          word.getStart(),
          "'"
              + word.getText()
              + "' and '"
              + single.quantifier(1).getText()
              + "' follow each other; a condition can have only one of them");
    }
    scope.enter(word.getStart());
    Optional<Premise> inside =
        single.pattern() != null
            ? match(single.pattern()).map(Premise.class::cast)
            : anyOf(single.anyOf());
    scope.leave();
    Place place = place(single);
    return word.NOT() != null
        ? inside.map(premise -> new Not(premise, place))
        : inside.map(premise -> new Exists(premise, place));
  }

  // --- a pattern --------------------------------------------------------------------------------

  private Optional<Match> match(PatternContext pattern) {
    String name = pattern.name().getText();
    Optional<FactType> type = FactType.named(name);
    if (type.isEmpty()) {
      problems.add(
          codeOf(name),
          pattern.name().getStart(),
          noType(name),
          typeHint(name),
          pattern.name().getChildCount() == 1
              ? DidYouMean.only(name, FactType.ALL.stream().map(FactType::name).toList()).orElse("")
              : "");
      scope.unclear(syntax.tokens(pattern));
      return Optional.empty();
    }
    return Optional.of(match(pattern, type.get()));
  }

  /** The type that was meant; all of them if none is near. */
  private static String typeHint(String name) {
    List<String> types = FactType.ALL.stream().map(FactType::name).toList();
    String hint = DidYouMean.hint(name, types);
    return hint.isEmpty() && codeOf(name) == ProblemCode.UNKNOWN_TYPE
        ? "the types are " + String.join(", ", types)
        : hint;
  }

  private static ProblemCode codeOf(String name) {
    return name.startsWith("flags.")
        ? ProblemCode.NO_THEN
        : UnsupportedKeywords.IN_CONDITIONS.code(name, ProblemCode.UNKNOWN_TYPE);
  }

  private static String noType(String name) {
    if (name.startsWith("flags.")) {
      return "'" + name + "' is among the conditions; 'then' is missing before it";
    }
    return UnsupportedKeywords.IN_CONDITIONS
        .sentence(name)
        .orElse("unknown type of fact '" + name + "'");
  }

  private Match match(PatternContext pattern, FactType type) {
    Optional<Token> variable =
        Optional.ofNullable(pattern.VARIABLE()).map(node -> node.getSymbol());
    variable.ifPresent(name -> scope.bindFact(name, type));
    scope.lookFor(variable);
    List<Constraint> constraints =
        new ConstraintReader(scope, problems, Optional.of(type)).read(pattern.either());
    scope.found();
    Match match = new Match(variable.map(Token::getText), type, constraints, place(pattern));
    if (constraints.size() == pattern.either().size()) {
      NamedFacts.check(match, problems);
    }
    return match;
  }

  private Optional<Premise> accumulate(AccumulateContext accumulate) {
    return new AccumulateReader(scope, problems)
        .read(accumulate, this::match, () -> scope.unclear(syntax.tokens(accumulate)));
  }

  private Place place(ParserRuleContext context) {
    return problems.place(context.getStart());
  }
}
