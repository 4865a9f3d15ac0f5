package org.plumbline.internal.screening;

import java.util.Arrays;
import org.plumbline.internal.impact.ImpactBenchmark;
import org.plumbline.internal.screening.names.NameBenchmark;

/**
 * Measures how fast and how well names are found, and how fast rules are compared. CONTRIBUTING.md
 * has the command.
 */
final class Benchmark {
  private Benchmark() {}

  /** Takes what to measure, and its arguments. */
  public static void main(String[] args) throws Exception {
    String description = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (description) {
      case "speed" -> SpeedBenchmark.main(rest);
      case "load" -> LoadBenchmark.main(rest);
      case "alerts" -> AlertBenchmark.main(rest);
      case "pairs" -> NameBenchmark.main(rest);
      case "impact" -> ImpactBenchmark.main(rest);
      default -> {
        System.out.println("speed [NUMBER | FILES]      how fast names are found in a list");
        System.out.println("load FILES                  how fast a list is made ready");
        System.out.println("alerts NAMES COLUMN FILES   how many names of a CSV file a list finds");
        System.out.println("pairs FILE                  how well labelled pairs are told apart");
        System.out.println("impact NUMBER               how fast the flags of cases are compared");
      }
    }
  }
}
