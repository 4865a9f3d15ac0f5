package org.plumbline.casefile;

import java.util.Locale;
import java.util.Map;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.problem.Place;

/** Limits how many entries a section can have, so that a check ends. */
final class SectionSizes {
  /** Of every section, also one inside an entry. */
  private static final int MOST = 5_000;

  /** Sections of the case that are compared with many other facts. */
  private static final Map<String, Integer> FEWER =
      Map.of("organisations", 500, "links", 1000, "listings", 500, "incidents", 200);

  private final FileProblems problems;
  private boolean found;

  private SectionSizes(FileProblems problems) {
    this.problems = problems;
  }

  /** Adds a problem for each section that has too many entries; returns whether there is any. */
  static boolean areRefused(MapNode root, FileProblems problems) {
    SectionSizes sizes = new SectionSizes(problems);
    for (MapNode.Entry section : root.entries()) {
      sizes.checkSection(section, FEWER.getOrDefault(section.key(), MOST));
    }
    return sizes.found;
  }

  private void checkSection(MapNode.Entry section, int most) {
    int entries = Sections.items(section.value()).size();
    if (entries > most) {
      refuse(section.value().place(), section.key(), entries, most);
    } else {
      checkInside(section.value());
    }
  }

  private void checkInside(Node node) {
    if (node instanceof MapNode map) {
      map.entries().forEach(section -> checkSection(section, MOST));
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::checkInside);
    }
  }

  private void refuse(Place place, String section, int entries, int most) {
    found = true;
    problems.add(
        place,
        String.format(
            Locale.ROOT,
            "%s can have at most %,d entries; here it has %,d",
            SafeText.quoted(section),
            most,
            entries));
  }
}
