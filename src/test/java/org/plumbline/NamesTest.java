package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the sources say what they stand for. */
class NamesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");

  /** Rules use the components of facts by name, so those names belong to the rule language. */
  private static final Path FACTS = MAIN.resolve("org/plumbline/fact");

  /** Names that would fit any variable, and so tell a reader nothing. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("of", "on", "is", "told", "what", "one", "other", "some", "more");

  @Test
  void noVariableHasANameThatFitsAnyVariable() throws IOException {
    List<Path> files = new ArrayList<>(ParsedSources.below(MAIN));
    files.addAll(ParsedSources.below(TESTS));
    assertFalse(files.isEmpty());
    assertEquals(List.of(), emptyNames(files), "give these a name that says what they hold");
  }

  @Test
  void suchANameIsFoundWhereverItStands(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Example.java");
    Files.writeString(
        file,
        """
        record Example(int one) {
          static int other;
          static java.util.function.IntUnaryOperator same = is -> is;

          void method(int of) {
            int told = of;
            for (int some : new int[] {told}) {}
          }
        }
        """);
    assertEquals(
        List.of("one", "other", "is", "of", "told", "some"),
        emptyNames(List.of(file)).stream()
            .map(found -> found.substring(found.lastIndexOf(' ') + 1))
            .toList());
  }

  @Test
  void noTwoClassesShareAName() throws IOException {
    Map<String, List<Path>> byName =
        ParsedSources.below(MAIN).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    assertFalse(byName.isEmpty());
    byName.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), byName, "two classes of one name");
  }

  private static List<String> emptyNames(List<Path> files) throws IOException {
    return ParsedSources.scan(files, task -> new EmptyNames(Trees.instance(task))).found;
  }

  /** Collects variables, parameters, fields and record components with such a name. */
  private static final class EmptyNames extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final List<String> found = new ArrayList<>();

    EmptyNames(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      String name = variable.getName().toString();
      if (EMPTY_WORDS.contains(name) && !isComponentOfFact()) {
        found.add(place(variable) + " " + name);
      }
      return super.visitVariable(variable, null);
    }

    private boolean isComponentOfFact() {
      Path file = Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri());
      return file.startsWith(FACTS.toAbsolutePath())
          && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
    }

    private String place(VariableTree variable) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long position = trees.getSourcePositions().getStartPosition(unit, variable);
      Path file = Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
      return file + ":" + unit.getLineMap().getLineNumber(position);
    }
  }
}
