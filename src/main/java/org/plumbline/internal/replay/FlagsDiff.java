package org.plumbline.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.text.DidYouMean;

/** Compares the flags of one check with those that a case expects. */
final class FlagsDiff {
  private final CaseScope scope;
  private final List<String> codes;
  private final Set<RaisedFlag> unexpected;
  private final List<RaisedFlag> flags;

  /**
   * Compares flags.
   *
   * @param scope the packs whose flags the case must list
   * @param codes the codes of all rules
   * @param flags all flags that were raised
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

  /** One sentence for each difference. Call it once only. */
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
          "expected " + expected + ", but the cases of this rule list only flags of its own pack");
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
        + ", but it was raised on several subjects; name each: "
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
    return flags.stream().filter(raised -> raised.code().equals(flag.code())).count() > 1
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
