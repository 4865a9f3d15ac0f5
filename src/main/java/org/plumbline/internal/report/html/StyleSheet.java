package org.plumbline.internal.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.report.words.Resource;
import org.plumbline.internal.text.Sha256;

/**
 * How pages look, and what they do, on one line and without any character that HTML would have to
 * escape. A page allows it by its hash, and nothing else.
 */
public final class StyleSheet {
  /** Of reports. */
  static final StyleSheet REPORT = new StyleSheet("", "report.css");

  /** Of the catalogue of the rules, which can be searched where scripts run. */
  public static final StyleSheet CATALOGUE =
      new StyleSheet(oneLine("catalogue.js"), "report.css", "catalogue.css");

  private final String script;
  private final String text;

  private StyleSheet(String script, String... files) {
    this.script = script;
    this.text = Stream.of(files).map(StyleSheet::oneLine).collect(Collectors.joining(" "));
  }

  private static String oneLine(String resource) {
    return Resource.text(resource).lines().map(String::strip).collect(Collectors.joining(" "));
  }

  public String text() {
    return text;
  }

  /** What a page does where scripts run; empty if nothing. */
  public String script() {
    return script;
  }

  /** What a browser may do with a page: show it in this style, and run this script. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(text)
        + (script.isEmpty() ? "" : "'; script-src 'sha256-" + hash(script))
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
