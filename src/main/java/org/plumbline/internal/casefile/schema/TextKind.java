package org.plumbline.internal.casefile.schema;

import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.internal.yaml.TextNode;

/** A text of a certain form. */
public final class TextKind extends SingleKind {
  /** Any text; other readers take a bare null or ~ for nothing. */
  public static final TextKind TEXT = new TextKind("a text", "(?s)(?!(null|~)$).*\\S.*");

  /** The name of a thing that other lines of the case refer to. */
  public static final TextKind ID =
      new TextKind(
          "an id of lower-case words with hyphens, such as uk-police-college",
          "[a-z0-9]+(-[a-z0-9]+)*");

  /** The id of a source, which may follow the numbering of a bundle of documents. */
  public static final TextKind SOURCE_ID =
      new TextKind(
          "an id of letters, digits, hyphens and dots, such as S85",
          "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*");

  /** A flag, perhaps with its subject. */
  public static final TextKind FLAG =
      new TextKind(
          "a flag such as osja/assessment-missing or osja/assessment-missing@p1",
          "[a-z0-9-]+/[a-z0-9-]+(@\\S+)?");

  /** What tells one form of an entry of a list from another. */
  public static final TextKind FINGERPRINT =
      new TextKind("a fingerprint of 16 digits and letters from a to f", "[0-9a-f]{16}");

  /** A web address. */
  public static final TextKind ADDRESS =
      new TextKind("a web address that begins with https:// or http://", "https?://\\S+");

  private final String wanted;
  private final Pattern form;

  private TextKind(String wanted, String form) {
    this.wanted = wanted;
    this.form = Pattern.compile(form);
  }

  @Override
  public String wanted() {
    return wanted;
  }

  @Override
  void checkText(TextNode text, Checking checking) {
    if (!form.matcher(text.text()).matches()) {
      checking.problem(text.place(), quoted(text) + " is not " + wanted);
    }
  }

  @Override
  public Map<String, Object> schema() {
    return this == TEXT ? JsonSchema.text() : JsonSchema.form(form.pattern());
  }
}
