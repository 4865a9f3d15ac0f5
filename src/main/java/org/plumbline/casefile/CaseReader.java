package org.plumbline.casefile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.casefile.schema.Checking;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;

/**
 * Reads a case file, the files it is like and what lies beside it, checks them, and makes a case of
 * them.
 */
final class CaseReader {
  private final FileProblems problems = new FileProblems();
  private final List<TextFile> files = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();

  private CaseReader() {}

  static Case read(Path path) {
    CaseReader reader = new CaseReader();
    reader.paths.add(path.toAbsolutePath().normalize());
    TextFile file = TextFile.readNamed(path);
    Optional<TextFile> notTheSame = Sidecar.NOT_THE_SAME.of(path).map(TextFile::read);
    return reader.make(file, CaseId.of(path), AcceptedRisks.beside(path), notTheSame);
  }

  static List<Path> files(Path path) {
    CaseReader reader = new CaseReader();
    reader.paths.add(path.toAbsolutePath().normalize());
    try {
      reader.written(TextFile.read(path));
    } catch (BrokenFileException e) {
      // what is wrong is told when the case is read
    }
    List<Path> all = new ArrayList<>(reader.paths);
    Stream.of(Sidecar.values())
        .flatMap(kind -> kind.of(path).stream())
        .forEach(file -> all.add(file.toAbsolutePath().normalize()));
    return all;
  }

  static Case parse(TextFile file) {
    return new CaseReader().make(file, "case", List.of(), Optional.empty());
  }

  /** The case that a tree tells. */
  static Case of(CaseTree tree, Case.Written from) {
    CaseReader reader = new CaseReader();
    reader.files.add(TextFile.of("<case>", tree.text()));
    if (!from.notTheSame().isEmpty()) {
      reader.files.add(TextFile.of("<decisions>", from.notTheSame().toString()));
    }
    MapNode root = reader.checked(tree.root());
    return new Case(
        new Case.Written(
            from.id(), from.partnershipId(), root, reader.files, List.of(), from.notTheSame()));
  }

  private Case make(
      TextFile file, String id, List<AcceptedRisk> acceptedRisks, Optional<TextFile> notTheSame) {
    MapNode written = written(file).orElseThrow(problems::exception);
    MapNode root = checked(written);
    notTheSame.ifPresent(files::add);
    return new Case(
        new Case.Written(
            id,
            CaseId.partnership(root, id, paths.isEmpty()),
            root,
            files,
            acceptedRisks,
            notTheSame.map(NonMatchDecisions::read).orElse(List.of())));
  }

  /** The tree with all that silence means, if nothing is wrong with it. */
  private MapNode checked(MapNode written) {
    MapNode root = Normalizer.of(written);
    new MapKind(CaseTable.CASE).check(root, new Checking(problems, root));
    CrossFieldChecks.check(root, problems);
    problems.throwIfAny();
    return root;
  }

  /** What the file says, over what the files it is like say. */
  private Optional<MapNode> written(TextFile file) {
    Deque<MapNode> own = new ArrayDeque<>();
    Optional<MapNode> at = tree(file);
    while (at.isPresent()) {
      own.push(at.get());
      Optional<TextNode> like =
          Sections.text(at.get(), "like").filter(name -> name.text().matches("[a-z0-9-]+"));
      if (like.isEmpty()) {
        return own.stream().reduce(BaseCaseMerge::over);
      }
      at = tree(base(like.get()));
    }
    return Optional.empty();
  }

  private Optional<MapNode> tree(TextFile file) {
    files.add(file);
    Optional<Node> node = Yaml.parse(file.text(), file.name(), problems);
    if (node.isPresent() && !(node.get() instanceof MapNode)) {
      problems.add(
          node.get().place(),
          "here is " + node.get().kind() + "; wanted is a case, which begins with the key 'case'");
      return Optional.empty();
    }
    return node.map(MapNode.class::cast);
  }

  /** The file that a case is like; without it nothing else can be told of the case. */
  private TextFile base(TextNode like) {
    Optional<Path> found = paths.isEmpty() ? Optional.empty() : find(like.text() + ".yaml");
    if (found.isEmpty()) {
      problems.add(
          like.place(),
          "there is no file "
              + SafeText.of(like.text())
              + ".yaml in the folder of this case or above it");
      throw problems.exception();
    }
    if (paths.contains(found.get())) {
      problems.add(like.place(), "this goes in a circle: the case is like itself");
      throw problems.exception();
    }
    paths.add(found.get());
    return TextFile.read(found.get(), shown(found.get()));
  }

  /**
   * In the folder of the file that says it, or the nearest above; not above the folder of the test
   * cases.
   */
  private Optional<Path> find(String name) {
    Path folder = paths.get(paths.size() - 1).getParent();
    while (folder != null) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
        return Optional.of(file);
      }
      folder = folder.endsWith(CaseId.TEST_CASES) ? null : folder.getParent();
    }
    return Optional.empty();
  }

  /** As the caller would write it: below the working folder, if it is there. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return TextFile.name(path.startsWith(here) ? here.relativize(path) : path);
  }
}
