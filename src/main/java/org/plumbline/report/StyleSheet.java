package org.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.plumbline.flags.Sha256;

/**
 * How pages look, on one line and without any character that HTML would have to escape. A page
 * allows it by its hash, and nothing else.
 */
final class StyleSheet {
  private static final String TEXT =
      Resource.text("report.css").lines().map(String::strip).collect(Collectors.joining(" "));

  private StyleSheet() {}

  static String text() {
    return TEXT;
  }

  /** What a browser may do with a page: show it in this style. */
  static String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash() {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(TEXT.getBytes(StandardCharsets.UTF_8)));
  }
}
