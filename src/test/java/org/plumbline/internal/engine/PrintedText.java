package org.plumbline.internal.engine;

import java.util.regex.Pattern;

/** Turns the text that Drools gets back into the form that people write. */
public final class PrintedText {
  private static final String TEXT = "\"(?:\\\\.|[^\"\\\\])*\"";
  private static final Pattern CAST =
      Pattern.compile("(" + TEXT + ")|\\(java\\.time\\.LocalDate\\) ");
  private static final Pattern PART = Pattern.compile("(" + TEXT + "|\\$\\w+), ");
  private static final String METADATA =
      """
          @title    ( "Printed" )
          @severity ( "medium" )
          @basis    ( "none" )
          @footing  ( "own" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "nobody" )
      """;

  /** Rule files keep these lines, wherever the types are. */
  private static final String CANONICAL =
      "import org.plumbline.facts.*\nglobal org.plumbline.flags.Flags";

  private PrintedText() {}

  /** The printed rule with metadata, and with a sentence whose parts are joined by {@code +}. */
  public static String asWritten(String printed) {
    int then = printed.lastIndexOf("\nthen\n");
    String conditions =
        CAST.matcher(printed.substring(0, then).replace("dialect \"java\"\n", METADATA))
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        found.group(1) == null ? "" : found.group(1)));
    String[] conclusion = printed.substring(then).split("Sentence\\.of\\( ", 2);
    String header =
        conditions.replaceAll("(?m)^import .*\\R", "").replaceFirst("(?m)^global \\S+", CANONICAL);
    String sentence =
        PART.matcher(conclusion[1]).replaceAll("$1 + ").replace(" ) );\nend", " );\nend");
    return header + conclusion[0] + sentence;
  }
}
