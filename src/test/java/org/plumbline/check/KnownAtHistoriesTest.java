package org.plumbline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.result.Verdict;
import org.plumbline.source.Source;
import org.plumbline.source.WrittenDate;

/** On no day does a history tell what came out later. */
class KnownAtHistoriesTest {
  private static final Plumbline RULES = Plumbline.withBundledRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iran-unodc-withdrawals",
        "uk-bahrain-ni-co",
        "uk-china-police-college",
        "uk-myanmar-mod-courses",
        "uk-nigeria-sars",
        "uk-pakistan-capri",
        "uk-sri-lanka-police-scotland",
        "uk-thailand-nca-koh-tao",
        "uk-usa-elgizouli"
      })
  void tellsNothingThatCameOutLater(String name) {
    Case whole = Case.read(Path.of("test-cases/histories", name + ".yaml"));
    List<String> wrong = new ArrayList<>();
    for (LocalDate day : daysBeforeSources(whole)) {
      Case known = whole.knownAt(day);
      Set<String> later = later(whole, day);
      known.facts().stream()
          .filter(fact -> fact.sources().stream().anyMatch(later::contains))
          .map(fact -> day + ": " + fact)
          .forEach(wrong::add);
    }
    for (LocalDate day : firstMiddleLast(daysBeforeSources(whole))) {
      Case known = whole.knownAt(day);
      Check check = RULES.check(known, day);
      check.flags().stream()
          .filter(flag -> flag.knownSince().filter(day::isBefore).isPresent())
          .map(flag -> day + ": " + flag.code() + " known since " + flag.knownSince().orElseThrow())
          .forEach(wrong::add);
      if (!known.knowsPartnership()) {
        assertEquals(List.of(), check.flags());
        assertEquals(Verdict.NOT_JUDGED, check.verdict());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<LocalDate> firstMiddleLast(Set<LocalDate> days) {
    List<LocalDate> all = List.copyOf(days);
    return List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1));
  }

  private static Set<LocalDate> daysBeforeSources(Case whole) {
    return whole.sources().stream()
        .flatMap(source -> source.published().stream())
        .map(WrittenDate::last)
        .map(day -> day.minusDays(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> later(Case whole, LocalDate day) {
    return whole.sources().stream()
        .filter(
            source ->
                source
                    .published()
                    .filter(writtenDate -> writtenDate.last().isAfter(day))
                    .isPresent())
        .map(Source::id)
        .collect(Collectors.toSet());
  }
}
