package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.internal.json.Json;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.WrittenDate;

/**
 * Builds a case in Java. The builder collects the contents of a case file, and {@link #build} reads
 * and checks them like a file. Every key of the case file can be written with {@link #set} or
 * {@link #add}.
 *
 * <p>A value is a text, a whole number, a {@code Boolean}, a {@code LocalDate}, {@code YearMonth},
 * {@code Year} or {@link WrittenDate}, an enum constant of Plumbline, a collection of such values,
 * or a map from texts to such values. Values are copied, so changing a collection later has no
 * effect. Any other value, including null, causes an {@link IllegalArgumentException} that names
 * the key and the class. Not thread-safe.
 */
public final class CaseBuilder {
  private final Map<String, Object> root = new LinkedHashMap<>();
  private final Map<String, Object> partnership = new TreeMap<>();

  CaseBuilder() {
    title("a case without a title");
    drawnFrom(DrawnFrom.PUBLIC_RECORD);
    assistance(Assistance.CAPACITY_BUILDING);
    root.put("partnership", partnership);
  }

  /** Sets the title: the case in one sentence. */
  public CaseBuilder title(String title) {
    return set("case", title);
  }

  /** Sets the dates of the check. */
  public CaseBuilder asOf(LocalDate... days) {
    return set("as-of", Arrays.asList(days));
  }

  /** Sets what the facts are drawn from; the default is the public record. */
  public CaseBuilder drawnFrom(DrawnFrom drawnFrom) {
    return set("drawn-from", drawnFrom);
  }

  /** Sets the kind of help; the default is capacity building. */
  public CaseBuilder assistance(Assistance assistance) {
    return set("assistance", assistance);
  }

  /** Sets the id of the partnership. */
  public CaseBuilder partnership(String id) {
    return inPartnership("id", id);
  }

  /** Adds a state whose bodies receive assistance, by its ISO 3166-1 code. */
  public CaseBuilder host(String country) {
    return addTo(partnership, "hosts", country);
  }

  /** Adds a body that receives assistance. */
  public CaseBuilder recipient(String organisation, Level level) {
    return recipient(Map.of("organisation", organisation, "level", level));
  }

  /** Adds a recipient with any of the keys that the case file allows. */
  public CaseBuilder recipient(Map<String, ?> recipient) {
    return addTo(partnership, "recipients", recipient);
  }

  /** Adds a phase without an end date. */
  public CaseBuilder phase(String id, LocalDate from, String provider, String... funders) {
    Map<String, Object> phase =
        new LinkedHashMap<>(Map.of("id", id, "from", from, "provider", provider));
    if (funders.length > 0) {
      phase.put("funders", Arrays.asList(funders));
    }
    return phase(phase);
  }

  /** Adds a phase with any of the keys that the case file allows. */
  public CaseBuilder phase(Map<String, ?> phase) {
    return addTo(partnership, "phases", phase);
  }

  /** Sets any key of the partnership, such as {@code end}. */
  public CaseBuilder inPartnership(String key, Object value) {
    partnership.put(key, BuilderValue.of(key, value));
    return this;
  }

  /** Adds an organisation. */
  public CaseBuilder organisation(String id, String name, String country, BodyKind kind) {
    return add("organisations", Map.of("id", id, "name", name, "country", country, "kind", kind));
  }

  /** Adds a link that exists since {@code since}. It reads "from KIND to". */
  public CaseBuilder link(String from, LinkKind kind, String to, LocalDate since) {
    return add("links", Map.of("from", from, "kind", kind, "to", to, "since", since));
  }

  /**
   * Adds an entry to a section of the case file, such as {@code listings}.
   *
   * @throws IllegalStateException if the section was set to "none" or anything else that is not a
   *     list
   */
  public CaseBuilder add(String section, Map<String, ?> entry) {
    return addTo(root, section, entry);
  }

  /** States that a section has no entries: somebody looked and found none. */
  public CaseBuilder none(String section) {
    return set(section, "none");
  }

  /** Sets any key of the case file and replaces its previous value. */
  public CaseBuilder set(String key, Object value) {
    Object copy = BuilderValue.of(key, value);
    if (key.equals("partnership")) {
      return setPartnership(copy);
    }
    root.put(key, copy);
    return this;
  }

  /** Keeps the map of the partnership itself, so that later calls still add to it. */
  private CaseBuilder setPartnership(Object copy) {
    if (!(copy instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(
          "the value of 'partnership' must be a map of keys and values");
    }
    partnership.clear();
    map.forEach((key, value) -> partnership.put(String.valueOf(key), value));
    return this;
  }

  /** The contents of the case file, as JSON. */
  public String toJson() {
    return Json.writeIndented(root);
  }

  /**
   * Builds the case.
   *
   * @throws BrokenFileException with every problem found, if there are any; line numbers refer to
   *     {@link #toJson}
   */
  public Case build() {
    return Case.parse(toJson());
  }

  private CaseBuilder addTo(Map<String, Object> map, String key, Object value) {
    Object current = map.getOrDefault(key, List.of());
    if (!(current instanceof List<?> values)) {
      throw new IllegalStateException(
          "'" + key + "' was set to " + current + ", which is not a list, so nothing can be added");
    }
    List<Object> items = new ArrayList<>(values);
    items.add(BuilderValue.of(key, value));
    map.put(key, items);
    return this;
  }
}
