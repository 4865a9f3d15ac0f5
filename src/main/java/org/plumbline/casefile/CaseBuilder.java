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
 * Writes a case in Java. What it collects is the case file itself, so {@link #build} reads and
 * checks it as it would a file, and whatever the file knows can be said with {@link #set} and
 * {@link #add}.
 *
 * <p>A value is a text, a whole number, a {@code Boolean}, a {@code LocalDate}, {@code YearMonth},
 * {@code Year} or {@link WrittenDate}, an enum constant of Plumbline, or a collection of such
 * values, or a map of them with texts for keys. It is copied; what becomes of a collection later
 * changes nothing. Anything else, null too, is an {@link IllegalArgumentException} that names the
 * key and the class. Not safe for several threads.
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

  /** The case in a sentence. */
  public CaseBuilder title(String title) {
    return set("case", title);
  }

  /** The days of the check. */
  public CaseBuilder asOf(LocalDate... days) {
    return set("as-of", Arrays.asList(days));
  }

  /** What the facts are drawn from; the public record if it is not said. */
  public CaseBuilder drawnFrom(DrawnFrom drawnFrom) {
    return set("drawn-from", drawnFrom);
  }

  /** The kind of help; capacity building if it is not said. */
  public CaseBuilder assistance(Assistance assistance) {
    return set("assistance", assistance);
  }

  /** The id of the partnership. */
  public CaseBuilder partnership(String id) {
    return inPartnership("id", id);
  }

  /** A state whose bodies receive. */
  public CaseBuilder host(String country) {
    return addTo(partnership, "hosts", country);
  }

  /** A body that receives. */
  public CaseBuilder recipient(String organisation, Level level) {
    return recipient(Map.of("organisation", organisation, "level", level));
  }

  /** A body that receives, with the keys that the case file has for it. */
  public CaseBuilder recipient(Map<String, ?> recipient) {
    return addTo(partnership, "recipients", recipient);
  }

  /** A phase that goes on. */
  public CaseBuilder phase(String id, LocalDate from, String provider, String... funders) {
    Map<String, Object> phase =
        new LinkedHashMap<>(Map.of("id", id, "from", from, "provider", provider));
    if (funders.length > 0) {
      phase.put("funders", Arrays.asList(funders));
    }
    return phase(phase);
  }

  /** A phase, with the keys that the case file has for it. */
  public CaseBuilder phase(Map<String, ?> phase) {
    return addTo(partnership, "phases", phase);
  }

  /** Any other key of the partnership, such as {@code end}. */
  public CaseBuilder inPartnership(String key, Object value) {
    partnership.put(key, BuilderValue.of(key, value));
    return this;
  }

  /** A body. */
  public CaseBuilder organisation(String id, String name, String country, BodyKind kind) {
    return add("organisations", Map.of("id", id, "name", name, "country", country, "kind", kind));
  }

  /** A link that has existed since {@code since}; reads "organisation KIND other". */
  public CaseBuilder link(String organisation, LinkKind kind, String otherText, LocalDate since) {
    return add(
        "links", Map.of("from", organisation, "kind", kind, "to", otherText, "since", since));
  }

  /**
   * Another entry of a section of the case file, such as {@code listings}.
   *
   * @throws IllegalStateException if the section was said to be none, or anything but a list
   */
  public CaseBuilder add(String section, Map<String, ?> entry) {
    return addTo(root, section, entry);
  }

  /** Says of a section that there is none. */
  public CaseBuilder none(String section) {
    return set(section, "none");
  }

  /** Any key of the case file; what it had is replaced. */
  public CaseBuilder set(String key, Object value) {
    Object copy = BuilderValue.of(key, value);
    if (key.equals("partnership")) {
      return setPartnership(copy);
    }
    root.put(key, copy);
    return this;
  }

  /** What is said of the partnership afterwards is added to this. */
  private CaseBuilder setPartnership(Object copy) {
    if (!(copy instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("partnership: a map of keys and values is wanted");
    }
    partnership.clear();
    map.forEach((key, value) -> partnership.put(String.valueOf(key), value));
    return this;
  }

  /** The case file, as JSON. */
  public String toJson() {
    return Json.writeIndented(root);
  }

  /**
   * The case.
   *
   * @throws BrokenFileException with every problem found, if there is any; its lines are those of
   *     {@link #toJson}
   */
  public Case build() {
    return Case.parse(toJson());
  }

  private CaseBuilder addTo(Map<String, Object> map, String key, Object value) {
    Object there = map.getOrDefault(key, List.of());
    if (!(there instanceof List<?> values)) {
      throw new IllegalStateException(
          key + " was set to " + there + "; nothing can be added to that");
    }
    List<Object> items = new ArrayList<>(values);
    items.add(BuilderValue.of(key, value));
    map.put(key, items);
    return this;
  }
}
