package org.plumbline.internal.screening.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.read.CsvTable;
import org.plumbline.internal.screening.read.CsvText;
import org.plumbline.internal.screening.read.ListDraft;

/** The parts that both UK lists share: names, addresses, cells with several values. */
final class UkNames {
  private static final List<String> IN_ORDER =
      List.of("name 1", "name 2", "name 3", "name 4", "name 5", "name 6");

  /** Separates the values of a cell: (1) A (2) B, 1. A 2. B, a) A b) B, or a bar or semicolon. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|;]\\s*|(?:^|\\s)(?:\\d{1,2}[).]\\s+|\\(?[a-z]\\)\\s+|\\(\\d{1,2}\\))");

  private static final Set<String> TYPES =
      Set.of("primary name", "primary name variation", "alias", "aka", "fka", "prime alias", "");

  private UkNames() {}

  /** Notes an unknown name type; such a name is read as an alias. */
  static void checkType(String type, CsvTable.Row row, ListDraft draft) {
    if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      draft.notReadOnce(
          row.place(), "'" + type + "' is not a known name type; the name was read as an alias");
    }
  }

  /**
   * The name of a row: given names first, then {@code Name 6}, which is the only one for a body.
   */
  static String of(CsvTable.Row row) {
    return IN_ORDER.stream()
        .map(row::get)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The quality of a name.
   *
   * @param type such as {@code Primary Name}, {@code Alias}, {@code AKA} or {@code FKA}
   * @param strength such as {@code Low quality a.k.a}; mostly empty
   */
  static NameQuality quality(String type, String strength) {
    if (strength.toLowerCase(Locale.ROOT).startsWith("low")) {
      return NameQuality.WEAK;
    }
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "primary name", "prime alias" -> NameQuality.PRIMARY;
      case "fka" -> NameQuality.FORMER;
      default -> NameQuality.ALIAS;
    };
  }

  static List<String> several(String cell) {
    return CsvText.values(cell, BETWEEN);
  }

  /** The lines of an address, joined by commas. */
  static String address(CsvTable.Row row, String prefix, String postcode, String country) {
    return Stream.concat(
            Stream.of("1", "2", "3", "4", "5", "6").map(line -> row.get(prefix + line)),
            Stream.of(row.get(postcode), row.get(country)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
