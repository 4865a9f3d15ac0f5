package org.plumbline.internal.rulebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.internal.replay.CaseLint;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.problem.ProblemPage;
import org.plumbline.rulebook.Rulebook;

/**
 * Every code has a page and every page a code; the example that a page calls wrong has that
 * problem, and the one that it calls right has not.
 */
class ProblemPageTest {
  private static final Path PAGES = Path.of("src/main/resources/org/plumbline/problem/problems");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```([^\n]+)\n(.*?)```");
  private static final String RULE = Sample.withConditions("$p : Partnership()");
  private static final String NONE = "coverage: []\nmutation: []\n";
  private static final String MONTHS = "  - {from: 2017-01-26, value: 12, source: S06}\n";

  /** What a right example may leave open: it is a part, and not a whole folder. */
  private static final Set<ProblemCode> BESIDE =
      EnumSet.of(ProblemCode.NO_SUCH_FLAG, ProblemCode.NO_SUCH_VALUE, ProblemCode.UNUSED_VALUE);

  @TempDir private Path temporary;

  /** An example of a page: how it stands in a file, and the lines of it. */
  private record Example(String kind, String lines) {}

  @Test
  void everyPageHasACode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          Stream.of(ProblemCode.values()).map(code -> code + ".md").toList(),
          pages.map(page -> page.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void noTwoCodesAreTheSame() {
    long different = Stream.of(ProblemCode.values()).map(ProblemCode::toString).distinct().count();
    assertEquals(ProblemCode.values().length, different);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyPageHasTheSameShape(ProblemCode code) {
    ProblemPage page = ProblemPage.of(code);
    assertFalse(page.title().isBlank());
    assertFalse(page.meaning().isBlank());
    assertEquals(
        List.of("## Wrong", "## Right", "## Why"),
        EXAMPLE
            .matcher(page.text())
            .replaceAll("")
            .lines()
            .filter(line -> line.startsWith("## "))
            .toList());
    assertEquals(2, examples(code).size());
    page.text()
        .lines()
        .filter(line -> !line.startsWith("|") && line.contains(" "))
        .forEach(line -> assertTrue(line.length() <= 125, line));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void whatAPageCallsWrongIsAndWhatItCallsRightIsNot(ProblemCode code) {
    Example wrong = examples(code).get(0);
    if (wrong.kind().equals("folder")) {
      assertTrue(
          FOLDERS.containsKey(code) || CASES.containsKey(code), () -> code + " is never produced");
      return;
    }
    Set<ProblemCode> ofWrong = codes(wrong, code);
    assertTrue(
        ofWrong.contains(code), () -> wrong + " has " + ofWrong.stream().map(Enum::name).toList());
    Example right = examples(code).get(1);
    if (!right.kind().equals("folder")) {
      Set<ProblemCode> ofRight = codes(right, code);
      ofRight.removeAll(BESIDE);
      ofRight.retainAll(EnumSet.complementOf(EnumSet.of(code)));
      assertEquals(Set.of(), ofRight, () -> code.name() + " " + right);
      assertFalse(codes(right, code).contains(code), () -> code + " " + right);
    }
  }

  // --- examples in rules, values and pages
  // --------------------------------------------------------

  private static List<Example> examples(ProblemCode code) {
    Matcher matcher = EXAMPLE.matcher(ProblemPage.of(code).text());
    return matcher
        .results()
        .map(found -> new Example(found.group(1), plain(found.group(2).strip())))
        .toList();
  }

  private static String plain(String lines) {
    return lines.replace("<TAB>", "\t").replace("<U+202E>", "\u202e");
  }

  private Set<ProblemCode> codes(Example example, ProblemCode code) {
    RuleFolderCopy folder =
        new RuleFolderCopy(temporary.resolve(example.hashCode() + "")).withPack("osja");
    String lines = example.lines();
    switch (example.kind()) {
      case "page" -> folder.file("osja/sample.md", page(lines));
      case "page without" ->
          folder.file("osja/sample.md", RuleFolderCopy.PAGE.replace(lines + "\n", ""));
      case "page with" -> folder.file("osja/sample.md", RuleFolderCopy.PAGE);
      default -> {
        if (example.kind().startsWith("osja/")) {
          folder.file(example.kind(), lines + "\n");
        } else {
          rule(folder, rule(example.kind(), lines), code);
        }
      }
    }
    return codes(folder);
  }

  /** The page with another section put into it, or one in place of its own. */
  private static String page(String section) {
    String heading = section.lines().findFirst().orElseThrow();
    String none = "## Exceptions\n\nNone.\n";
    return heading.equals("## Exceptions")
        ? RuleFolderCopy.PAGE.replace(none, section + "\n")
        : RuleFolderCopy.PAGE.replace(none, none + "\n" + section + "\n");
  }

  private static void rule(RuleFolderCopy folder, String rule, ProblemCode code) {
    folder.file("osja/sample.drl", rule);
    Matcher title = Pattern.compile("@title +\\( \"([^\"]+)\"").matcher(rule);
    if (title.find() && code != ProblemCode.PAGE_TITLE) {
      folder.file(
          "osja/sample.md", RuleFolderCopy.PAGE.replace("# A sample", "# " + title.group(1)));
    }
  }

  private static String rule(String kind, String lines) {
    return switch (kind) {
      case "conditions" ->
          RULE.replace("$p : Partnership()\n", "$p : Partnership()\n" + lines + "\n");
      case "only conditions" -> RULE.replace("$p : Partnership()", lines);
      case "conclusion" -> RULE.replaceFirst("flags\\.raise.*", Matcher.quoteReplacement(lines));
      case "whole" -> {
        String[] both = lines.split("\n", 2);
        yield rule("conditions", both[0])
            .replaceFirst("flags\\.raise.*", Matcher.quoteReplacement(both[1]));
      }
      case "header" ->
          RULE.replaceFirst("(?s)    @.*\nwhen", Matcher.quoteReplacement(lines + "\nwhen"));
      case "metadata" -> metadata(lines);
      case "before the rule" -> RULE.replace("rule \"", lines + "\n\nrule \"");
      case "without" -> RULE.replaceFirst("(?m)^" + Pattern.quote(lines) + "$", "");
      case "with" -> RULE;
      case "instead of the package" -> RULE.replace("package osja", lines);
      case "rule" -> RULE.replace("rule \"osja/sample\"", lines);
      case "rule file" -> lines + "\n";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String metadata(String lines) {
    UnaryOperator<String> key = line -> line.strip().replaceFirst("[ (].*", "");
    Set<String> keys = lines.lines().map(key).collect(Collectors.toSet());
    String others =
        RULE.lines()
            .filter(line -> !line.strip().startsWith("@") || !keys.contains(key.apply(line)))
            .collect(Collectors.joining("\n"));
    return others.replace("\nwhen", "\n" + lines + "\nwhen") + "\n";
  }

  private static Set<ProblemCode> codes(RuleFolderCopy folder) {
    try {
      return codes(Lint.of(folder.load(), DAY, rule -> 1));
    } catch (BrokenRulesException e) {
      return codes(e.problems());
    }
  }

  private static Set<ProblemCode> codes(List<Problem> problems) {
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    problems.forEach(problem -> codes.add(problem.code().orElseThrow()));
    return codes;
  }

  // --- what cannot be shown in a few lines
  // --------------------------------------------------------

  private static final Map<ProblemCode, UnaryOperator<RuleFolderCopy>> FOLDERS =
      Map.ofEntries(
          Map.entry(ProblemCode.NO_RULES, folder -> folder.file("osja/sample.drl", "")),
          Map.entry(ProblemCode.NO_SUCH_FOLDER, folder -> folder),
          Map.entry(ProblemCode.UNREADABLE, folder -> folder.file("osja/x.drl", "\0r\0u")),
          Map.entry(ProblemCode.STRAY_FILE, folder -> folder.file("osja/One Rule.drl", RULE)),
          Map.entry(ProblemCode.NO_PACK_FILE, folder -> folder.rule("other/one", "$p : Host()")),
          Map.entry(
              ProblemCode.TWO_EXEMPTION_FILES,
              folder -> folder.file("osja/exemptions.yaml", NONE).file("osja/excused.yaml", NONE)),
          Map.entry(ProblemCode.OLD_FILE_NAME, folder -> folder.file("osja/excused.yaml", NONE)),
          Map.entry(
              ProblemCode.TOO_LARGE,
              folder -> folder.file("osja/sample.drl", "//" + "x".repeat(20_000))),
          Map.entry(
              ProblemCode.TOO_DEEP,
              folder -> folder.rule("osja/sample", "Host( " + "(".repeat(60) + ")".repeat(61))),
          Map.entry(
              ProblemCode.TOO_MANY_VARIABLES, folder -> folder.rule("osja/sample", variables())),
          Map.entry(
              ProblemCode.SECOND_RULE,
              folder ->
                  folder.file("osja/sample.drl", RULE + RULE.substring(RULE.indexOf("rule \"")))),
          Map.entry(ProblemCode.NAME_OF_FILE, folder -> folder.file("osja/other.drl", RULE)),
          Map.entry(
              ProblemCode.VALUE_TWICE,
              folder ->
                  folder
                      .withPack("evidence")
                      .value("osja", "months", MONTHS)
                      .value("evidence", "months", MONTHS)),
          Map.entry(
              ProblemCode.VALUE_OF_ANOTHER_PACK,
              folder ->
                  folder
                      .withPack("evidence")
                      .value("evidence", "months", MONTHS)
                      .rule("osja/sample", "$p : Partnership()\nValue( name == \"months\" )")),
          Map.entry(
              ProblemCode.KIND_OF_VALUE,
              folder ->
                  folder
                      .value("osja", "months", MONTHS)
                      .rule("osja/sample", "$p : Partnership()\nValueList( name == \"months\" )")),
          Map.entry(
              ProblemCode.GAP_IN_VALUE,
              folder ->
                  folder
                      .value("osja", "months", MONTHS.replace("2017", "2018"))
                      .rule("osja/sample", "$p : Partnership()\nValue( name == \"months\" )")),
          Map.entry(
              ProblemCode.CIRCLE,
              folder ->
                  folder.rule(
                      "osja/sample",
                      "$p : Partnership()\nRaised( code == \"osja/sample\", subject == $p.id )")),
          Map.entry(ProblemCode.NO_PAGE, folder -> folder.file("osja/other.drl", other())),
          Map.entry(
              ProblemCode.EMPTY_PACK,
              folder -> folder.file("evidence/pack.yaml", RuleFolderCopy.pack("evidence"))));

  private static String variables() {
    return java.util.stream.IntStream.range(0, 101)
        .mapToObj(number -> "$v" + number + " : Host()")
        .collect(Collectors.joining("\n"));
  }

  private static String other() {
    return Sample.rule("osja/other", "$p : Partnership()", "flags.raise( $p, \"x\" );");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void whatShowsInAFolderOnlyIsFoundThere(ProblemCode code) {
    if (!FOLDERS.containsKey(code)) {
      return;
    }
    Path root = temporary.resolve("rules");
    RuleFolderCopy folder = new RuleFolderCopy(root);
    if (code == ProblemCode.NO_RULES) {
      folder.file("README.md", "nothing");
    } else if (code != ProblemCode.NO_SUCH_FOLDER) {
      RuleFolderCopy filled = FOLDERS.get(code).apply(folder.withPack("osja"));
      assertFalse(filled.problems().isBlank());
    }
    assertTrue(codes(folder).contains(code), () -> code + ": " + codes(folder));
  }

  private static final Map<ProblemCode, String> CASES =
      Map.of(
          ProblemCode.NO_CASE, "",
          ProblemCode.IDLE_CASE, "osja/sample/stands-x.yaml",
          ProblemCode.DRAFT_CASE, "osja/sample/stands-x.yaml",
          ProblemCode.CASE_WITHOUT_RULE, "osja/other/stands-x.yaml",
          ProblemCode.NAME_OF_CASE, "osja/sample/x.yaml",
          ProblemCode.MISSING_CASE, "osja/sample/stands-x.yaml");

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void whatShowsInCasesOnlyIsFoundThere(ProblemCode code) {
    if (!CASES.containsKey(code)) {
      return;
    }
    Rulebook rules = new RuleFolderCopy(temporary.resolve("rules")).withPack("osja").load();
    RuleFolderCopy cases = new RuleFolderCopy(temporary.resolve("cases"));
    cases.file("osja/sample/README.md", "cases");
    if (!CASES.get(code).isEmpty()) {
      cases.file(CASES.get(code), aCase(code));
    }
    Set<ProblemCode> found =
        code == ProblemCode.NO_CASE
            ? codes(Lint.of(rules, DAY, rule -> 0))
            : codes(CaseLint.of(rules, temporary.resolve("cases")).findings());
    assertTrue(found.contains(code), () -> code + ": " + found);
  }

  private static String aCase(ProblemCode code) {
    String text =
        """
        case: A UK college trains the police of an invented state
        drawn-from: public-record
        assistance: capacity-building
        partnership:
          id: training
          hosts: [XA]
          recipients: [{organisation: police, units: all}]
          phases: [{id: p1, from: 2019-03-01, provider: college}]
        organisations:
          - {id: police, name: XA Police, country: XA, kind: police}
          - {id: college, name: UK College, country: GB, kind: police-college}
        """;
    return switch (code) {
      case IDLE_CASE -> text;
      case DRAFT_CASE -> "draft: to be written\n" + text + "expect: {stands: [osja/sample]}\n";
      default -> text + "expect: {stands: [osja/sample]}\n";
    };
  }

  @Test
  void everyCodeIsSomewhere() {
    assertEquals(
        List.of(),
        Arrays.stream(ProblemCode.values())
            .filter(code -> examples(code).get(0).kind().equals("folder"))
            .filter(code -> !FOLDERS.containsKey(code) && !CASES.containsKey(code))
            .toList());
  }
}
