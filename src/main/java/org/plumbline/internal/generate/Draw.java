package org.plumbline.internal.generate;

import java.util.Random;

/**
 * Numbers that look random but follow from a seed. They are the same with every Java: the algorithm
 * of {@link Random} is part of its specification.
 */
final class Draw {
  private final Random random;

  private Draw(Random random) {
    this.random = random;
  }

  /** The numbers for one case; those of other cases do not matter. */
  static Draw of(long seed, long number) {
    return new Draw(new Random(mixed(mixed(seed) + number)));
  }

  /** From 0 to {@code limit - 1}. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** The finalizer of SplitMix64: seeds that are close to each other give quite other numbers. */
  private static long mixed(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
