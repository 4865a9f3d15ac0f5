package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/**
 * Every public type and method of the API has a comment.
 *
 * <p>The check of javadoc itself is too strict: it also wants a line for each parameter, component
 * and result, even if the sentence above already says it.
 */
class CommentTest {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void everythingPublicHasAComment() throws IOException {
    List<Path> files = sources();
    assertFalse(files.isEmpty());
    assertEquals(List.of(), uncommented(files), "public, and without a comment");
  }

  private static List<Path> sources() throws IOException {
    return ParsedSources.below(SOURCES).stream()
        .filter(file -> !file.startsWith(SOURCES.resolve("org/plumbline/internal")))
        .toList();
  }

  private static List<String> uncommented(List<Path> files) throws IOException {
    return ParsedSources.scan(files, task -> new CommentSeeker(DocTrees.instance(task))).missing;
  }

  /** Visits everything that is visible outside its package. */
  private static final class CommentSeeker extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final List<String> missing = new ArrayList<>();

    CommentSeeker(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      look(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (isPublic(method.getModifiers()) && !isOverride(method) && !isCompactConstructor(method)) {
        look(method.getName().toString());
      }
      return null;
    }

    private void look(String name) {
      if (trees.getDocComment(getCurrentPath()) == null) {
        missing.add(place() + " " + name);
      }
    }

    private String place() {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long position = trees.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
      Path file = SOURCES.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
      return file + ":" + unit.getLineMap().getLineNumber(position);
    }

    private boolean isPublic(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (isInInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isOverride(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The comment of a record covers its constructor. */
    private boolean isCompactConstructor(MethodTree method) {
      TreePath parent = getCurrentPath().getParentPath();
      return parent.getLeaf().getKind() == Tree.Kind.RECORD
          && method.getName().contentEquals("<init>");
    }
  }
}
