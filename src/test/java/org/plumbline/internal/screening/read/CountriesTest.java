package org.plumbline.internal.screening.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word of a list stands for the states that it names, and for no other. */
class CountriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LK | LK",
        "PAK | PK",
        "Korea, North | KP",
        "Democratic People’s Republic of Korea | KP",
        "DPRK | KP",
        "Burma | MM",
        "Iran (Islamic Republic of) | IR",
        "Iran (Islamic Republic of.) | IR",
        "Syrian Arab Republic | SY",
        "Congo, Democratic Republic of the | CD",
        "Russia | RU",
        "The Gambia | GM",
        "Côte d’Ivoire | CI",
        "Region: Gaza | PS",
        "Virgin Islands, British | VG",
        "UK | GB",
        "U.S.A. | US",
        "Afghan | AF",
        "(1) Somali (2) Swedish | SE,SO",
        "a) French, b) Tunisian | FR,TN",
        "DRC and Belgian nationalities | BE,CD",
        "United States of America. Also believed to hold Syrian nationality | SY,US",
        "Afghanistan (previous address) | AF",
        "In Syria as at June 2013 | SY",
        "South Sudan | SS",
        "Papua New Guinea | PG",
        "Guinea-Bissau | GW",
        "New Jersey | US",
        "Kosovo | XK",
        "XA | XA",
      })
  void names(String text, String codes) {
    assertEquals(codes, String.join(",", new TreeSet<>(Countries.in(text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Africa",
        "Tartous",
        "Kafia Kingi",
        "undetermined",
        "QQ",
        "QQQ",
        "ABC",
        "",
        "  ",
        "USSR"
      })
  void namesNone(String text) {
    assertEquals(Set.of(), Countries.in(text));
  }

  @Test
  void aWordThatFitsTwoStatesGivesBoth() {
    assertEquals(Set.of("CD", "CG"), Countries.in("Congolese"));
    assertEquals(Set.of("KP", "KR"), Countries.in("Korean"));
  }

  @Test
  void aTextThatHoldsMoreThanTheNameIsNotExactlyIt() {
    assertEquals(Set.of("MX"), Countries.exactly(" Mexico "));
    assertEquals(Set.of(), Countries.exactly("Sinaloa Mexico"));
  }

  @ParameterizedTest
  @CsvSource({"cn,CN", "cn-xz,CN", "xk,XK", "suhh,''", "eu,''", "CN,''", "'',''"})
  void smallCodes(String code, String state) {
    assertEquals(state, String.join(",", Countries.bySmallCode(code)));
  }

  @Test
  void everyStateOfTheStandardHasItsEnglishName() {
    for (String code : java.util.Locale.getISOCountries()) {
      String name = new java.util.Locale("", code).getDisplayCountry(java.util.Locale.ENGLISH);
      Set<String> rare = Set.of("SJ", "UM", "TF", "WF", "PM", "HM", "GS");
      if (!rare.contains(code)) {
        assertEquals(true, Countries.in(name).contains(code), code + " " + name);
      }
    }
  }
}
