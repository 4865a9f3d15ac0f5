package org.plumbline.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.casefile.Minimal;
import org.plumbline.internal.scenario.Facts;
import org.plumbline.problem.BrokenFileException;

/** Whatever is done to a case file, it is read or refused with places, and nothing else happens. */
class MangledCaseTest {
  private static final List<String> ODD =
      List.of(
          "unknown",
          "none",
          "not-recorded",
          "[]",
          "{}",
          "[[]]",
          "{is: 1}",
          "{accounts: [{}, {}]}",
          "{accounts: [{is: unknown}, {is: none}]}",
          "{none: yes}",
          "{accounts: [{none: yes}, {none: yes}]}",
          "2019",
          "../2020",
          "XA",
          "~",
          "''",
          "-",
          ":",
          "x",
          "[x, x]",
          "%",
          "*",
          "&a",
          "!t");
  private static final int TRIES = 3_000;

  private final Random random = new Random(20261123);

  @Test
  void aMangledCaseIsReadOrRefused() throws IOException {
    List<String> texts =
        List.of(
            Minimal.TEXT,
            Files.readString(Path.of("test-cases/histories/uk-china-police-college.yaml")));
    List<String> surprises = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      String mangled = mangle(texts.get(i % 10 == 0 ? 1 : 0));
      try {
        Case theCase = Case.parse(mangled);
        theCase.facts().forEach(fact -> fact.in(Facts.FIRST));
        theCase.facts().forEach(fact -> fact.in(Facts.LAST));
      } catch (BrokenFileException broken) {
        refused++;
        assertTrue(
            broken.problems().stream()
                .allMatch(problem -> problem.place().file().equals("<text>")));
      } catch (RuntimeException surprise) {
        surprises.add(surprise + "\n" + mangled);
      }
    }
    assertEquals(List.of(), surprises);
    assertTrue(refused > TRIES / 4 && refused < TRIES, "refused " + refused);
  }

  private String mangle(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(5)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, withOddValue(line));
        case 3 ->
            lines.set(at, line.isEmpty() ? line : line.substring(0, random.nextInt(line.length())));
        default -> lines.set(at, line + " " + ODD.get(random.nextInt(ODD.size())));
      }
      if (lines.isEmpty()) {
        return "";
      }
    }
    return String.join("\n", lines);
  }

  /** Another value for one of the keys of a line. */
  private String withOddValue(String line) {
    List<String> parts = new ArrayList<>(List.of(line.split("(?<=: )", -1)));
    int at = random.nextInt(parts.size());
    parts.set(
        at,
        parts
            .get(at)
            .replaceFirst(
                "^[^,}\\]]+",
                java.util.regex.Matcher.quoteReplacement(ODD.get(random.nextInt(ODD.size())))));
    return String.join("", parts);
  }
}
