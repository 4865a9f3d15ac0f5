package org.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

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
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
