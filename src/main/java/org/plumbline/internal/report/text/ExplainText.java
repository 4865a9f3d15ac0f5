package org.plumbline.internal.report.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.check.FlagPath;
import org.plumbline.internal.report.words.Basis;
import org.plumbline.internal.report.words.CaseFacts;
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.report.words.FlagDetails;
import org.plumbline.internal.report.words.ShownFacts;
import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;
import org.plumbline.result.NotRaised;

/**
 * Why a check raised a flag, and why not another, as text for an auditor, and for the body named to
 * answer; at most 80 columns wide. Safe for any number of threads.
 */
public final class ExplainText {
  /** In how many kinds of scenario it explains why a flag is not raised. */
  public static final int MOST_WAYS = 6;

  private final boolean colours;
  private final BiFunction<Check, Flag, List<FlagPath>> ways;

  /** Says whether the reader's terminal has colours. */
  public ExplainText(boolean colours) {
    this(colours, (check, flag) -> List.of());
  }

  /**
   * The same; for a flag that depends, it also says in which scenarios it is raised.
   *
   * @param ways the kinds of scenario of a flag of a check
   */
  public ExplainText(boolean colours, BiFunction<Check, Flag, List<FlagPath>> ways) {
    this.colours = colours;
    this.ways = ways;
  }

  /**
   * Why each flag of the checks was raised, and why each other rule raised nothing, without the
   * conditions that were met on the way.
   */
  public String all(List<Check> checks) {
    return write(checks, code -> true, false);
  }

  /** Why the rule of this id raised its flags in each of the checks, or why not. */
  public String one(List<Check> checks, String code) {
    return write(checks, code::equals, true);
  }

  private String write(List<Check> checks, Predicate<String> codes, boolean whole) {
    Page page = new Page(colours);
    for (Check check : checks) {
      Explanation explanation = new Explanation(check, page, whole);
      explanation.notJudged();
      check.flags().stream().filter(flag -> codes.test(flag.code())).forEach(explanation::flag);
      check.notRaised().stream()
          .filter(rule -> codes.test(rule.code()))
          .forEach(explanation::notRaised);
    }
    return page.toString();
  }

  /** What is said of one check. */
  private final class Explanation {
    private final Check check;
    private final Page page;
    private final String day;
    private final CaseWords words;
    private final CaseFacts facts;
    private final boolean whole;

    Explanation(Check check, Page page, boolean whole) {
      this.check = check;
      this.page = page;
      this.day = DateForm.WORDS.day(check.asOf());
      this.words = new CaseWords(check);
      this.facts = new CaseFacts(check);
      this.whole = whole;
    }

    void notJudged() {
      if (check.isPartlyUnjudged()) {
        page.title("Not judged on " + day);
        check.notJudgedInWords().forEach(sentence -> page.paragraph(0, sentence));
        page.blank();
      }
    }

    void flag(Flag flag) {
      page.title(flag.code() + " " + certainty(flag) + " on " + day);
      page.paragraph(
          0,
          Brackets.add(flag.title(), flag.severity().toString())
              + ", about "
              + facts.subject(flag.subject())
              + ".");
      page.blank();
      page.paragraph(0, CaseWords.sentence(flag.guarded()));
      CaseWords.inferences(flag)
          .ifPresent(text -> page.paragraph(0, CaseWords.sentence("it " + text)));
      ShownFacts shownFacts = new ShownFacts();
      flag.grounds().stream().limit(1).forEach(ground -> rest(ground, shownFacts));
      dependsOn(flag);
      rule(flag);
      replies(flag);
      flag.grounds().stream().skip(1).forEach(ground -> further(flag, ground, shownFacts));
      page.blank();
    }

    private static String certainty(Flag flag) {
      return switch (flag.certainty()) {
        case STANDS -> "stands";
        case DEPENDS -> "depends on open questions,";
        case NOT_DECIDED -> "is not decided";
      };
    }

    private void further(Flag flag, Ground ground, ShownFacts shownFacts) {
      page.blank();
      page.paragraph(0, "Another ground: " + CaseWords.sentence(flag.guarded(ground)));
      rest(ground, shownFacts);
    }

    private void rest(Ground ground, ShownFacts shownFacts) {
      page.blank();
      page.paragraph(0, rests(ground, shownFacts));
      ground.evidence().stream()
          .filter(shownFacts::isNew)
          .forEach(evidence -> numbered(evidence, shownFacts));
      ground.searches().stream()
          .filter(shownFacts::isNew)
          .forEach(search -> search(search, shownFacts));
      page.paragraph(0, since(ground));
    }

