package org.plumbline.internal.screening.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.compare.NameComparison;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * How well names are compared. Give it a CSV file with the columns {@code schema} (Person or
 * anything else), {@code name1}, {@code name2} and {@code is_match} (true or false). It prints
 * precision, recall and F1 of "same or possible", and the most recall that any score reaches at a
 * precision of 0.9; in brackets, 95 of 100 resamplings of the pairs lie there. Both sides are given
 * one country, so that names alone are measured. CONTRIBUTING.md has the command.
 */
public final class NameBenchmark {
  private static final double PRECISION = 0.9;
  private static final int RESAMPLINGS = 2_000;
  private static final Set<String> ONE_COUNTRY = Set.of("XA");

  /** A labelled pair, and what the comparison says of it. */
  record Pair(double score, boolean isFound, boolean isMatch) {}

  private NameBenchmark() {}

  /** Takes the path of the file, and prints. */
  public static void main(String[] args) throws IOException {
    System.out.print(report(read(Path.of(args[0]))));
  }

  static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : records) {
        NameKind kind = line.getField("schema").equals("Person") ? NameKind.PERSON : NameKind.BODY;
        NameComparison found =
            NameComparison.of(
                side(line.getField("name1"), kind), side(line.getField("name2"), kind));
        pairs.add(
            new Pair(
                found.score(),
                found.sameness() != MatchDecision.NO,
                line.getField("is_match").equals("true")));
      }
    }
    return pairs;
  }

  private static NamedParty side(String name, NameKind kind) {
    return NamedParty.of(Name.of(name, kind), ONE_COUNTRY);
  }

  static String report(List<Pair> pairs) {
    return String.format(
        Locale.ROOT,
        "%d pairs%nprecision %s%nrecall %s%nF1 %s%nrecall at precision 0.9 %s%n",
        pairs.size(),
        with(pairs, NameBenchmark::precision),
        with(pairs, NameBenchmark::recall),
        with(pairs, NameBenchmark::f1),
        with(pairs, NameBenchmark::recallAtPrecision));
  }

  /** What is measured of pairs. */
  interface Measure {
    double of(List<Pair> pairs);
  }

  private static String with(List<Pair> pairs, Measure measure) {
    Random random = new Random(1);
    double[] values = new double[RESAMPLINGS];
    for (int i = 0; i < RESAMPLINGS; i++) {
      List<Pair> drawn = new ArrayList<>(pairs.size());
      for (int j = 0; j < pairs.size(); j++) {
        drawn.add(pairs.get(random.nextInt(pairs.size())));
      }
      values[i] = measure.of(drawn);
    }
    Arrays.sort(values);
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f to %.3f)",
        measure.of(pairs),
        values[RESAMPLINGS * 25 / 1000],
        values[RESAMPLINGS * 975 / 1000]);
  }

  static double precision(List<Pair> pairs) {
    return share(
        pairs.stream().filter(pair -> pair.isFound() && pair.isMatch()).count(),
        pairs.stream().filter(Pair::isFound).count());
  }

  static double recall(List<Pair> pairs) {
    return share(
        pairs.stream().filter(pair -> pair.isFound() && pair.isMatch()).count(),
        pairs.stream().filter(Pair::isMatch).count());
  }

  static double f1(List<Pair> pairs) {
    double precision = precision(pairs);
    double recall = recall(pairs);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Pairs of one score are found together or not at all. */
  static double recallAtPrecision(List<Pair> pairs) {
    List<Pair> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(pair -> -pair.score())).toList();
    long matches = pairs.stream().filter(Pair::isMatch).count();
    double best = 0;
    long hits = 0;
    for (int i = 0; i < sorted.size(); i++) {
      hits += sorted.get(i).isMatch() ? 1 : 0;
      boolean ends = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      if (ends && share(hits, i + 1L) >= PRECISION) {
        best = Math.max(best, share(hits, matches));
      }
    }
    return best;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
