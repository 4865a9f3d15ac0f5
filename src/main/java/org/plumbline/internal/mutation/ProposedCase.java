package org.plumbline.internal.mutation;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.plumbline.internal.mutation.CaseVariants.Neighbour;
import org.plumbline.internal.replay.ExpectedDay;
import org.plumbline.result.Certainty;

/** Writes a proposed case as a test case: a draft. */
final class ProposedCase {
  private ProposedCase() {}

  /**
   * The proposal.
   *
   * @param base the case that was changed; it is in the folder of a rule
   * @param expected all flags that the case must list
   * @param now the flags of the rules that the mutant may change
   * @param then the flags of these rules under the mutant
   */
  static Proposal of(
      ExpectedDay base,
      Neighbour neighbour,
      SortedMap<String, SortedMap<String, Certainty>> expected,
      SortedMap<String, SortedMap<String, Certainty>> now,
      SortedMap<String, SortedMap<String, Certainty>> then) {
    String name = base.folder() + "/proposed-" + slug(neighbour.change()) + ".yaml";
    String text =
        "# "
            + base.file()
            + " with one change: "
            + neighbour.change()
            + "\n"
            + "draft: made by plumbline mutate; decide what must come out, then delete this line\n"
            + neighbour.tree().text()
            + expect(expected);
    return new Proposal(
        base.file(),
        neighbour.change(),
        KillingCaseSearch.words(now),
        KillingCaseSearch.words(then),
        name,
        text);
  }

  private static String slug(String change) {
    String words = change.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.substring(0, Math.min(80, words.length())).replaceAll("^-|-$", "");
  }

  private static String expect(SortedMap<String, SortedMap<String, Certainty>> expected) {
    return "expect:\n"
        + list("stands", Certainty.STANDS, expected)
        + list("depends", Certainty.DEPENDS, expected)
        + list("not-decided", Certainty.NOT_DECIDED, expected);
  }

  /** {@code stands} is always written, so that a case without flags says so. */
  private static String list(
      String key, Certainty certainty, SortedMap<String, SortedMap<String, Certainty>> expected) {
    String flags =
        expected.entrySet().stream()
            .flatMap(
                code ->
                    code.getValue().entrySet().stream()
                        .filter(entry -> entry.getValue() == certainty)
                        .map(Map.Entry::getKey)
                        .map(subject -> "\"" + code.getKey() + "@" + subject + "\""))
            .collect(Collectors.joining(", "));
    return flags.isEmpty() && certainty != Certainty.STANDS
        ? ""
        : "  " + key + ": [" + flags + "]\n";
  }
}
