package org.plumbline.casefile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.TextNode;

/** The id of a case: its path below the folder of test cases, or its file name. */
final class CaseId {
  static final String TEST_CASES = "test-cases";

  private CaseId() {}

  static String of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    int below =
        IntStream.range(0, whole.getNameCount() - 1)
            .filter(i -> whole.getName(i).toString().equals(TEST_CASES))
            .reduce((first, last) -> last)
            .orElse(whole.getNameCount() - 2);
    String id =
        IntStream.range(below + 1, whole.getNameCount())
            .mapToObj(i -> whole.getName(i).toString())
            .collect(Collectors.joining("/"));
    return id.replaceFirst("(?i)\\.(ya?ml|json)$", "");
  }

  /**
   * The id of the partnership: as written, or else made from the file name; {@code partnership} if
   * the case is not in a file.
   */
  static String partnership(MapNode root, String caseId, boolean isText) {
    return root.get("partnership")
        .flatMap(partnership -> Sections.text((MapNode) partnership, "id"))
        .map(TextNode::text)
        .orElseGet(
            () -> isText ? "partnership" : fromName(caseId.substring(caseId.lastIndexOf('/') + 1)));
  }

  private static String fromName(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "partnership" : id;
  }
}
