package org.plumbline.internal.facttype;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Fact;
import org.plumbline.fact.InWords;
import org.plumbline.fact.Open;
import org.plumbline.fact.Raised;
import org.plumbline.fact.Reads;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.body.DeploymentProgramme;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.body.OtherPartnership;
import org.plumbline.fact.duty.Approval;
import org.plumbline.fact.duty.ApprovalRequired;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.duty.Consent;
import org.plumbline.fact.duty.DataDecision;
import org.plumbline.fact.duty.InCountryAssessment;
import org.plumbline.fact.duty.Overruling;
import org.plumbline.fact.duty.Review;
import org.plumbline.fact.duty.ScopeDispute;
import org.plumbline.fact.duty.Warning;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.help.Aim;
import org.plumbline.fact.help.Assurance;
import org.plumbline.fact.help.Diversion;
import org.plumbline.fact.help.Equipment;
import org.plumbline.fact.help.Expansion;
import org.plumbline.fact.help.Fee;
import org.plumbline.fact.help.Fulfilment;
import org.plumbline.fact.help.HandOver;
import org.plumbline.fact.help.Officers;
import org.plumbline.fact.help.PerformanceTarget;
import org.plumbline.fact.help.ResumptionCondition;
import org.plumbline.fact.help.Waiver;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.partnership.InScope;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.record.Correction;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.HostLaw;
import org.plumbline.fact.record.Incident;
import org.plumbline.fact.record.OutcomeFinding;
import org.plumbline.fact.record.Statement;
import org.plumbline.fact.record.TortureFinding;
import org.plumbline.fact.record.Withdrawal;

/**
 * A type of fact, with its properties and the questions that rules can ask. Everything is read from
 * the record class, so a new property needs no second list. Immutable.
 */
public final class FactType {
  /** Every fact type, in the order of the catalogue. */
  public static final List<FactType> ALL =
      Stream.<Class<? extends Fact>>of(
              AsOf.class,
              Value.class,
              ValueList.class,
              Partnership.class,
              Host.class,
              Recipient.class,
              Phase.class,
              Deliverer.class,
              InScope.class,
              Stop.class,
              Organisation.class,
              Link.class,
              Belongs.class,
              Listing.class,
              Chain.class,
              DeploymentProgramme.class,
              OtherPartnership.class,
              TortureFinding.class,
              OutcomeFinding.class,
              Incident.class,
              Assessment.class,
              Review.class,
              ApprovalRequired.class,
              Approval.class,
              Statement.class,
              Act.class,
              HostLaw.class,
              Assurance.class,
              Waiver.class,
              DataDecision.class,
              Equipment.class,
              Diversion.class,
              Expansion.class,
              Overruling.class,
              Warning.class,
              Officers.class,
              Consent.class,
              Finding.class,
              PerformanceTarget.class,
              Fee.class,
              Aim.class,
              HandOver.class,
              Withdrawal.class,
              Correction.class,
              ScopeDispute.class,
              InCountryAssessment.class,
              ResumptionCondition.class,
              Fulfilment.class,
              Open.class,
              Raised.class)
          .map(FactType::new)
          .toList();

  /** Names in plain words for types whose class name would not be clear to readers. */
  private static final Map<Class<? extends Fact>, String> WORDS =
      Map.ofEntries(
          Map.entry(AsOf.class, "day of the check"),
          Map.entry(Deliverer.class, "provider or funder"),
          Map.entry(InScope.class, "phase in scope"),
          Map.entry(Stop.class, "pause or end"),
          Map.entry(Belongs.class, "part of a whole"),
          Map.entry(OutcomeFinding.class, "finding about change"),
          Map.entry(ApprovalRequired.class, "required approval"),
          Map.entry(HostLaw.class, "law of a host"),
          Map.entry(DataDecision.class, "data-protection decision"),
          Map.entry(Equipment.class, "piece of equipment"),
          Map.entry(Expansion.class, "growth of the scope"),
          Map.entry(Officers.class, "group of officers"),
          Map.entry(HandOver.class, "hand-over"),
          Map.entry(InCountryAssessment.class, "assessment of the country"),
          Map.entry(Open.class, "open question"),
          Map.entry(Raised.class, "flag"));

