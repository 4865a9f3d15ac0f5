package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/**
 * What only looks at rules runs none: neither can it, nor does it. The list of the rules runs the
 * cases where it is asked to say what they show, and else nothing.
 */
class NoRuleRunsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(place -> !place.contains("/test-classes/"))
          .importPackages("org.plumbline");

  /** What says a rule in words stands beside what runs it, and runs nothing. */
  private static final Set<String> PUTS_INTO_WORDS =
      Set.of("PremiseText", "ValueText", "Trail", "Bindings");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(classes = {LintCommand.class, NewRuleCommand.class, SchemaCommand.class})
  void noWayLeadsFromItToTheEngine(Class<?> command) {
    List<String> ways =
        CLASSES.get(command).getTransitiveDependenciesFromSelf().stream()
            .filter(way -> isEngine(way.getTargetClass()))
            .map(way -> way.getOriginClass().getName() + " uses " + way.getTargetClass().getName())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), ways);
  }

  /** That the test above can fail. */
  @Test
  void aWayLeadsThereFromWhatRunsRules() {
    assertTrue(
        CLASSES.get(CheckCommand.class).getTransitiveDependenciesFromSelf().stream()
            .anyMatch(way -> isEngine(way.getTargetClass())));
  }

  private static boolean isEngine(JavaClass type) {
    return !PUTS_INTO_WORDS.contains(type.getSimpleName())
        && List.of("org.plumbline.internal.engine", "org.drools", "org.kie", "org.mvel2").stream()
            .anyMatch(name -> type.getPackageName().startsWith(name));
  }

  @Test
  void noClassOfTheEngineIsLoaded() {
    Path rules = Tiny.rules(folder);
    Path cases = folder.resolve("cases");
    Tiny.write(cases.resolve("case.yaml"), Tiny.CASE + Tiny.EXPECTED);
    assertEquals(List.of(), engineIn(1, "lint", "--rules", rules.toString(), cases.toString()));
    assertEquals(List.of(), engineIn(1, "lint", rules.toString()));
    assertEquals(List.of(), engineIn(0, "rules", "--rules", rules.toString()));
    assertEquals(List.of(), engineIn(0, catalogue(rules, cases)));
    assertTrue(
        engineIn(0, catalogue(rules, cases, "--coverage"))
            .contains("org.plumbline.internal.engine.plain.PlainEvaluator"));
    assertEquals(
        List.of(), engineIn(3, "lint", "src/test/resources/org/plumbline/rulebook/hostile-rules"));
    assertEquals(List.of(), engineIn(0, "schema"));
    assertTrue(
        engineIn(1, "check", "--rules", rules.toString(), cases.resolve("case.yaml").toString())
            .contains("org.drools.core.impl.InternalRuleBase"));
  }

  private static String[] catalogue(Path rules, Path cases, String... addedTexts) {
    return Stream.concat(
            Stream.of(
                "rules",
                "--rules",
                rules.toString(),
                "--cases",
                cases.toString(),
                "--format",
                "html"),
            Stream.of(addedTexts))
        .toArray(String[]::new);
  }

  /** The classes of the engine, Drools or MVEL that a process loads. */
  private List<String> engineIn(int code, String... args) {
    Path log = folder.resolve("classes.log");
    Ran ran = Launched.run(folder, List.of("-Xlog:class+load:file=" + log.toUri().getPath()), args);
    assertEquals(code, ran.code(), ran.err());
    return Classes.in(log).stream()
        .filter(name -> name.matches("org\\.(plumbline\\.internal\\.engine|drools|kie|mvel2)\\..*"))
        .filter(name -> !PUTS_INTO_WORDS.contains(name.replaceAll("^.*\\.|[$].*$", "")))
        .toList();
  }

  /** Reads what the virtual machine writes about the classes it loads. */
  private static final class Classes {
    static List<String> in(Path log) {
      try (var lines = java.nio.file.Files.lines(log)) {
        return lines
            .filter(line -> line.contains(" source: "))
            .map(line -> line.replaceFirst("^(?:\\[[^]]*])* *", "").replaceFirst(" source: .*", ""))
            .toList();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
