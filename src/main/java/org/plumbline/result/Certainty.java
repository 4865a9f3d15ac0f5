package org.plumbline.result;

/** In how many readings of the uncertain facts a flag is raised. */
public enum Certainty {
  /** In every reading. Stands is not true: see the standing of the flag. */
  STANDS,
  /** In some readings. */
  DEPENDS,
  /** There are too many readings to tell. */
  NOT_DECIDED;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
