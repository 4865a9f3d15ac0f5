package org.plumbline.internal.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.fact.Sentence;

/**
 * A value as the case has it: sure, open, told differently by rival accounts, or worked out from
 * such values.
 */
public sealed interface Uncertain {
  /** The questions that the value depends on. */
  Set<Question> questions();

  /** The value in a reading, never null. */
  Object in(Scenario reading);

  /** The value as people should read it: {@code 2019} stays 2019, unknown stays unknown. */
  String written();

  /** A value that is not in doubt. */
  static Uncertain sure(Object value) {
    return new Sure(value);
  }

  /** A value that is the answer to a question; {@code written} is how the case has it. */
  static Uncertain asked(Question question, String written) {
    return new Asked(question, written);
  }

  /**
   * A value that rival accounts tell differently; {@code which} has the numbers of the accounts
   * from 0 as answers.
   */
  static Uncertain accounts(Question which, List<Uncertain> byAccount) {
    return new Accounts(which, byAccount);
  }

  /** A value worked out from others, which it must not look at except through {@code reading}. */
  static Uncertain computed(Collection<Uncertain> from, Function<Scenario, Object> value) {
    Set<Question> questions =
        from.stream()
            .flatMap(part -> part.questions().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Computed(questions, value);
  }

  /** Yes where all of {@code parts} are yes; each can be decided on its own. */
  static Uncertain all(List<Uncertain> parts) {
    return new All(parts);
  }

  /** How a settled value is written in a sentence. */
  static String write(Object value) {
    return Sentence.write(value);
  }

  /** Not in doubt. */
  record Sure(Object value) implements Uncertain {
    @Override
    public Set<Question> questions() {
      return Set.of();
    }

    @Override
    public Object in(Scenario reading) {
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
    public Object in(Scenario reading) {
      return reading.answer(question);
    }
  }

  /** Told differently. */
  record Accounts(Question which, List<Uncertain> byAccount) implements Uncertain {
    /** Copies the accounts. */
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
    public Object in(Scenario reading) {
      return byAccount.get((Integer) reading.answer(which)).in(reading);
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

  /** Yes where all parts are. */
  record All(List<Uncertain> parts) implements Uncertain {
    /** Copies the parts. */
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
    public Object in(Scenario reading) {
      return parts.stream().allMatch(part -> (Boolean) part.in(reading));
    }

    @Override
    public String written() {
      return parts.stream().map(Uncertain::written).distinct().collect(Collectors.joining(" and "));
    }
  }

  /** Worked out. */
  record Computed(Set<Question> questions, Function<Scenario, Object> value) implements Uncertain {
    @Override
    public Object in(Scenario reading) {
      return value.apply(reading);
    }

    /** Every value that it may have; of days, the time from the first to the last. */
    @Override
    public String written() {
      return Possible.values(this).map(Possible::write).orElse("uncertain");
    }
  }
}
