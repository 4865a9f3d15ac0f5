package org.plumbline.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.Raised;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.internal.facttype.FactType;

/**
 * Settled facts of every type, made at random from few ids and dates, so that rules often match.
 * The same seed gives the same facts.
 */
public final class GeneratedFacts {
  /** The day on which the facts are checked. */
  public static final LocalDate DAY = LocalDate.of(2021, 6, 30);

  private static final Set<Class<? extends Fact>> JOINING =
      Set.of(Link.class, Recipient.class, Belongs.class, Organisation.class, Deliverer.class);
  private static final List<String> IDS = List.of("p", "a", "b");
  private static final List<String> STATES = List.of("GB", "XA", "US");
  private static final List<LocalDate> DAYS =
      List.of(
          Dates.EVER,
          LocalDate.of(2014, 1, 1),
          LocalDate.of(2019, 6, 29),
          LocalDate.of(2020, 6, 30),
          DAY.minusDays(1),
          DAY,
          DAY.plusDays(1),
          Dates.NEVER);

  private final Random random;
  private final BiFunction<String, Class<?>, List<?>> stock;

  /** Facts from a seed. */
  public GeneratedFacts(long seed) {
    this(seed, GeneratedFacts::few);
  }

  /** Facts whose values are drawn from {@code stock}: by the name and the type of a property. */
  GeneratedFacts(long seed, BiFunction<String, Class<?>, List<?>> stock) {
    this.random = new Random(seed);
    this.stock = stock;
  }

  /** Of what holds others together there are more, or rules with many joins would never match. */
  private static int most(FactType type) {
    return JOINING.contains(type.type()) ? 7 : 4;
  }

  /** Up to three facts of most types, the day, the partnership {@code p} and the values given. */
  public List<Fact> next(List<Fact> values) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (FactType type : FactType.ALL) {
      for (int i = random.nextInt(most(type)); i > 0 && isGenerated(type); i--) {
        Fact fact = fact(type);
        facts.put(type.name() + " " + fact.id(), fact);
      }
    }
    List<Fact> all = new ArrayList<>(facts.values());
    all.add(new AsOf(DAY));
    all.addAll(values);
    return all;
  }

  private static boolean isGenerated(FactType type) {
    return !Set.of(AsOf.class, Value.class, ValueList.class, Raised.class).contains(type.type());
  }

  private Fact fact(FactType type) {
    Map<String, Object> values = new HashMap<>();
    for (String name : type.components()) {
      values.put(name, value(name, type.property(name).type()));
    }
    if (type.type() == Partnership.class) {
      values.put("id", "p");
    }
    return type.create(name -> Objects.requireNonNull(values.get(name), name));
  }

  private Object value(String name, Class<?> type) {
    return one(stock.apply(name, type));
  }

  private static List<?> few(String name, Class<?> type) {
    if (type == String.class) {
      return texts(name);
    }
    if (type == LocalDate.class) {
      return DAYS;
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == int.class) {
      return List.of(0, 1, 2, 3, 4);
    }
    return type == Set.class
        ? List.of(Set.of("part-of"), Set.of("cooperates-with"), Set.of("trains"))
        : List.of(type.getEnumConstants());
  }

  private static List<String> texts(String name) {
    return switch (name) {
      case "state", "country", "authority" -> STATES;
      case "region" -> List.of("", "north");
      case "partnership" -> List.of("p");
      case "property" -> List.of("units", "Assessment", "from");
      default -> IDS;
    };
  }

  private <T> T one(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
