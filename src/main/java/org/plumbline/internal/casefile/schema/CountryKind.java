package org.plumbline.internal.casefile.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.yaml.TextNode;

/**
 * A state by its ISO 3166-1 code. The codes XA to XZ and ZZ, which no state has, stand for invented
 * states.
 */
public final class CountryKind extends SingleKind {
  public static final CountryKind COUNTRY =
      new CountryKind(
          "an ISO 3166-1 country code such as LK (XA to XZ and ZZ are for invented states)",
          Set.of());

  /** The authority that publishes a sanctions list. */
  public static final CountryKind AUTHORITY =
      new CountryKind("UN, EU or an ISO 3166-1 country code such as GB", Set.of("UN", "EU"));

  private final String expected;

  private final Set<String> also;

  private CountryKind(String expected, Set<String> also) {
    this.expected = expected;
    this.also = also;
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    if (!CountryCode.is(text.text()) && !also.contains(text.text())) {
      checker.problem(text.place(), quoted(text) + " is not " + expected, hint(text.text()));
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
