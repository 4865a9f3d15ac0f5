package org.plumbline.rulebook.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param assumptions on which more holds
 */
record Given(Situation start, Set<Assumption> assumptions) {
  private static final Set<Class<? extends Fact>> TYPES =
      Set.of(AsOf.class, Partnership.class, Value.class, ValueList.class);

  private static final int DAY = 0;
  private static final Term PARTNERSHIP_ID =
      Named.part(1, FactType.of(Partnership.class).property("id"));

  /**
   * On the days of a span.
   *
   * @param values as they are on each of these days
   */
  static Given on(LocalDate first, LocalDate last, List<Fact> values, Set<Assumption> assumptions) {
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
    return new Given(new Situation(types, claims, List.of(), List.of()), assumptions);
  }

  private static List<Claim> known(FactType type, int number, Fact value) {
    return type.properties().values().stream()
        .map(
            property ->
                Claim.equal(Named.part(number, property), new Term.Constant(property.of(value))))
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

  /** What holds of any fact, if the assumptions do. */
  List<Claim> of(FactType type, int number) {
    List<Claim> claims = new ArrayList<>();
    for (FactType.Property property : type.properties().values()) {
      Term part = Named.part(number, property);
      if (assumptions.contains(Assumption.ONE_PARTNERSHIP)
          && property.name().equals("partnership")) {
        claims.add(Claim.equal(part, PARTNERSHIP_ID));
      }
      Object[] words = property.type().getEnumConstants();
      if (assumptions.contains(Assumption.ONE_WORD) && words != null && words.length == 1) {
        claims.add(Claim.equal(part, new Term.Constant(words[0])));
      }
    }
    return claims;
  }
}
