package org.plumbline.internal.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.fact.Sentence;

/**
 * A value of a case: certain, open, contested by accounts that differ, or computed from such
 * values.
 */
public sealed interface Uncertain {
  /** The questions that the value depends on. */
  Set<Question> questions();

  /** The value in a scenario, never null. */
  Object in(Scenario scenario);

  /** The value for readers: {@code 2019} stays 2019, and unknown stays unknown. */
  String written();

  /** A certain value. */
  static Uncertain sure(Object value) {
    return new Sure(value);
  }

  /** A value that is the answer to a question; {@code written} is the text in the case. */
  static Uncertain asked(Question question, String written) {
    return new Asked(question, written);
  }

  /**
   * A value contested by accounts that differ. The answers to {@code which} are the numbers of the
   * accounts, from 0.
   */
  static Uncertain accounts(Question which, List<Uncertain> byAccount) {
    return new Accounts(which, byAccount);
  }

  /** A value computed from others. The function may read them only in the scenario it is given. */
  static Uncertain computed(Collection<Uncertain> from, Function<Scenario, Object> value) {
    Set<Question> questions =
        from.stream()
            .flatMap(part -> part.questions().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Computed(questions, value);
  }

  /** True if all parts are true. Each part can be decided separately. */
  static Uncertain all(List<Uncertain> parts) {
    return new All(parts);
  }

  /** Compares two dates, or two numbers. */
  static int order(Object left, Object right) {
    return left instanceof LocalDate date
        ? date.compareTo((LocalDate) right)
        : Integer.compare((Integer) left, (Integer) right);
  }

  /** A certain value as a sentence shows it. */
  static String write(Object value) {
    return Sentence.write(value);
  }

  /** A certain value. */
  record Sure(Object value) implements Uncertain {
    @Override
    public Set<Question> questions() {
      return Set.of();
    }

    @Override
    public Object in(Scenario scenario) {
      return value;
    }

    @Override
    public String written() {
      return write(value);
    }
  }

  /** The answer to a question. */
  record Asked(Question question, String written) implements Uncertain {
    @Override
    public Set<Question> questions() {
      return Set.of(question);
    }

    @Override
    public Object in(Scenario scenario) {
      return scenario.answer(question);
    }
  }

  /** A value contested by accounts. */
  record Accounts(Question which, List<Uncertain> byAccount) implements Uncertain {

    public Accounts {
      byAccount = List.copyOf(byAccount);
    }

    @Override
    public Set<Question> questions() {
      Set<Question> all = new LinkedHashSet<>();
      all.add(which);
      byAccount.forEach(account -> all.addAll(account.questions()));
      return all;
    }

    @Override
    public Object in(Scenario scenario) {
      return byAccount.get((Integer) scenario.answer(which)).in(scenario);
    }

    @Override
    public String written() {
      return byAccount.stream()
              .map(Uncertain::written)
              .distinct()
              .collect(Collectors.joining(" or "))
          + " (accounts differ)";
    }
  }

  /** True if all parts are true. */
  record All(List<Uncertain> parts) implements Uncertain {

    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Set<Question> questions() {
      return parts.stream()
          .flatMap(part -> part.questions().stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Object in(Scenario scenario) {
      return parts.stream().allMatch(part -> (Boolean) part.in(scenario));
    }

    @Override
    public String written() {
      return parts.stream().map(Uncertain::written).distinct().collect(Collectors.joining(" and "));
    }
  }

  /** A computed value. */
  record Computed(Set<Question> questions, Function<Scenario, Object> value) implements Uncertain {
    @Override
    public Object in(Scenario scenario) {
      return value.apply(scenario);
    }

    /** Every value that it can have; for days, the range from the first to the last. */
    @Override
    public String written() {
      return possible().map(PossibleValues::write).orElse("uncertain");
    }

    /** Every value that it can have; for days, the first and the last. Empty if there are many. */
    public Optional<Set<Object>> possible() {
      return PossibleValues.values(this);
    }
  }
}
