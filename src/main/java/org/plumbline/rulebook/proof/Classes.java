package org.plumbline.rulebook.proof;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.rulebook.proof.Term.Constant;
import org.plumbline.rulebook.proof.Term.Earlier;

/** Which terms are equal, and which values they may have. Not for several threads. */
final class Classes {
  private final Map<Term, Term> parents = new LinkedHashMap<>();

  /** The values that the terms of a class may have; none if there may be any. */
  private final Map<Term, Set<Object>> allowed = new LinkedHashMap<>();

  private boolean broken;
  private boolean changed;

  /** Whether something was found out since this was last asked. */
  boolean takeChange() {
    boolean was = changed;
    changed = false;
    return was;
  }

  /** Whether terms are equal that cannot be, or one has no value left. */
  boolean isBroken() {
    return broken;
  }

  void add(Term term) {
    if (parents.putIfAbsent(term, term) == null) {
      if (term instanceof Earlier earlier) {
        add(earlier.day());
        add(earlier.amount());
      }
      all(term).ifPresent(values -> allowed.put(term, values));
    }
  }

  private static Optional<Set<Object>> all(Term term) {
    if (term instanceof Constant constant) {
      return Optional.of(Set.of(constant.value()));
    }
    if (term.type().isEnum() && term.type().getEnumConstants().length > 1) {
      return Optional.of(new HashSet<>(Arrays.asList(term.type().getEnumConstants())));
    }
    return term.type() == boolean.class
        ? Optional.of(new HashSet<>(List.of(true, false)))
        : Optional.empty();
  }

  /** The term that stands for all that are equal to this one. */
  Term root(Term term) {
    Term at = term;
    while (!Objects.requireNonNull(parents.get(at)).equals(at)) {
      at = Objects.requireNonNull(parents.get(at));
    }
    return at;
  }

  boolean same(Term one, Term other) {
    return root(one).equals(root(other));
  }

  void unite(Term one, Term other) {
    Term first = root(one);
    Term second = root(other);
    if (!first.equals(second)) {
      parents.put(second, first);
      changed = true;
      Optional.ofNullable(allowed.remove(second)).ifPresent(values -> restrict(first, values));
    }
  }

  /** Only these values are left to a term. */
  void restrict(Term term, Set<Object> values) {
    Term root = root(term);
    Set<Object> before = allowed.get(root);
    Set<Object> after = new HashSet<>(values);
    if (before != null) {
      after.retainAll(before);
    }
    put(root, Optional.ofNullable(before), after);
  }

  /** A term does not have this value. */
  void exclude(Term term, Object value) {
    Term root = root(term);
    Set<Object> before = allowed.get(root);
    if (before != null) {
      Set<Object> after = new HashSet<>(before);
      after.remove(value);
      put(root, Optional.of(before), after);
    }
  }

  private void put(Term root, Optional<Set<Object>> before, Set<Object> after) {
    if (!before.equals(Optional.of(after))) {
      allowed.put(root, after);
      changed = true;
      broken |= after.isEmpty();
    }
  }

  /** The only value that is left to a term, if it is one. */
  Optional<Object> value(Term term) {
    return Optional.ofNullable(allowed.get(root(term)))
        .filter(values -> values.size() == 1)
        .map(values -> values.iterator().next());
  }

  /** Whether two terms surely have the same value. */
  boolean certainlyEqual(Term one, Term other) {
    return same(one, other)
        || value(one).flatMap(value -> value(other).filter(value::equals)).isPresent();
  }
}
