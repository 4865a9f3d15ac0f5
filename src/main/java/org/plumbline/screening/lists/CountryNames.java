package org.plumbline.screening.lists;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of countries that lists in XML and JSON write as names. */
final class CountryNames {
  private static final Map<String, String> CODES = codes();

  private CountryNames() {}

  /** The ISO 3166-1 alpha-2 code of an English name, or of a code; empty if it is not known. */
  static Optional<String> code(String country) {
    return Optional.ofNullable(CODES.get(key(country)));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(key(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(key(code), code);
    }
    String also =
        "XK=xk|XK=kosovo|BA=bosnia and herzegovina|BO=bolivia (plurinational state of)|CD=congo, democratic"
            + " republic of the|CD=democratic republic of the congo|CD=the democratic republic of the congo|CG=congo|CG=congo, republic of the"
            + "|CI=cote d'ivoire|CI=cote d ivoire|CZ=czech republic|GB=uk|GB=great britain"
            + "|GB=united kingdom of great britain and northern ireland|HK=hong kong"
            + "|HK=china, hong kong special administrative region|IR=iran (islamic republic of)|KP=korea, north"
            + "|KP=democratic people's republic of korea|KR=korea, south|KR=republic of korea|LA=lao people's"
            + " democratic republic|MD=republic of moldova|MK=macedonia|MM=myanmar|MM=burma|MO=macau|PS=state of palestine"
            + "|PS=palestinian|RU=russian federation|SY=syrian arab republic|SZ=swaziland|TR=turkey|TR=turkiye"
            + "|TT=trinidad and tobago|TZ=united republic of tanzania|US=united states of america|US=usa|VE=venezuela"
            + " (bolivarian republic of)|VG=british virgin islands|VG=virgin islands, british|VN=viet nam";
    for (String one : also.split("\\|", -1)) {
      codes.put(key(one.substring(3)), one.substring(0, 2));
    }
    return codes;
  }

  private static String key(String country) {
    return Normalizer.normalize(country, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u2019', '\'')
        .replace("&", "and")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
