package org.plumbline.internal.report.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.impact.Aspect;
import org.plumbline.internal.impact.BriefFlag;
import org.plumbline.internal.impact.ChangedCase;
import org.plumbline.internal.impact.ChangedFlag;
import org.plumbline.internal.impact.ChangedFlag.What;
import org.plumbline.internal.impact.Difference;
import org.plumbline.internal.impact.EditEffect;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.report.words.Headline;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.Counted;

/** The impact of edits of rules in words; edits go by their numbers. */
public final class ImpactWords {
  /** How many checks are listed in forms for people. */
  public static final int MOST_LISTED = 1_000;

  private final ImpactResult result;
  private final Map<RuleEdit, Integer> numbers;

  public ImpactWords(ImpactResult result) {
    this.result = result;
    this.numbers =
        result.edits().stream().collect(Collectors.toMap(EditEffect::edit, EditEffect::number));
  }

  /** {@code Adds 3 flags, clears 11, changes 4; 8,124 of 8,139 checks have the same flags.} */
  public String summary() {
    return result.edits().isEmpty()
        ? "No edit changes what a rule does; all flags of " + checks() + " stay the same."
        : "Adds "
            + Counted.of(result.count(What.ADDED), "flag")
            + ", clears "
            + number(result.count(What.CLEARED))
            + ", changes "
            + number(result.count(What.CHANGED))
            + "; "
            + number(result.unchanged())
            + " of "
            + checks()
            + (result.unchanged() == 1 ? " has" : " have")
            + " the same flags.";
  }

  private String checks() {
    return Counted.of(result.checks(), "check");
  }

  /** {@code 2 verdicts differ.} */
  public String verdicts() {
    return result.verdicts() == 0
        ? "No verdict differs."
        : Counted.of(result.verdicts(), "verdict")
            + (result.verdicts() == 1 ? " differs." : " differ.");
  }

  /** {@code value osja/review-interval-months}. */
  public static String name(RuleEdit edit) {
    return edit.kind() + " " + edit.name();
  }

  /** {@code may have changed 2 flags}. */
  public static String effect(EditEffect effect) {
    if (!effect.isRun()) {
      return "not run; to run its pack, add --packs " + effect.edit().pack();
    }
    return effect.flags() == 0
        ? "changes no flag in these cases"
        : "may have changed " + Counted.of(effect.flags(), "flag");
  }

  /** {@code STOP, was REFER}. */
  public static String verdict(ChangedCase check) {
    return Headline.loud(check.after())
        + (check.before() == check.after()
            ? ", as before"
            : ", was " + Headline.loud(check.before()));
  }

  /** {@code osja/review-overdue@training}. */
  public static String flag(ChangedFlag flag) {
    return flag.code() + "@" + flag.subject();
  }

  /** {@code medium, stands}: as it is, or as it was if it was cleared. */
  public static String state(ChangedFlag flag) {
    return shown(flag).severity() + ", " + shown(flag).certainty();
  }

  /** What the flag says, or said if it was cleared. */
  public static String sentence(ChangedFlag flag) {
    return shown(flag).sentence();
  }

  private static BriefFlag shown(ChangedFlag flag) {
    return flag.after().or(flag::before).orElseThrow();
  }

  /** A line for each aspect in which it differs, and one for the edits. */
  public List<String> differences(ChangedFlag flag) {
    return Stream.concat(
            flag.aspects().stream()
                .filter(aspect -> aspect != Aspect.RAISED)
                .map(aspect -> difference(aspect, flag)),
            Stream.of(edits(flag)))
        .toList();
  }

  /** {@code by edit 2}, or {@code by one or more of the edits 1, 3}. */
  private String edits(ChangedFlag flag) {
    String all =
        flag.edits().stream()
            .map(edit -> String.valueOf(numbers.get(edit)))
            .collect(Collectors.joining(", "));
    return flag.edits().size() == 1 ? "by edit " + all : "by one or more of the edits " + all;
  }

  private static String difference(Aspect aspect, ChangedFlag flag) {
    return switch (aspect) {
      case RAISED -> flag.what().toString();
      case SEVERITY -> "severity: " + both(flag, brief -> brief.severity().toString());
      case CERTAINTY -> certainty(flag);
      case TITLE -> "title: " + both(flag, BriefFlag::title);
      case BASIS -> "basis: " + both(flag, ImpactWords::basis);
      case EVIDENCE -> "evidence: " + evidence(flag);
    };
  }

  private static String both(ChangedFlag flag, Function<BriefFlag, String> part) {
    return flag.before().map(part).orElse("none") + " -> " + flag.after().map(part).orElse("none");
  }

  private static String basis(BriefFlag flag) {
    return Brackets.add(
        flag.basis().clause(),
        flag.basis().footing() + (flag.basis().verified() ? "" : ", unverified"));
  }

  /** {@code certainty: stands -> depends; depends on: + a1.date}. */
  private static String certainty(ChangedFlag flag) {
    String dependsOn = moreAndLess(flag, BriefFlag::dependsOn);
    return joined(
        isSame(flag, BriefFlag::certainty)
            ? ""
            : "certainty: " + both(flag, brief -> brief.certainty().toString()),
        dependsOn.isEmpty() ? "" : "depends on: " + dependsOn);
  }

  private static String evidence(ChangedFlag flag) {
    String all =
        joined(
            moreAndLess(flag, BriefFlag::facts),
            isSame(flag, BriefFlag::sentence)
                ? ""
                : "it said: " + flag.before().map(BriefFlag::sentence).orElse(""));
    return all.isEmpty() ? "what was searched, or who says so" : all;
  }

  private static boolean isSame(ChangedFlag flag, Function<BriefFlag, Object> part) {
    return flag.before().map(part).equals(flag.after().map(part));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  /** {@code + a1.date, - a2.date}; empty if both have the same. */
  private static String moreAndLess(ChangedFlag flag, Function<BriefFlag, List<String>> part) {
    List<String> before = flag.before().map(part).orElse(List.of());
    List<String> after = flag.after().map(part).orElse(List.of());
    return Stream.concat(
            after.stream().filter(name -> !before.contains(name)).map(name -> "+ " + name),
            before.stream().filter(name -> !after.contains(name)).map(name -> "- " + name))
        .collect(Collectors.joining(", "));
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The checks to list, by how much differs; the weightiest first. */
  public Map<Difference, List<ChangedCase>> listed() {
    return result.weightiestFirst().stream()
        .limit(MOST_LISTED)
        .collect(
            Collectors.groupingBy(
                ChangedCase::difference,
                () -> new EnumMap<>(Difference.class),
                Collectors.toList()));
  }

  /** A heading for the checks that differ in this way. */
  public static String heading(Difference difference) {
    return switch (difference) {
      case VERDICT -> "Checks whose verdict differs";
      case FLAGS -> "Checks whose flags differ";
      case WORDING -> "Checks where only words, basis or evidence of flags differ";
    };
  }

  /** A sentence if not all changed checks are listed; else empty. */
  public Optional<String> leftOut() {
    return result.changed().size() <= MOST_LISTED
        ? Optional.empty()
        : Optional.of(
            "Of the "
                + number(result.changed().size())
                + " checks that differ, the first "
                + number(MOST_LISTED)
                + " are listed here; --format json lists all.");
  }
}
