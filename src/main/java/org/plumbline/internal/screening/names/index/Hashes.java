package org.plumbline.internal.screening.names.index;

/** Hashes of texts in 64 bits; collisions are so rare that they do no harm. */
final class Hashes {
  private Hashes() {}

  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = with(hash, text.charAt(i));
    }
    return mixed(hash);
  }

  /** The hash of a text without one of its letters. */
  static long without(String text, int letter) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      if (i != letter) {
        hash = with(hash, text.charAt(i));
      }
    }
    return mixed(hash);
  }

  private static long with(long hash, char letter) {
    return (hash ^ letter) * 0x100000001b3L;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 29);
  }
}
