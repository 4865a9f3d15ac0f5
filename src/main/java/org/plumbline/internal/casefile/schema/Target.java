package org.plumbline.internal.casefile.schema;

import java.util.List;
import java.util.Locale;

/** What other lines of a case refer to by its id. */
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

  /** The keys that lead to the section that has them. */
  public List<String> path() {
    return List.of(path.split("/", -1));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
