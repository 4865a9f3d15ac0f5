package org.plumbline.casefile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.internal.casefile.schema.Checking;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;

/** The files of decisions that may lie beside a case {@code NAME.yaml}: {@code NAME.KIND.yaml}. */
public enum Sidecar {
  /** Decisions to go on in spite of a flag. */
  ACCEPTED_RISKS("accepted-risks"),
  /** Decisions that somebody is not the entry of a list. */
  NOT_THE_SAME("not-the-same");

  private final String kind;

  Sidecar(String kind) {
    this.kind = kind;
  }

  private String ending() {
    return "." + kind + ".yaml";
  }

  /** Whether {@code path} is such a file, and so no case. */
  public static boolean isOne(Path path) {
    return List.of(values()).stream()
        .anyMatch(sidecar -> path.toString().endsWith(sidecar.ending()));
  }

  /** The file of this kind beside a case, if there is one; a link that leads to nothing is one. */
  Optional<Path> of(Path path) {
    String name = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "") + ending();
    return Optional.of(path.resolveSibling(name))
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * The decisions in a file: its one key is the kind, with a list under it.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  <T> List<T> read(TextFile file, Shape each, BiFunction<Entry, FileProblems, T> decision) {
    FileProblems problems = new FileProblems();
    Optional<Node> node = Yaml.parse(file.text(), file.name(), problems);
    problems.throwIfAny();
    Node root = node.orElseThrow(problems::exception);
    if (!(root instanceof MapNode map)) {
      throw FileProblems.only(
          root.place(), "here is " + root.kind() + "; wanted is the key '" + kind + "'");
    }
    Shape whole =
        Shape.of(kind, Key.of(kind, ListKind.of(new MapKind(each))).required().doc("Decisions."));
    new MapKind(whole).check(map, new Checking(problems, map));
    problems.throwIfAny();
    List<T> all =
        Sections.entries(map.get(kind).orElseThrow()).stream()
            .map(singleMap -> decision.apply(new Entry(singleMap, each, "", ""), problems))
            .toList();
    problems.throwIfAny();
    return all;
  }

  /** The last day of a decision, which is not before the first. */
  static LocalDate expires(Entry entry, LocalDate decided, FileProblems problems) {
    LocalDate expires = LocalDate.parse(entry.text("expires"));
    if (expires.isBefore(decided)) {
      problems.add(
          entry.placeOf("expires"),
          "it expires on " + SafeText.of(expires.toString()) + ", before it was decided");
    }
    return expires;
  }
}
