package org.plumbline.internal.rulebook.lint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.problem.Problem;

class WordingLintTest {
  private static final String AT = "rules/osja/sample";

  @TempDir private Path temporary;
  private RuleFolderCopy folder;

  @BeforeEach
  void makeFolder() {
    folder = new RuleFolderCopy(temporary).withPack("osja");
  }

  @Test
  void aSentenceGivesNoVerdictInOurOwnVoice() {
    says("$p : Partnership()", "\"the assistance was unlawful\"");
    assertEquals(
        AT
            + ".drl:17:5: 'unlawful' is a verdict in our own voice (say who found what and when, or quote it)",
        lint());
  }

  @Test
  void wordsOfASourceMayBeAVerdict() {
    says(
        "$p : Partnership()\n    TortureFinding( $by : by, $quote : quote )",
        "$by + \" found that it was \" + $quote");
    assertEquals("", lint());
  }

  @Test
  void wordsOfASourceAreQuoted() {
    says(
        "$p : Partnership()\n    TortureFinding( $by : by, $words : words )",
        "$by + \" found \" + $words");
    assertEquals(
        AT
            + ".drl:18:5: $words has the words of a source, but the sentence does not quote them (use the property 'quote', 'stated' or 'why' instead)",
        lint());
  }

  @Test
  void aPageGivesNoVerdictButMayQuoteOne() {
    page("Because.", "The court said \"unlawful\"; the donor violated nothing that we know of.");
    assertEquals(
        AT
            + ".md:13: 'violated' is a verdict in our own voice (say who found what and when, or quote it)",
        lint());
  }

  @Test
  void aPageNamesNobody() {
    page("Because.", "Lord Smith of Somewhere said so, a minister and the Inspector General too.");
    assertEquals(
        AT
            + ".md:13: 'Lord Smith' names a person (write the office instead; only a public list or a judgment names people)",
        lint());
  }

  @Test
  void sourcesHaveTheirOwnTitles() {
    page("- S01, read whole.", "- S01, Lord Smith on unlawful assistance, read whole.");
    assertEquals("", lint());
  }

  private void says(String conditions, String sentence) {
    folder.file(
        "osja/sample.drl",
        Sample.rule("osja/sample", conditions, "flags.raise( $p, " + sentence + " );"));
  }

  private void page(String old, String text) {
    folder.file("osja/sample.md", RuleFolderCopy.PAGE.replace(old, text));
  }

  private String lint() {
    return Lint.of(folder.load(), LocalDate.of(2026, 11, 23)).stream()
        .map(Problem::toString)
        .collect(joining("\n"))
        .replace(temporary.toString().replace('\\', '/'), "rules");
  }
}
