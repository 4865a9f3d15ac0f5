package org.plumbline.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.text.DidYouMean;

/** Holds the flags of one check against those that a case expects. */
final class FlagsDiff {
  private final CaseScope scope;
  private final List<String> codes;
  private final Set<RaisedFlag> unexpected;
  private final List<RaisedFlag> flags;

  /**
   * Prepares.
   *
   * @param scope the flags that the case speaks of
   * @param codes of all rules
   * @param flags all that were raised
   */
  FlagsDiff(CaseScope scope, List<String> codes, List<RaisedFlag> flags) {
    this.scope = scope;
    this.codes = codes;
    this.flags = flags;
    this.unexpected =
        flags.stream()
            .filter(flag -> scope.holds(flag.pack()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is not as expected. To be called once. */
  List<String> against(List<ExpectedFlag> expected) {
    List<String> differences = new ArrayList<>();
    expected.forEach(expectedFlag -> difference(expectedFlag).ifPresent(differences::add));
    unexpected.forEach(
        flag -> differences.add("raised but not expected: " + name(flag) + " " + certainty(flag)));
    return differences;
  }

  private Optional<String> difference(ExpectedFlag expected) {
    if (!codes.contains(expected.code())) {
      return Optional.of(unknown(expected));
    }
    if (!scope.holds(expected.pack())) {
      return Optional.of(
          "expected "
              + expected
              + ", but the cases of this rule speak of the flags of its own pack only");
    }
    List<RaisedFlag> meant = flags.stream().filter(expected::means).toList();
    if (meant.size() > 1) {
      return Optional.of(severalSubjects(expected, meant));
    }
    return meant.isEmpty()
        ? Optional.of("expected but not raised: " + expected + " (" + expected.certainty() + ")")
        : difference(expected, meant.get(0));
  }

  private String unknown(ExpectedFlag expected) {
    String hint = DidYouMean.hint(expected.code(), codes);
    return "expected "
        + expected
        + ", but there is no such rule"
        + (hint.isEmpty() ? "" : "; " + hint);
  }

  private String severalSubjects(ExpectedFlag expected, List<RaisedFlag> meant) {
    meant.forEach(unexpected::remove);
    return "expected "
        + expected
        + ", but it was raised on several subjects; write "
        + meant.stream().map(FlagsDiff::full).collect(Collectors.joining(", "));
  }

  private Optional<String> difference(ExpectedFlag expected, RaisedFlag flag) {
    if (!unexpected.remove(flag)) {
      return Optional.of("expected twice: " + expected);
    }
    return flag.certainty() == expected.certainty()
        ? Optional.empty()
        : Optional.of(name(flag) + " " + certainty(flag) + ", expected " + expected.certainty());
  }

  private String name(RaisedFlag flag) {
    return flags.stream()
                .filter(otherRaisedFlag -> otherRaisedFlag.code().equals(flag.code()))
                .count()
            > 1
        ? full(flag)
        : flag.code();
  }

  private static String full(RaisedFlag flag) {
    return flag.code() + "@" + flag.subject();
  }

  private static String certainty(RaisedFlag flag) {
    return switch (flag.certainty()) {
      case STANDS -> "stands";
      case DEPENDS -> "depends on " + String.join(", ", flag.dependsOn());
      case NOT_DECIDED -> "is not decided";
    };
  }
}