  private static final Map<String, FactType> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

  private final Class<? extends Fact> type;
  private final Constructor<? extends Fact> constructor;
  private final List<String> components = new ArrayList<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Map<String, Helper> helpers = new LinkedHashMap<>();

  private FactType(Class<? extends Fact> type) {
    this.type = type;
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(component.getName());
      properties.put(
          component.getName(),
          new Property(
              component.getName(),
              component.getType(),
              component.getAccessor(),
              Set.of(component.getName())));
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Reads.class))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(this::addHelper);
    this.constructor = constructor(type);
  }

  private static Constructor<? extends Fact> constructor(Class<? extends Fact> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is not a record", e);
    }
  }

  private void addHelper(Method method) {
    Set<String> reads = Set.of(method.getAnnotation(Reads.class).value());
    if (method.getParameterCount() == 0) {
      properties.put(
          method.getName(), new Property(method.getName(), method.getReturnType(), method, reads));
    } else {
      helpers.put(
          method.getName(), new Helper(method, reads, method.getAnnotation(Reads.class).says()));
    }
  }

  /** The type with this name, if there is one. */
  public static Optional<FactType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The type of a fact class.
   *
   * @throws IllegalArgumentException if the class is not in the catalogue
   */
  public static FactType of(Class<? extends Fact> type) {
    return named(type.getSimpleName())
        .filter(found -> found.type == type)
        .orElseThrow(
            () -> new IllegalArgumentException("this class is not a fact type: " + type.getName()));
  }

  /** The name that rules use. */
  public String name() {
    return type.getSimpleName();
  }

  /** The name in plain words, such as {@code torture finding}. */
  public String inWords() {
    return WORDS.getOrDefault(type, InWords.of(name()));
  }

  /** The record class. */
  public Class<? extends Fact> type() {
    return type;
  }

  /** The properties by name: the components of the record, then those derived from them. */
  public Map<String, Property> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /**
   * The property with this name.
   *
   * @throws NullPointerException if there is none
   */
  public Property property(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }

  /** The questions with parameters, by name. */
  public Map<String, Helper> helpers() {
    return Collections.unmodifiableMap(helpers);
  }

  /** The names of the components of the record, in order. */
  public List<String> components() {
    return Collections.unmodifiableList(components);
  }

  /**
   * Creates a fact of this type.
   *
   * @param values returns the value for the name of a component
   */
  public Fact create(Function<String, Object> values) {
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Objects.requireNonNull(values.apply(components.get(i)), components.get(i));
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + name(), e);
    }
  }

  @Override
  public String toString() {
    return name();
  }

  /**
   * A property of a fact type.
   *
   * @param name the name that rules use
   * @param type the type of its values: String, int, boolean, LocalDate, Set or an enum of {@code
   *     fact.word}
   * @param accessor the method that reads it
   * @param reads the components that it depends on: itself, or those named by {@link Reads}
   */
  public record Property(String name, Class<?> type, Method accessor, Set<String> reads) {
    /** The value in a fact, never null. */
    public Object of(Fact fact) {
      return call(accessor, fact);
    }
  }

  /**
   * A question with parameters that a rule can ask a fact. The answer is yes or no.
   *
   * @param method the method that answers it
   * @param reads the components that the answer depends on
   * @param says the question as a phrase, with {@code %s} for each parameter; empty if its name is
   *     clear enough
   */
  public record Helper(Method method, Set<String> reads, String says) {
    /** The name that rules use. */
    public String name() {
      return method.getName();
    }

    /** The types of its parameters: int, String, LocalDate or Set. */
    public List<Class<?>> parameters() {
      return List.of(method.getParameterTypes());
    }

    /** The answer for a fact. */
    public boolean ask(Fact fact, List<Object> arguments) {
      return (boolean) call(method, fact, arguments.toArray());
    }
  }

  private static Object call(Method method, Fact fact, Object... arguments) {
    try {
      return method.invoke(fact, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + method.getName() + " of " + fact, e);
    }
  }
}
