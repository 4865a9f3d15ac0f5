package org.plumbline.reading;

import java.util.Map;

/** The conditions that no case can notice, each with its reason. */
final class Undeletable {
  static final Map<String, String> REASONS = Map.of();

  private Undeletable() {}
}
