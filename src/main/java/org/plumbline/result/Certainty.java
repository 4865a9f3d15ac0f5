package org.plumbline.result;

import java.util.Locale;

/** In how many scenarios for the uncertain facts a flag is raised. */
public enum Certainty {
  /** In every scenario. That does not mean that it is true: see the standing of the flag. */
  STANDS,
  /** In some scenarios, but not in all. */
  DEPENDS,
  /** Unknown, as there are too many scenarios. */
  NOT_DECIDED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
