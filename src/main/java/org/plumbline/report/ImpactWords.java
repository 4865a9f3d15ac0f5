package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.replay.impact.Aspect;
import org.plumbline.replay.impact.BriefFlag;
import org.plumbline.replay.impact.Cause;
import org.plumbline.replay.impact.ChangedCase;
import org.plumbline.replay.impact.ChangedFlag;
import org.plumbline.replay.impact.ChangedFlag.What;
import org.plumbline.replay.impact.Difference;
import org.plumbline.replay.impact.EditEffect;
import org.plumbline.replay.impact.ImpactResult;
import org.plumbline.rulebook.Edit;

/** What an edit of rules does, in words; edits go by their numbers. */
final class ImpactWords {
  private final ImpactResult result;
  private final Map<Edit, Integer> numbers;

  ImpactWords(ImpactResult result) {
    this.result = result;
    this.numbers =
        result.edits().stream().collect(Collectors.toMap(EditEffect::edit, EditEffect::number));
  }

  /** {@code Adds 3 flags, clears 11, changes 4; 8,124 of 8,139 checks come out as before.} */
  String summary() {
    if (result.edits().isEmpty()) {
      return "No edit makes a rule do anything else; "
          + count(result.checks(), "check")
          + " would come out as before.";
    }
    return "Adds "
        + count(result.count(What.ADDED), "flag")
        + ", clears "
        + number(result.count(What.CLEARED))
        + ", changes "
        + number(result.count(What.CHANGED))
        + "; "
        + number(result.unchanged())
        + " of "
        + count(result.checks(), "check")
        + " come out as before.";
  }

  /** How many verdicts are others. */
  String verdicts() {
    return switch ((int) Math.min(2, result.verdicts())) {
      case 0 -> "No verdict is another.";
      case 1 -> "One verdict is another.";
      default -> number(result.verdicts()) + " verdicts are others.";
    };
  }

  /** {@code value osja/review-interval-months}. */
  static String name(Edit edit) {
    return edit.kind() + " " + edit.name();
  }

  /** {@code adds 2 flags, changes 1}. */
  static String effect(EditEffect effect) {
    if (!effect.isRun()) {
      return "not run: its pack must be asked for with --packs " + effect.edit().pack();
    }
    List<String> words = new ArrayList<>();
    for (What what : What.values()) {
      int flags = effect.flags().getOrDefault(what, 0);
      if (flags > 0) {
        words.add(verb(what) + " " + (words.isEmpty() ? count(flags, "flag") : number(flags)));
      }
    }
    return words.isEmpty() ? "changes nothing in these cases" : String.join(", ", words);
  }

  private static String verb(What what) {
    return switch (what) {
      case ADDED -> "adds";
      case CLEARED -> "clears";
      case CHANGED -> "changes";
    };
  }

  /** {@code STOP, was REFER}. */
  static String verdict(ChangedCase one) {
    if (one.before().equals(one.after())) {
      return one.after().map(verdict -> Headline.loud(verdict) + " as").orElse("verdict as")
          + " before";
    }
    return one.after().map(Headline::loud).orElse("")
        + ", was "
        + one.before().map(Headline::loud).orElse("");
  }

  /** {@code osja/review-overdue@training}. */
  static String flag(ChangedFlag flag) {
    return flag.code() + "@" + flag.subject();
  }

  /** How it is after, or was before, if it was cleared: {@code medium, stands}. */
  static String state(ChangedFlag flag) {
    BriefFlag shown = flag.after().or(flag::before).orElseThrow();
    return shown.severity() + ", " + shown.certainty();
  }

  /** What is said of it, of one that was cleared what was said. */
  static String sentence(ChangedFlag flag) {
    return flag.after().or(flag::before).orElseThrow().sentence();
  }

  /** {@code certainty: stands -> depends, on + a1.date}. */
  private static String certainty(ChangedFlag flag) {
    boolean isSame =
        flag.before().map(BriefFlag::certainty).equals(flag.after().map(BriefFlag::certainty));
    String certainty =
        isSame ? "" : "certainty: " + both(flag, shown -> shown.certainty().toString());
    String hangsOn = moreAndLess(flag, BriefFlag::dependsOn);
    return Stream.of(certainty, hangsOn.isEmpty() ? "" : "hangs on: " + hangsOn)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** In what it is another, and by which edit; a line for each. */
  List<String> differences(ChangedFlag flag) {
    return flag.differences().stream().map(one -> difference(one, flag)).toList();
  }

  private String difference(Difference one, ChangedFlag flag) {
    String by = causes(one);
    return one.aspect() == Aspect.RAISED ? by : what(one.aspect(), flag) + "; " + by;
  }

  private static String what(Aspect aspect, ChangedFlag flag) {
    return switch (aspect) {
      case RAISED -> flag.what().toString();
      case SEVERITY -> "severity: " + both(flag, shown -> shown.severity().toString());
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
    return flag.basis().clause()
        + " ("
        + flag.basis().footing()
        + (flag.basis().verified() ? "" : ", unverified")
        + ")";
  }

  private static String evidence(ChangedFlag flag) {
    String before = flag.before().map(BriefFlag::sentence).orElse("");
    boolean isSame = flag.after().map(BriefFlag::sentence).orElse("").equals(before);
    String facts = moreAndLess(flag, BriefFlag::facts);
    String all =
        Stream.of(facts, isSame ? "" : "before it said: " + before)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "what was looked for, or how firmly it stands" : all;
  }

  /** {@code + a1.date, - a2.date}; empty if both have the same. */
  private static String moreAndLess(ChangedFlag flag, Function<BriefFlag, List<String>> part) {
    List<String> before = flag.before().map(part).orElse(List.of());
    List<String> after = flag.after().map(part).orElse(List.of());
    return Stream.concat(
            after.stream().filter(one -> !before.contains(one)).map(one -> "+ " + one),
            before.stream().filter(one -> !after.contains(one)).map(one -> "- " + one))
        .collect(Collectors.joining(", "));
  }

  private String causes(Difference one) {
    String by = one.causes().stream().map(this::cause).collect(Collectors.joining(", or "));
    return "by " + by + (one.causes().size() > 1 ? ", each alone" : "");
  }

  /** {@code edit 2, through osja/a}, {@code edits 1 and 3 together}. */
  private String cause(Cause cause) {
    List<String> edits = new ArrayList<>();
    for (int i = 0; i < cause.edits().size(); i++) {
      List<String> via = cause.via().get(i);
      String through =
          via.size() > 1 ? " through " + String.join(", ", via.subList(0, via.size() - 1)) : "";
      edits.add(numbers.get(cause.edits().get(i)) + through);
    }
    return edits.size() == 1
        ? "edit " + edits.get(0)
        : "edits " + String.join(" and ", edits) + ", only together";
  }

  /** {@code 1 check}, {@code 8,124 checks}. */
  static String count(long number, String of) {
    return number(number) + " " + of + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The most checks that pages for people list. */
  static final int MOST_LISTED = 1_000;

  /** That not all are listed; empty if they are. */
  Optional<String> leftOut() {
    return result.changed().size() <= MOST_LISTED
        ? Optional.empty()
        : Optional.of(
            "These are the first "
                + number(MOST_LISTED)
                + " of "
                + number(result.changed().size())
                + "; --format json lists all.");
  }
}
