package org.plumbline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.flags.Place;
import org.plumbline.replay.analysis.Analysis;
import org.plumbline.replay.analysis.Answer;
import org.plumbline.replay.analysis.Example;
import org.plumbline.replay.analysis.Implication;
import org.plumbline.replay.analysis.RuleAnswer;
import org.plumbline.replay.analysis.RuleAnswer.ConditionAnswer;
import org.plumbline.replay.analysis.Unmentioned;

/** An analysis of rules as text for people and as JSON. Safe for any number of threads. */
public final class AnalysisReport {
  private final Page page;
  private final Analysis analysis;

  private AnalysisReport(Analysis analysis, boolean colours) {
    this.page = new Page(colours);
    this.analysis = analysis;
  }

  /**
   * As text, at most 80 columns wide.
   *
   * @param all whether answers are told that call for nothing; else they are counted
   * @param colours whether headings are inked
   */
  public static String text(Analysis analysis, boolean all, boolean colours) {
    AnalysisReport report = new AnalysisReport(analysis, colours);
    report.page.title(
        counted(analysis.rules().size(), "rule")
            + " analysed, beginning with "
            + counted(analysis.cases(), "case"));
    report.firing(all);
    report.conditions(all);
    report.implications();
    report.unmentioned();
    report.end();
    return report.page.toString();
  }

  private static String counted(long number, String name) {
    return number + " " + name + (number == 1 ? "" : "s");
  }

  // --- can it fire? -----------------------------------------------------------------------------

  private void firing(boolean all) {
    page.heading("Can the rule ever fire?");
    long shown = analysis.rules().stream().filter(one -> isShown(one.fires())).count();
    page.paragraph(0, "A case shows it for " + shown + " of " + analysis.rules().size() + ".");
    analysis.rules().stream()
        .filter(one -> all || !isThere(one.fires()))
        .forEach(
            one -> {
              page.paragraph(0, one.rule().id());
              page.paragraph(2, firing(one));
            });
  }

  private static String firing(RuleAnswer one) {
    Answer fires = one.fires();
    return fires instanceof Answer.Disproved disproved
        ? "No, never." + from(disproved, " Proof: the conditions contradict each other in ")
        : said(fires, "Yes: ");
  }

  private static boolean isShown(Answer answer) {
    return answer instanceof Answer.Shown;
  }

  /** Whether a case that is there shows it. */
  private static boolean isThere(Answer answer) {
    return answer instanceof Answer.Shown shown && shown.example().changes().isEmpty();
  }

  private static String said(Answer answer, String yes) {
    if (answer instanceof Answer.Shown shown) {
      return yes + example(shown.example());
    }
    if (answer instanceof Answer.Excused excused) {
      return "No, for a known reason: " + excused.because() + ".";
    }
    return answer instanceof Answer.NotDecided open
        ? "Not decided: " + open.bound() + ", and nothing is proved."
        : "No.";
  }

  private static String example(Example example) {
    String day = example.file() + " on " + example.day();
    List<String> changes = example.changes();
    return switch (changes.size()) {
      case 0 -> day + ".";
      case 1 -> day + ", changed: " + changes.get(0) + ".";
      default -> day + ", with " + changes.size() + " changes, the last: " + last(changes) + ".";
    };
  }

  private static String last(List<String> changes) {
    return changes.get(changes.size() - 1);
  }

  private static String from(Answer.Disproved disproved, String words) {
    List<String> lines =
        disproved.from().stream()
            .map(place -> "line " + place.line() + ", column " + place.column())
            .toList();
    return lines.isEmpty()
        ? " Proof: it follows from how rules and values are."
        : words + String.join("; ", lines) + ".";
  }

  // --- does each condition matter? --------------------------------------------------------------

  private void conditions(boolean all) {
    page.heading("Does each condition make a difference?");
    List<ConditionAnswer> every =
        analysis.rules().stream().flatMap(one -> one.conditions().stream()).toList();
    long shown = every.stream().filter(one -> isShown(one.matters())).count();
    long excused = every.stream().filter(one -> one.matters() instanceof Answer.Excused).count();
    page.paragraph(
        0,
        "For "
            + shown
            + " of "
            + every.size()
            + " a case shows that the rule comes out otherwise without it; "
            + excused
            + " make none for a known reason.");
    for (RuleAnswer one : analysis.rules()) {
      one.conditions().stream()
          .filter(condition -> all || isToTell(condition.matters()))
          .forEach(this::condition);
    }
  }

  private static boolean isToTell(Answer answer) {
    return !isThere(answer) && !(answer instanceof Answer.Excused);
  }

