package org.plumbline.internal.report;

/** A case whose names would do harm if a report believed them. */
public final class Hostile {
  /** Closes what is open, and would run a script. */
  public static final String HTML =
      "</title></style><script>alert(1)</script><img src=x onerror='a'>\"&";

  /** Calls something in a spreadsheet. */
  static final String FORMULA = "=HYPERLINK(\"\"http://evil.example\"\")";

  /** Bends a line, and rings the bell. */
  public static final String BIDI = "safe\u202egnp.exe\u0007\u009b\u2028end";

  /** As {@link Tiny#CASE}, with such names in every place that takes a text. */
  public static final String CASE =
      Tiny.CASE
              .replace("A made-up case", quoted(HTML + BIDI))
              .replace("XA Police", quoted(HTML + "-].join|`*_[x](javascript:alert(1))"))
              .replace("The College", quoted("@evil =1+1|a;=1+1"))
              .replace("An answer", quoted(BIDI))
              .replace("The Ministry", quoted("# " + HTML))
              .replace("A report", quoted("+1+1"))
              .replace("The Watch", quoted(FORMULA))
              .replace(
                  "published: 2022-05-17}",
                  "published: 2022-05-17, url: "
                      + quoted("https://x.example/\"onclick='a'<b>")
                      + "}")
          + "replies: [{by: "
          + quoted("-1+cmd|' /C calc'!A0")
          + ", date: 2022-06, words: "
          + quoted(HTML)
          + ", to: [tiny/assessment-missing]}]\n";

  private Hostile() {}

  /** In YAML, in quotation marks. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ' || unit > '~') {
        quoted.append(String.format("\\u%04x", (int) unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }
}
