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
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SchemaChecker;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.FileProblems;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;

/**
 * Reads a case file with the cases it is based on and the decision files next to it, checks them
 * and makes the case.
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
    Optional<TextFile> notTheSame = Sidecar.NOT_THE_SAME.fileNextTo(path).map(TextFile::read);
    return reader.make(file, CaseId.of(path), AcceptedRisks.nextTo(path), notTheSame);
  }

  static List<Path> files(Path path) {
    CaseReader reader = new CaseReader();
    reader.paths.add(path.toAbsolutePath().normalize());
    try {
      reader.merged(TextFile.read(path));
    } catch (BrokenFileException e) {
      // reading the case reports the problems; here only the paths matter
    }
    List<Path> all = new ArrayList<>(reader.paths);
    Stream.of(Sidecar.values())
        .flatMap(kind -> kind.fileNextTo(path).stream())
        .forEach(file -> all.add(file.toAbsolutePath().normalize()));
    return all;
  }

  static Case parse(TextFile file, String id) {
    return new CaseReader().make(file, id, List.of(), Optional.empty());
  }

  static Case parseLine(TextFile line) {
    if (!line.text().stripLeading().startsWith("{")) {
      throw FileProblems.only(
          line.place(),
          "this line is not JSON; expected: a case, which begins with '{' and ends in the same line");
    }
    // Outside texts, where JSON does not allow it, a carriage return is a space like any other.
    TextFile oneLine =
        new TextFile(line.name(), line.text().replace('\r', ' '), line.sha256(), line.line());
    Case read = parse(oneLine, line.place().toString());
    refuseOtherThanJson(line);
    return read;
  }

  /** YAML also allows comments, texts without quotation marks, and commas after the last item. */
  private static void refuseOtherThanJson(TextFile line) {
    try {
      Json.read(line.text());
    } catch (JsonException e) {
      throw FileProblems.only(
          new Place(line.name(), line.line(), e.column()),
          "this line is not JSON; in JSON, keys and texts are in double quotation marks, and there is no comment and no comma after the last item");
    }
  }

  /** Makes a case from a changed tree of the case {@code from}. */
  static Case of(CaseTree tree, Case.Written from) {
    CaseReader reader = new CaseReader();
    reader.files.add(TextFile.of("<case>", tree.text()));
    if (!from.notTheSame().isEmpty()) {
      reader.files.add(TextFile.of("<decisions>", from.notTheSame().toString()));
    }
    MapNode root = reader.check(tree.root());
    return new Case(
        new Case.Written(
            from.id(), from.partnershipId(), root, reader.files, List.of(), from.notTheSame()));
  }

  private Case make(
      TextFile file, String id, List<AcceptedRisk> acceptedRisks, Optional<TextFile> notTheSame) {
    MapNode written = merged(file).orElseThrow(problems::exception);
    MapNode root = check(written);
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

  /**
   * Refuses sections that are too large, adds missing ids, removes "not-recorded" and checks the
   * tree; throws if it has problems.
   */
  private MapNode check(MapNode written) {
    if (SectionSizes.areRefused(written, problems)) {
      throw problems.exception();
    }
    MapNode root = Normalizer.of(written);
    new MapKind(CaseTable.CASE).check(root, new SchemaChecker(problems, root));
    CrossFieldChecks.check(root, problems);
    problems.throwIfAny();
    return root;
  }

  /** Reads the file and the cases it is based on, merged into one tree. */
  private Optional<MapNode> merged(TextFile file) {
    Deque<MapNode> own = new ArrayDeque<>();
    Optional<MapNode> next = tree(file);
    while (next.isPresent()) {
      own.push(next.get());
      Optional<TextNode> like =
          Sections.text(next.get(), "like").filter(name -> name.text().matches("[a-z0-9-]+"));
      if (like.isEmpty()) {
        return own.stream().reduce(BaseCaseMerge::over);
      }
      next = tree(base(like.get()));
    }
    return Optional.empty();
  }

  private Optional<MapNode> tree(TextFile file) {
    files.add(file);
    Optional<Node> node = Yaml.parse(file, problems);
    if (node.isPresent() && !(node.get() instanceof MapNode)) {
      problems.add(
          node.get().place(),
          "found " + node.get().kind() + "; expected: a case, which begins with the key 'case'");
      return Optional.empty();
    }
    return node.map(MapNode.class::cast);
  }

  /** The base case. If it is missing, reading stops, as every other message would be misleading. */
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
      problems.add(like.place(), "'like' is circular: this case is based on itself");
      throw problems.exception();
    }
    paths.add(found.get());
    return TextFile.read(found.get(), displayName(found.get()));
  }

  /**
   * Looks in the folder of the file that names it, then in each folder above, up to the folder of
   * test cases.
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

  /**
   * The path as the user would write it: relative to the working folder, if the file is inside it.
   */
  private static String displayName(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return TextFile.name(path.startsWith(here) ? here.relativize(path) : path);
  }
}