  private void condition(ConditionAnswer one) {
    page.paragraph(0, one.place() + ": " + one.text());
    page.paragraph(
        2,
        one.matters() instanceof Answer.Disproved disproved
            ? "None: it may be left out and the rule stays the same."
                + from(disproved, " Proof: it follows from ")
            : said(one.matters(), "Yes: "));
  }

  // --- the rest ---------------------------------------------------------------------------------

  private void implications() {
    page.heading("Which rules follow from others?");
    if (analysis.implications().isEmpty()) {
      page.paragraph(0, "None: of any two, a case shows the one without the other.");
    }
    for (Implication one : analysis.implications()) {
      page.paragraph(
          0,
          (one.proved() ? "" : "Not decided: ")
              + one.one().id()
              + " ("
              + one.one().header().severity()
              + ")");
      page.paragraph(
          2,
          (one.mutual() ? "fires exactly when " : "fires only where ")
              + one.other().id()
              + " ("
              + one.other().header().severity()
              + ") does; "
              + (one.told() ? "a page says how they belong together" : "no page says so"));
    }
  }

  private void unmentioned() {
    Unmentioned none = analysis.unmentioned();
    page.heading("What does no rule look at?");
    list("Words that no rule names", none.words());
    list("Words that rules only leave out", none.onlyExcluded());
    if (!none.seenByOthers().isEmpty()) {
      page.paragraph(
          0,
          "Of these kinds some rule takes all words but some: "
              + String.join(", ", none.seenByOthers())
              + ".");
    }
    page.paragraph(0, "Facts: " + words(none.facts()) + ".");
    list("Properties", none.properties());
  }

  private void list(String title, Map<String, List<String>> lists) {
    page.paragraph(0, title + (lists.isEmpty() ? ": none." : ":"));
    lists.forEach((kind, words) -> page.paragraph(2, kind + ": " + words(words)));
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private void end() {
    page.blank();
    page.paragraph(
        0,
        analysis.neverFiring().size()
            + " never fire, "
            + counted(analysis.idle().size(), "condition")
            + " without effect, "
            + analysis.notDecided()
            + " not decided");
  }

  // --- JSON -------------------------------------------------------------------------------------

  /** As JSON; names stay, new ones may be added. */
  public static String json(String version, Analysis analysis) {
    Unmentioned none = analysis.unmentioned();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plumbline", version);
    json.put("cases", analysis.cases());
    json.put("rules", analysis.rules().stream().map(AnalysisReport::json).toList());
    json.put("follows", analysis.implications().stream().map(AnalysisReport::json).toList());
    json.put(
        "unmentioned",
        JsonReport.ordered(
            "words", none.words(),
            "onlyLeftOut", none.onlyExcluded(),
            "kindsWithRest", none.seenByOthers(),
            "facts", none.facts(),
            "properties", none.properties()));
    json.put("neverFire", analysis.neverFiring().size());
    json.put("withoutEffect", analysis.idle().size());
    json.put("notDecided", analysis.notDecided());
    return JsonReport.text(json);
  }

  private static Object json(RuleAnswer one) {
    return JsonReport.ordered(
        "code",
        one.rule().id(),
        "fires",
        json(one.fires()),
        "conditions",
        one.conditions().stream().map(AnalysisReport::json).toList());
  }

  private static Object json(ConditionAnswer one) {
    return JsonReport.ordered(
        "condition", one.text(), "place", json(one.place()), "matters", json(one.matters()));
  }

  private static Object json(Place place) {
    return JsonReport.ordered("file", place.file(), "line", place.line(), "column", place.column());
  }

  private static Map<String, @Nullable Object> json(Answer answer) {
    if (answer instanceof Answer.Shown shown) {
      Example example = shown.example();
      return JsonReport.ordered(
          "answer",
          "yes",
          "case",
          example.file(),
          "changes",
          example.changes(),
          "asOf",
          example.day().toString());
    }
    if (answer instanceof Answer.Disproved disproved) {
      return JsonReport.ordered(
          "answer",
          "no",
          "proof",
          disproved.from().stream().map(AnalysisReport::json).collect(Collectors.toList()));
    }
    return answer instanceof Answer.Excused excused
        ? JsonReport.ordered("answer", "no", "because", excused.because())
        : JsonReport.ordered(
            "answer", "not-decided", "bound", ((Answer.NotDecided) answer).bound());
  }

  private static Object json(Implication one) {
    return JsonReport.ordered(
        "rule",
        one.one().id(),
        "severity",
        one.one().header().severity().toString(),
        "onlyWhere",
        one.other().id(),
        "itsSeverity",
        one.other().header().severity().toString(),
        "proved",
        one.proved(),
        "mutual",
        one.mutual(),
        "told",
        one.told());
  }
}
