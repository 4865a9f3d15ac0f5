package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Locale;

/** The things in a case that other entries refer to by id. */
public enum Target {
  ORGANISATION("an organisation", "organisations"),
  PHASE("a phase", "partnership/phases"),
  ASSESSMENT("an assessment", "assessments"),
  SOURCE("a source", "sources");

  private final String article;
  private final String path;

  Target(String article, String path) {
    this.article = article;
    this.path = path;
  }

  String article() {
    return article;
  }

  /** The path of keys to their section. */
  public List<String> path() {
    return List.of(path.split("/", -1));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
