package org.plumbline.internal.rulebook.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Constraint;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.PersonNames;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/**
 * Checks the wording of a rule and its page: no verdict in our own voice, no names of people, and
 * quotation marks around words of a source.
 */
final class WordingLint {
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:guilty|innocent|illegal(?:ly)?|unlawful(?:ly)?|complicit(?:y)?|torturers?"
              + "|cover-up|whitewash(?:es|ed)?|deliberately|knowingly|lied|compliant"
              + "|in bad faith|in breach of|violat(?:es|ed))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Placeholder text in the draft of a rule. */
  private static final Pattern UNWRITTEN = Pattern.compile("To be written|write here");

  /** Quotations and code are not in our voice. */
  private static final Pattern NOT_OURS = Pattern.compile("\"[^\"]*\"|'[^']*'(?!\\p{L})|`[^`]*`");

  /** Components that hold the bare words of a source. */
  private static final Set<String> BARE = Set.of("words", "statement", "reason");

  private final Rule rule;
  private final List<Problem> findings;

  WordingLint(Rule rule, List<Problem> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  /** Checks the title and the sentence. */
  void ofRule() {
    say(rule.header().title(), rule.place());
    if (UNWRITTEN.matcher(rule.header().basis() + rule.header().owner()).find()) {
      add(
          ProblemCode.UNWRITTEN,
          rule.place(),
          "the basis or the owner still has placeholder text",
          "");
    }
    String sentence =
        rule.then().sentence().stream()
            .map(part -> part instanceof Text text ? text.text() : " ")
            .collect(Collectors.joining());
    say(sentence, rule.then().place());
    bareWords();
  }

  /** Checks a page, except its sources, which have titles and authors. */
  void ofPage(String page, String file) {
    boolean ours = true;
    int number = 0;
    for (String line : page.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        ours = !line.strip().equals("## Sources");
      }
      if (ours) {
        say(line, new Place(file, number, 0));
      }
    }
  }

  private void say(String text, Place place) {
    if (UNWRITTEN.matcher(text).find()) {
      add(ProblemCode.UNWRITTEN, place, "this still has placeholder text", "");
    }
    String voice = NOT_OURS.matcher(text).replaceAll(" ");
    Matcher verdict = VERDICT.matcher(voice);
    if (verdict.find()) {
      add(
          ProblemCode.OWN_VERDICT,
          place,
          SafeText.quoted(verdict.group()) + " is a verdict in our own voice",
          "say who found what and when, or quote it");
    }
    PersonNames.in(voice)
        .ifPresent(
            name ->
                add(
                    ProblemCode.PERSON_NAMED,
                    place,
                    SafeText.quoted(name) + " names a person",
                    "write the office instead; only a public list or a judgment names people"));
  }

  private void bareWords() {
    Set<String> bare =
        rule.when().stream()
            .flatMap(Premise::all)
            .filter(Match.class::isInstance)
            .flatMap(match -> ((Match) match).constraints().stream())
            .flatMap(WordingLint::bareBinding)
            .collect(Collectors.toSet());
    rule.then().sentence().stream()
        .filter(part -> part instanceof Spoken spoken && bare.contains(spoken.variable()))
        .map(part -> ((Spoken) part).variable())
        .distinct()
        .forEach(
            variable ->
                add(
                    ProblemCode.BARE_WORDS,
                    rule.then().place(),
                    variable + " has the words of a source, but the sentence does not quote them",
                    "use the property 'quote', 'stated' or 'why' instead"));
  }

  private static Stream<String> bareBinding(Constraint constraint) {
    return constraint instanceof Bind bind && BARE.contains(bind.property().name())
        ? Stream.of(bind.variable())
        : Stream.of();
  }

  private void add(ProblemCode code, Place place, String message, String hint) {
    findings.add(new Problem(code, place, message, hint));
  }
}
