package org.plumbline.casefile;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The bodies that answers name, each once, with ids made from their names. */
final class DraftBodies {
  private static final int LONGEST_ID = 40;

  /** Words that stand where an id could. */
  private static final Set<String> TAKEN =
      Set.of(
          "unknown",
          "none",
          "all",
          "not-recorded",
          "p1",
          "assessment",
          "approval",
          "null",
          "true",
          "false",
          "yes",
          "no",
          "on",
          "off",
          "y",
          "n");

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, DraftEntry> entries = new LinkedHashMap<>();

  /**
   * Adds a body, or to what is known of one of the same name.
   *
   * @param name empty if it is not known
   * @param role what it is called then, such as {@code recipient}
   * @return its id, as it is written
   */
  String add(String name, String role, DraftEntry more) {
    String shown = name.isEmpty() ? "the " + role + " (name not known)" : name;
    String id = ids.computeIfAbsent(shown.toLowerCase(Locale.ROOT), key -> free(name, role));
    entries
        .computeIfAbsent(id, key -> new DraftEntry())
        .key("id", id)
        .key("name", DraftText.quoted(shown))
        .keys(more);
    return id;
  }

  private String free(String name, String role) {
    String made = id(name);
    String base = made.isEmpty() ? role : made.matches("[0-9].*") ? role + "-" + made : made;
    String id = base;
    for (int i = 2; TAKEN.contains(id) || ids.containsValue(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  /** {@code academie-de-police} for {@code Académie de Police}; empty if no letter has a match. */
  static String id(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String id =
        plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.substring(0, Math.min(id.length(), LONGEST_ID)).replaceAll("-$", "");
  }

  /** The entries of the section; what is not known of a body, and must be there, is put in. */
  String text() {
    return entries.values().stream()
        .map(entry -> entry.key("country", "ZZ").key("kind", "unknown").text("  "))
        .collect(Collectors.joining());
  }
}
