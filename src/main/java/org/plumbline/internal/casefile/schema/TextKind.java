package org.plumbline.internal.casefile.schema;

import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.internal.yaml.TextNode;

/** A text that matches a pattern. */
public final class TextKind extends SingleKind {
  /** Any text except null and ~, which other YAML parsers read as no value. */
  public static final TextKind TEXT = new TextKind("a text", "(?s)(?!(null|~)$).*\\S.*");

  /** The id of something in the case. */
  public static final TextKind ID =
      new TextKind(
          "an id of lower-case words with hyphens, such as uk-police-college",
          "[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * The id of a source. It can have capitals and dots, to match the numbering of a document bundle.
   */
  public static final TextKind SOURCE_ID =
      new TextKind(
          "an id of letters, digits, hyphens and dots, such as S85",
          "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*");

  /** The code of a flag, with or without its subject. */
  public static final TextKind FLAG =
      new TextKind(
          "a flag such as osja/assessment-missing or osja/assessment-missing@p1",
          "[a-z0-9-]+/[a-z0-9-]+(@\\S+)?");

  /** The fingerprint of a list entry, which changes when the entry changes. */
  public static final TextKind FINGERPRINT =
      new TextKind("a fingerprint of 16 digits and letters from a to f", "[0-9a-f]{16}");

  /** A web address. */
  public static final TextKind ADDRESS =
      new TextKind("a web address that begins with https:// or http://", "https?://\\S+");

  private final String expected;
  private final Pattern form;

  private TextKind(String expected, String form) {
    this.expected = expected;
    this.form = Pattern.compile(form);
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  void checkText(TextNode text, SchemaChecker checker) {
    if (!form.matcher(text.text()).matches()) {
      checker.problem(text.place(), quoted(text) + " is not " + expected);
    }
  }

  @Override
  public Map<String, Object> schema() {
    return this == TEXT ? JsonSchema.text() : JsonSchema.matching(form.pattern());
  }
}
