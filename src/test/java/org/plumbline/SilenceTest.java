package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.casefile.Case;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.check.PreparedCase;
import org.plumbline.internal.check.RuleSet;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.result.Certainty;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.screening.Lists;
import org.plumbline.source.DrawnFrom;

/** Silence is not guilt: a gap in a public record never makes a flag stand. */
class SilenceTest {
  private static final List<String> SECTIONS =
      Stream.concat(
              CaseTable.CASE.keys().stream()
                  .filter(key -> key.kind() instanceof SectionKind)
                  .map(Key::name),
              Stream.of("replies"))
          .toList();

  private final RuleSet rules = RuleSet.of(Rulebook.bundled());
  private final List<String> codes = rules.rules().stream().map(Rule::id).toList();

  @TempDir Path folder;

  @Test
  void anOmittedSectionOfAPublicRecordMakesNoFlagStand() throws IOException {
    Map<String, Set<String>> wrong = new TreeMap<>();
    int looked = 0;
    String base = Files.readString(CaseFolders.ROOT.resolve("well-run.yaml"));
    Files.writeString(folder.resolve("well-run.yaml"), base);
    for (Path file : CaseFolders.below(CaseFolders.ROOT)) {
      Case whole = Case.read(file);
      if (whole.drawnFrom() == DrawnFrom.PUBLIC_RECORD) {
        String text = Files.readString(file);
        String all = text.contains("like: well-run") ? base + text : text;
        Map<LocalDate, Set<String>> before = standing(whole, CaseFolders.days(whole));
        for (String section :
            SECTIONS.stream().filter(name -> all.contains("\n" + name + ":")).toList()) {
          looked++;
          Case less = Case.read(without(section, text));
          Set<String> added = added(before, standing(less, before.keySet()));
          added.remove("evidence/too-little-known"); // it says that something is missing
          added.removeAll(SILENCE_SPEAKS.getOrDefault(section, Set.of()));
          if (!added.isEmpty()) {
            wrong.put(file + " without " + section, added);
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
    assertTrue(looked > 100, "only " + looked + " sections of public records were left out");
  }

  /** The flags that stand on some day only because a section is missing. */
  private static Set<String> added(
      Map<LocalDate, Set<String>> before, Map<LocalDate, Set<String>> after) {
    Set<String> added = new TreeSet<>();
    after.forEach(
        (day, flags) ->
            flags.stream()
                .filter(flag -> !before.getOrDefault(day, Set.of()).contains(flag))
                .forEach(added::add));
    return added;
  }

  /** Flags that may stand because a section is missing, each with its reason. */
  private static final Map<String, Set<String>> SILENCE_SPEAKS =
      Map.of(
          // It says that a listing is not of a recipient nor of a body linked to one; without links
          // it is linked to none.
          "links", Set.of("sanctioned-links/other-service-listed"));

  /** The codes of the flags that stand, on each day. */
  private Map<LocalDate, Set<String>> standing(Case theCase, Collection<LocalDate> days) {
    return days.parallelStream()
        .distinct()
        .collect(Collectors.toMap(day -> day, day -> standing(theCase, day)));
  }

  private Set<String> standing(Case theCase, LocalDate day) {
    return PreparedCase.of(theCase, day, Lists.bundled()).outcomes(rules, codes).entrySet().stream()
        .filter(flags -> flags.getValue().containsValue(Certainty.STANDS))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The case without a section, and without the references into it. */
  private Path without(String section, String text) throws IOException {
    String rest = text.replaceAll("(?m)^" + section + ":.*\\n(?:(?:[ #\\-].*)?\\n)*", "");
    if (section.equals("assessments")) {
      rest = rest.replaceAll(",? *\\bassessment: [\\w-]+", "");
    }
    return Files.writeString(
        folder.resolve("less.yaml"), rest + "\n" + section + ": not-recorded\n");
  }
}
