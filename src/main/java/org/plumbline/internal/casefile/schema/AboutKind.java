package org.plumbline.internal.casefile.schema;

import java.util.Collection;
import java.util.Map;
import org.plumbline.internal.country.CountryCode;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.yaml.TextNode;

/**
 * What a finding or statement is about: an organisation of the case, a country, or a region of a
 * country.
 */
public final class AboutKind extends SingleKind {
  public static final AboutKind ABOUT = new AboutKind();

  private AboutKind() {}

  @Override
  public String expected() {
    return "the id of an organisation of this case, a country such as CN, or a region such as"
        + " CN/Xinjiang";
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    Collection<String> known = checker.ids(Target.ORGANISATION);
    if (!known.contains(text.text()) && !isCountryOrRegion(text.text())) {
      checker.problem(
          text.place(),
          quoted(text) + " is not " + expected(),
          DidYouMean.hint(text.text(), known));
    }
  }

  private static boolean isCountryOrRegion(String text) {
    return CountryCode.is(text)
        || (text.indexOf('/') == 2 && text.length() > 3 && CountryCode.is(text.substring(0, 2)));
  }

  @Override
  public Map<String, Object> schema() {
    return JsonSchema.anyOf(
        TextKind.ID.schema(), CountryKind.COUNTRY.schema(), JsonSchema.matching("[A-Z]{2}/[^/].*"));
  }
}
