package org.plumbline.internal.casefile.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.yaml.TextNode;

/** A state by its ISO 3166-1 code; XA to XZ and ZZ, which no state has, are for invented ones. */
public final class CountryKind extends SingleKind {
  public static final CountryKind COUNTRY =
      new CountryKind(
          "an ISO 3166-1 code of two capital letters such as LK, or XA to XZ or ZZ for an invented"
              + " state",
          Set.of());

  /** Who keeps a sanctions list. */
  public static final CountryKind AUTHORITY =
      new CountryKind("UN, EU or the ISO 3166-1 code of a state such as GB", Set.of("UN", "EU"));

  /** The codes of states. */
  private final String wanted;

  private final Set<String> also;

  private CountryKind(String wanted, Set<String> also) {
    this.wanted = wanted;
    this.also = also;
  }

  @Override
  public String wanted() {
    return wanted;
  }

  @Override
  void checkText(TextNode text, Checking checking) {
    if (!CountryCode.is(text.text()) && !also.contains(text.text())) {
      checking.problem(text.place(), quoted(text) + " is not " + wanted, hint(text.text()));
    }
  }

  private static String hint(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.equals("UK")
        ? "did you mean 'GB'?"
        : CountryCode.is(upper) ? "did you mean '" + upper + "'?" : "";
  }

  @Override
  public Map<String, Object> schema() {
    Stream<String> invented =
        Stream.concat(
            IntStream.rangeClosed('A', 'Z').mapToObj(c -> "X" + (char) c), Stream.of("ZZ"));
    Stream<String> states = Stream.concat(CountryCode.OFFICIAL.stream().sorted(), invented);
    return Map.of("enum", Stream.concat(also.stream().sorted(), states).toList());
  }
}
