package org.plumbline.casefile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SchemaChecker;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;

/** The decision files that can be next to a case {@code NAME.yaml}: {@code NAME.KIND.yaml}. */
public enum Sidecar {
  /** Decisions to continue despite a flag. */
  ACCEPTED_RISKS("accepted-risks"),
  /** Decisions that an organisation is not the entry of a list that has a similar name. */
  NOT_THE_SAME("not-the-same");

  private final String kind;

  Sidecar(String kind) {
    this.kind = kind;
  }

  private String ending() {
    return "." + kind + ".yaml";
  }

  /** Whether {@code path} is such a file and therefore not a case. */
  public static boolean isSidecar(Path path) {
    return List.of(values()).stream()
        .anyMatch(sidecar -> path.toString().endsWith(sidecar.ending()));
  }

  /**
   * The decision file next to the case at {@code path}, if there is one. A broken link counts, so
   * that reading reports it.
   */
  Optional<Path> fileNextTo(Path path) {
    String name = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "") + ending();
    return Optional.of(path.resolveSibling(name))
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * Reads the decisions in a file. Its only key is the name of the kind, with a list of decisions.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  <T> List<T> read(TextFile file, Shape each, BiFunction<Entry, FileProblems, T> decision) {
    FileProblems problems = new FileProblems();
    Optional<Node> node = Yaml.parse(file, problems);
    problems.throwIfAny();
    Node root = node.orElseThrow(problems::exception);
    if (!(root instanceof MapNode map)) {
      throw FileProblems.only(
          root.place(), "found " + root.kind() + "; expected: the key '" + kind + "'");
    }
    Shape whole =
        Shape.of(
            kind, Key.of(kind, ListKind.of(new MapKind(each))).required().doc("The decisions."));
    new MapKind(whole).check(map, new SchemaChecker(problems, map));
    problems.throwIfAny();
    List<T> all =
        Sections.entries(map.get(kind).orElseThrow()).stream()
            .map(entry -> decision.apply(new Entry(entry, each, "", ""), problems))
            .toList();
    problems.throwIfAny();
    return all;
  }

  /** The last day of a decision; a problem is added if that is before the decision. */
  static LocalDate expires(Entry entry, LocalDate decided, FileProblems problems) {
    LocalDate expires = LocalDate.parse(entry.text("expires"));
    if (expires.isBefore(decided)) {
      problems.add(
          entry.placeOf("expires"),
          "this decision expires on "
              + PlainDate.of(expires)
              + ", before it was made ("
              + PlainDate.of(decided)
              + ")");
    }
    return expires;
  }
}
