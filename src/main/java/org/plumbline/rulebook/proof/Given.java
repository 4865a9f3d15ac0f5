package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.facts.AsOf;
import org.plumbline.facts.Fact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Partnership;
import org.plumbline.facts.Value;
import org.plumbline.facts.ValueList;

/**
 * What every check has, on the days of a span in which no value changes: one day, one partnership,
 * and the values. There are no other facts of these types.
 *
 * @param start a situation with these facts only
 */
record Given(Situation start) {
  private static final Set<Class<? extends Fact>> TYPES =
      Set.of(AsOf.class, Partnership.class, Value.class, ValueList.class);

  private static final int DAY = 0;
  private static final int PARTNERSHIP = 1;

  /**
   * On the days of a span.
   *
   * @param values as they are on each of these days
   */
  static Given on(LocalDate first, LocalDate last, List<Fact> values) {
    List<FactType> types = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    types.add(FactType.of(AsOf.class));
    types.add(FactType.of(Partnership.class));
    Term day = new Term.Part(DAY, "date", LocalDate.class);
    claims.add(Claim.atMost(new Term.Constant(first), day));
    claims.add(Claim.atMost(day, new Term.Constant(last)));
    for (Fact value : values) {
      FactType type = FactType.of(value.getClass());
      claims.addAll(known(type, types.size(), value));
      types.add(type);
    }
    return new Given(new Situation(types, claims, List.of(), List.of()));
  }

  private static List<Claim> known(FactType type, int number, Fact value) {
    return type.properties().values().stream()
        .map(
            property ->
                Claim.equal(
                    Named.part(number, property), new Term.Constant(property.of(value))))
        .toList();
  }

  /** Whether all facts of a type are given. */
  static boolean isWhole(FactType type) {
    return TYPES.contains(type.type());
  }

  /** The numbers of the given facts of a type. */
  List<Integer> facts(FactType type) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < start.facts().size(); i++) {
      if (start.facts().get(i) == type) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** What holds of a fact that is not given: a case file holds one partnership. */
  static List<Claim> of(FactType type, int number) {
    Map<String, FactType.Property> properties = type.properties();
    FactType.Property own = properties.get("partnership");
    return own == null
        ? List.of()
        : List.of(
            Claim.equal(
                Named.part(number, own),
                Named.part(PARTNERSHIP, FactType.of(Partnership.class).property("id"))));
  }
}
