package org.plumbline.internal.rulebook.lint;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.text.Verification;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/** Compares the page of a rule with the structure of all pages, and with the rule. */
public final class PageLint {
  private static final List<String> SECTIONS =
      List.of("Fires when", "Does not fire when", "Why", "Exceptions", "Sources", "History");

  private final Rule rule;
  private final String file;
  private final List<Problem> findings;
  private final String title;
  private final List<Section> sections = new ArrayList<>();

  /** A heading with the lines under it. */
  private record Section(String heading, int line, List<String> lines) {
    boolean isEmpty() {
      return lines.stream().allMatch(String::isBlank);
    }
  }

  PageLint(Rule rule, String page, String file, List<Problem> findings) {
    this.rule = rule;
    this.file = file;
    this.findings = findings;
    List<String> lines = page.lines().toList();
    this.title = lines.isEmpty() ? "" : lines.get(0);
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i + 1);
    }
  }

  private void read(String line, int number) {
    if (line.startsWith("## ")) {
      sections.add(new Section(line.substring(3).strip(), number, new ArrayList<>()));
    } else if (!sections.isEmpty()) {
      sections.get(sections.size() - 1).lines().add(line);
    }
  }

  void look() {
    String wanted = "# " + rule.header().title();
    if (!title.equals(wanted)) {
      add(
          ProblemCode.PAGE_TITLE,
          1,
          "the first line is " + SafeText.quoted(title) + ", but the rule has another title",
          "write " + wanted);
    }
    headings();
    sections.stream()
        .filter(section -> SECTIONS.contains(section.heading()) && section.isEmpty())
        .forEach(
            section ->
                add(
                    ProblemCode.EMPTY_SECTION,
                    section.line(),
                    "the section '" + section.heading() + "' is empty",
                    "fill it in, or write 'None.'"));
    basis();
  }

  private void headings() {
    List<String> found = sections.stream().map(Section::heading).toList();
    SECTIONS.stream()
        .filter(section -> !found.contains(section))
        .forEach(
            section ->
                add(
                    ProblemCode.MISSING_SECTION,
                    0,
                    "the page has no section '## " + section + "'",
                    ""));
    sections.stream()
        .filter(section -> !SECTIONS.contains(section.heading()))
        .forEach(
            section ->
                add(
                    ProblemCode.UNKNOWN_SECTION,
                    section.line(),
                    "unknown section "
                        + SafeText.quoted(section.heading())
                        + "; a page has "
                        + String.join(", ", SECTIONS),
                    DidYouMean.hint(section.heading(), SECTIONS)));
    List<String> known = found.stream().filter(SECTIONS::contains).toList();
    List<String> inOrder = SECTIONS.stream().filter(known::contains).toList();
    if (!known.equals(inOrder)) {
      add(
          ProblemCode.SECTION_ORDER,
          0,
          "the sections are in the wrong order, or one occurs twice",
          "the order is " + String.join(", ", SECTIONS));
    }
  }

  /** Both page and rule must say if nobody has read the basis. */
  private void basis() {
    boolean said =
        sections.stream()
            .flatMap(section -> section.lines().stream())
            .anyMatch(Verification::isDenied);
    if (!rule.header().verified() && !said) {
      add(
          ProblemCode.UNVERIFIED,
          0,
          "the basis of the rule is unverified, but the page does not say so",
          "write 'unverified' under Sources");
    }
    if (rule.header().verified() && noSourceIsRead()) {
      add(
          ProblemCode.UNVERIFIED,
          0,
          "the page calls every source unverified, but the basis of the rule does not",
          "write 'unverified' in @basis");
    }
  }

  private boolean noSourceIsRead() {
    List<String> sources =
        sections.stream()
            .filter(section -> section.heading().equals("Sources"))
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.startsWith("- "))
            .toList();
    return !sources.isEmpty() && sources.stream().allMatch(Verification::isDenied);
  }

  private void add(ProblemCode code, int line, String message, String hint) {
    findings.add(new Problem(code, new Place(file, line, 0), message, hint));
  }
}
