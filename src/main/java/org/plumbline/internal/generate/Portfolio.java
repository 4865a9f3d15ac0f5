package org.plumbline.internal.generate;

/**
 * Made-up partnerships, such as a portfolio could contain. The same seed gives the same cases on
 * every machine. Safe for any number of threads.
 */
public final class Portfolio {
  private final ShapeTable shapes = ShapeTable.read();
  private final long seed;

  /**
   * @param seed from which everything in the cases follows
   */
  public Portfolio(long seed) {
    this.seed = seed;
  }

  /**
   * A case in JSON, on one line that ends with a line break.
   *
   * @param number of the case in the portfolio
   */
  public String line(long number) {
    return new GeneratedCase(shapes, Draw.of(seed, number), number).text() + "\n";
  }
}
