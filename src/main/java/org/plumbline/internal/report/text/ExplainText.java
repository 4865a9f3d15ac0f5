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
import org.plumbline.internal.report.words.CaseWords;
import org.plumbline.internal.report.words.ToldOnce;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;
import org.plumbline.result.LookedFor;
import org.plumbline.result.NotRaised;

/**
 * Why a check raised a flag, and why not another, as text for an auditor, and for the body named to
 * answer; at most 80 columns wide. Safe for any number of threads.
 */
public final class ExplainText {
  /** In how many kinds of readings it says why a flag is not raised there. */
  public static final int MOST_WAYS = 6;

  private final boolean colours;
  private final BiFunction<Check, Flag, List<FlagPath>> ways;

  /** Says whether the reader's terminal has colours. */
  public ExplainText(boolean colours) {
    this(colours, (check, flag) -> List.of());
  }

  /**
   * The same, and says of a flag that depends in which readings it is raised.
   *
   * @param ways the readings of a flag of a check, in kinds
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
    private final CaseWords words;
    private final boolean whole;

    Explanation(Check check, Page page, boolean whole) {
      this.check = check;
      this.page = page;
      this.words = new CaseWords(check);
      this.whole = whole;
    }

    void notJudged() {
      if (check.isPartlyUnjudged()) {
        page.title("not judged as of " + check.asOf());
        check.notJudgedInWords().forEach(sentence -> page.paragraph(0, sentence));
        page.blank();
      }
    }

    void flag(Flag flag) {
      page.title(flag.code() + " " + certainty(flag) + " as of " + check.asOf());
      page.paragraph(
          0, flag.title() + " (" + flag.severity() + "). Said of " + flag.subject() + ".");
      page.blank();
      page.paragraph(0, CaseWords.sentence(flag.guarded()));
      CaseWords.inferences(flag)
          .ifPresent(text -> page.paragraph(0, CaseWords.sentence("it " + text)));
      ToldOnce toldOnce = new ToldOnce();
      flag.grounds().stream().limit(1).forEach(ground -> rest(ground, toldOnce));
      dependsOn(flag);
      rule(flag);
      replies(flag);
      flag.grounds().stream().skip(1).forEach(ground -> further(flag, ground, toldOnce));
      page.blank();
    }

    private static String certainty(Flag flag) {
      return switch (flag.certainty()) {
        case STANDS -> "stands";
        case DEPENDS -> "depends on what is not known,";
        case NOT_DECIDED -> "is not decided";
      };
    }

    private void further(Flag flag, Ground ground, ToldOnce toldOnce) {
      page.blank();
      page.paragraph(0, "A further ground: " + CaseWords.sentence(flag.guarded(ground)));
      rest(ground, toldOnce);
    }

    private void rest(Ground ground, ToldOnce toldOnce) {
      page.blank();
      page.paragraph(0, rests(ground, toldOnce));
      ground.evidence().stream()
          .filter(toldOnce::isNew)
          .forEach(evidence -> numbered(evidence, toldOnce));
      ground.searches().stream()
          .filter(toldOnce::isNew)
          .forEach(search -> search(search, toldOnce));
      page.paragraph(0, known(ground));
    }

    private static String rests(Ground ground, ToldOnce toldOnce) {
      String facts = toldOnce.numbers(ground.evidence());
      return "This rests on "
          + (facts.isEmpty() ? "no fact that is there" : facts)
          + ground
              .standing()
              .map(
                  standing ->
                      "; the weakest of all that it needs is " + CaseWords.standing(standing))
              .orElse("")
          + ".";
    }

    private void numbered(Evidence evidence, ToldOnce toldOnce) {
      page.marked(2, AnsiStyle.PLAIN, toldOnce.number(evidence) + ".", described(evidence));
      noted(evidence, toldOnce);
    }

    private void fact(Evidence evidence, ToldOnce toldOnce) {
      page.marked(2, AnsiStyle.PLAIN, "-", described(evidence));
      noted(evidence, toldOnce);
    }

    /** What the author of the case says of a fact, and of its documents if that is new. */
    private void noted(Evidence evidence, ToldOnce toldOnce) {
      evidence.notes().forEach(note -> page.marked(4, AnsiStyle.PLAIN, "*", CaseWords.noted(note)));
      evidence.sources().stream()
          .filter(toldOnce::isNew)
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
      return evidence.text() + vouched(evidence) + ", at " + evidence.place();
    }

    private String vouched(Evidence evidence) {
      String sources = words.cited(new LinkedHashSet<>(evidence.sources()));
      Optional<String> standing = evidence.standing().map(CaseWords::standing);
      return sources.isEmpty()
          ? standing.map(how -> " (" + how + ")").orElse("")
          : "; source: " + sources + standing.map(how -> " (" + how + ")").orElse("");
    }

    private void search(LookedFor search, ToldOnce toldOnce) {
      page.paragraph(
          0,
          "Looked for and not found: "
              + search.description()
              + "; of that kind the case has "
              + count(search.lookedAt())
              + "."
              + (search.absences().isEmpty() ? "" : " The case itself says so:"));
      search.absences().forEach(absence -> fact(absence, toldOnce));
    }

    private static String count(int facts) {
      return facts == 0 ? "none" : facts == 1 ? "one" : Integer.toString(facts);
    }

    private String known(Ground ground) {
      Known known = ground.known();
      return known
          .since()
          .map(
              day ->
                  "What this rests on could be known since "
                      + day
                      + (known.atTheLatest() ? " at the latest" : "")
                      + (day.isAfter(check.asOf())
                          ? ", after the day of the check: it is said with hindsight."
                          : "."))
          .orElseGet(
              () ->
                  "Since when what this rests on could be known is " + words.notKnown(known) + ".");
    }

    private void dependsOn(Flag flag) {
      if (!flag.dependsOn().isEmpty()) {
        page.blank();
        page.paragraph(0, "Whether it is so depends on:");
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
          "The rule is at "
              + flag.rule()
              + " and rests on "
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
                page.paragraph(0, "Reply of " + words.quoted(reply) + sources(reply.sources()));
                CaseWords.noted(reply).ifPresent(note -> page.paragraph(2, note));
              });
    }

    private String sources(List<String> ids) {
      Set<String> distinct = new LinkedHashSet<>(ids);
      return distinct.isEmpty() ? "" : " (source: " + words.cited(distinct) + ")";
    }

    void notRaised(NotRaised rule) {
      page.title(rule.code() + " raised nothing as of " + check.asOf());
      page.paragraph(0, "It would say: " + rule.title() + ".");
      page.paragraph(
          0,
          "It does not, because "
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
