package org.plumbline.internal.rulebook.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.ProblemCode;

/** The variables of a rule: their values, where they may be used, and whether they are used. */
final class VariableScope {
  private final RuleProblems problems;
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Optional<String> looking = Optional.empty();

  VariableScope(RuleProblems problems) {
    this.problems = problems;
    frames.push(new Frame("", 0, new HashSet<>()));
  }

  /** Variables bound between this and {@link #leave} are unknown afterwards. */
  void enter(Token word) {
    frames.push(new Frame(word.getText(), word.getLine(), new HashSet<>()));
  }

  void leave() {
    frames.pop();
  }

  /** Between this and {@link #found}, the pattern is read whose fact {@code variable} will name. */
  void lookFor(Optional<Token> variable) {
    looking = variable.map(Token::getText);
  }

  void found() {
    looking = Optional.empty();
  }

  /** Whether this names the fact of the pattern being read. */
  boolean isLookedFor(String variable) {
    return looking.equals(Optional.of(variable));
  }

  void bindFact(Token variable, FactType type) {
    bind(variable, Optional.of(type), Optional.empty());
  }

  void bindProperty(Token variable, FactType.Property property) {
    properties.putIfAbsent(variable.getText(), property.name());
    bindValue(variable, property.type());
  }

  void bindValue(Token variable, Class<?> type) {
    bind(variable, Optional.empty(), Optional.of(type));
  }

  private void bind(Token variable, Optional<FactType> fact, Optional<Class<?>> value) {
    Binding first = bindings.get(variable.getText());
    if (first != null) {
      problems.add(
          ProblemCode.BOUND_TWICE,
          variable,
          "'"
              + variable.getText()
              + "' is already defined in line "
              + first.token.getLine()
              + "; a variable means one thing in a rule",
          "choose another name, or compare the two with ==");
      return;
    }
    put(variable, fact, value);
  }

  /** Records a variable of a wrong part, so that nothing else is reported about it. */
  void bindUnclear(Token variable) {
    if (!bindings.containsKey(variable.getText())) {
      put(variable, Optional.empty(), Optional.empty());
    }
    markUsed(variable);
  }

  void markUsed(Token variable) {
    markUsed(variable.getText());
  }

  void markUsed(String variable) {
    used.add(variable);
  }

  /** Whether a variable with this name was bound before, anywhere. */
  boolean isBound(Token variable) {
    return bindings.containsKey(variable.getText());
  }

  /** Records the variables of a wrong part. */
  void unclear(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).getType() == DrlProfileLexer.VARIABLE) {
        boolean binds = i + 1 < tokens.size() && tokens.get(i + 1).getText().equals(":");
        if (binds) {
          bindUnclear(tokens.get(i));
        } else {
          markUsed(tokens.get(i));
        }
      }
    }
  }

  private void put(Token variable, Optional<FactType> fact, Optional<Class<?>> value) {
    if (variable.getText().contains("__")) {
      problems.add(
          ProblemCode.TWO_UNDERSCORES,
          variable,
          "a variable cannot have two underscores in a row",
          "write '" + variable.getText().replaceAll("__+", "_") + "'");
    }
    bindings.put(variable.getText(), new Binding(variable, fact, value, frames.element()));
    frames.element().names.add(variable.getText());
  }

  /** The binding of a variable; empty if it may not be used here, which is reported. */
  Optional<Binding> use(Token variable) {
    String name = variable.getText();
    used.add(name);
    Binding binding = bindings.get(name);
    if (binding == null) {
      String hint = name.length() > 2 ? DidYouMean.hint(name, visible()) : "";
      visible().stream().filter(known -> hint.contains("'" + known + "'")).forEach(used::add);
      problems.add(
          ProblemCode.UNBOUND,
          variable,
          "'" + name + "' is not defined at this point",
          hint.isEmpty() ? "define it in a condition above" : hint,
          hint.isEmpty() ? "" : DidYouMean.only(name, visible()).orElse(""));
      return Optional.empty();
    }
    if (!isVisible(name) && !binding.isUnclear()) {
      problems.add(
          ProblemCode.OUT_OF_SCOPE,
          variable,
          "'"
              + name
              + "' is defined inside '"
              + binding.frame.word
              + "' in line "
              + binding.frame.line
              + " and cannot be used outside it");
      return Optional.empty();
    }
    return Optional.of(binding);
  }

  private boolean isVisible(String name) {
    return frames.stream().anyMatch(frame -> frame.names.contains(name));
  }

  /** The variables that may be used here. */
  List<String> visible() {
    return bindings.keySet().stream().filter(this::isVisible).toList();
  }

  /** The variables bound to whole facts that may be used here. */
  List<String> facts() {
    return bindings.values().stream()
        .filter(binding -> binding.fact.isPresent())
        .map(Binding::name)
        .filter(this::isVisible)
        .toList();
  }

  void reportUnused() {
    bindings.values().stream()
        .filter(binding -> !used.contains(binding.name()))
        .forEach(
            binding ->
                problems.add(
                    ProblemCode.UNUSED,
                    binding.token,
                    "'" + binding.name() + "' is never used",
                    unusedHint(binding)));
  }

  /** Without its variable a property would be left alone, and might be taken for a condition. */
  private String unusedHint(Binding binding) {
    if (binding.fact().isPresent()) {
      return "remove '" + binding.name() + " :'";
    }
    return properties.containsKey(binding.name())
        ? "remove '" + binding.name() + " : " + properties.get(binding.name()) + "'"
        : "compare it, such as " + binding.name() + " >= 2, or remove the condition";
  }

  /** A scope: the top level, or the inside of a word such as {@code not}. */
  private record Frame(String word, int line, Set<String> names) {}

  /** A variable bound to a fact or a value, or to something unknown because of an error. */
  record Binding(Token token, Optional<FactType> fact, Optional<Class<?>> value, Frame frame) {
    String name() {
      return token.getText();
    }

    boolean isUnclear() {
      return fact.isEmpty() && value.isEmpty();
    }
  }
}