    private static String rests(Ground ground, ShownFacts shownFacts) {
      String numbers = shownFacts.numbers(ground.evidence());
      return "This relies on "
          + (numbers.isEmpty() ? "no recorded fact" : numbers)
          + ground
              .standing()
              .map(standing -> "; the weakest is " + CaseWords.standing(standing))
              .orElse("")
          + ".";
    }

    private void numbered(Evidence evidence, ShownFacts shownFacts) {
      page.marked(2, AnsiStyle.PLAIN, shownFacts.number(evidence) + ".", described(evidence));
      noted(evidence, shownFacts);
    }

    private void fact(Evidence evidence, ShownFacts shownFacts) {
      page.marked(2, AnsiStyle.PLAIN, "-", described(evidence));
      noted(evidence, shownFacts);
    }

    /** What the author of the case says of a fact, and of its documents if that is new. */
    private void noted(Evidence evidence, ShownFacts shownFacts) {
      evidence.notes().forEach(note -> page.marked(4, AnsiStyle.PLAIN, "*", CaseWords.noted(note)));
      evidence.sources().stream()
          .filter(shownFacts::isNew)
          .flatMap(id -> words.notedOf(id).stream())
          .forEach(note -> page.marked(4, AnsiStyle.PLAIN, "*", note));
    }

    /** A fact that is not evidence, with what is noted of it. */
    private String remarked(Evidence evidence) {
      return described(evidence)
          + evidence.notes().stream()
              .map(note -> ". " + CaseWords.noted(note))
              .collect(Collectors.joining());
    }

    private String described(Evidence evidence) {
      return vouched(evidence) + ", at " + evidence.place();
    }

    private String vouched(Evidence evidence) {
      String sources = words.cited(new LinkedHashSet<>(evidence.sources()));
      Optional<String> standing = evidence.standing().map(CaseWords::standing);
      String text = evidence.text() + (sources.isEmpty() ? "" : "; source: " + sources);
      return standing.map(how -> Brackets.add(text, how)).orElse(text);
    }

    private void search(LookedFor search, ShownFacts shownFacts) {
      page.paragraph(
          0,
          "Looked for and not found: "
              + search.description()
              + "; the case has "
              + count(search.lookedAt())
              + " of that kind."
              + (search.absences().isEmpty() ? "" : " The case itself says so:"));
      search.absences().forEach(absence -> fact(absence, shownFacts));
    }

    private static String count(int facts) {
      return facts == 0 ? "none" : facts == 1 ? "one" : Integer.toString(facts);
    }

    private String since(Ground ground) {
      FlagDetails.Row since = words.since(ground);
      return since.label() + ": " + since.text() + ".";
    }

    private void dependsOn(Flag flag) {
      if (!flag.dependsOn().isEmpty()) {
        page.blank();
        page.paragraph(0, "It depends on:");
        flag.dependsOn().forEach(id -> page.marked(2, AnsiStyle.PLAIN, "-", words.question(id)));
        if (whole && flag.certainty() == Certainty.DEPENDS) {
          new PathsText(page).write(ways.apply(check, flag));
        }
      }
    }

    private void rule(Flag flag) {
      page.blank();
      page.paragraph(
          0,
          "The rule is "
              + flag.rule()
              + ". Basis: "
              + Basis.of(flag)
              + (flag.basis().reference().isEmpty() ? "." : "; see " + flag.basis().reference()));
    }

    private void replies(Flag flag) {
      page.blank();
      if (flag.replies().isEmpty()) {
        page.paragraph(0, "The case records no reply to this.");
      }
      flag.replies().stream()
          .map(words::reply)
          .forEach(
              reply -> {
                page.paragraph(0, "Reply by " + words.quoted(reply) + sources(reply.sources()));
                CaseWords.noted(reply).ifPresent(note -> page.paragraph(2, note));
              });
    }

    private String sources(List<String> ids) {
      Set<String> distinct = new LinkedHashSet<>(ids);
      return distinct.isEmpty() ? "" : " (source: " + words.cited(distinct) + ")";
    }

    void notRaised(NotRaised rule) {
      page.title(rule.code() + " raised nothing on " + day);
      page.paragraph(0, "Its flag: " + rule.title() + ".");
      page.paragraph(
          0,
          "It was not raised because "
              + rule.reason()
              + rule.obstacle().map(obstacle -> "; see " + obstacle.condition() + ":").orElse("."));
      rule.obstacle()
          .ifPresent(
              obstacle -> {
                ObstacleText text = new ObstacleText(check, page, this::remarked);
                text.write(obstacle);
                if (whole) {
                  text.met(obstacle);
                }
              });
      page.blank();
    }
  }
}
