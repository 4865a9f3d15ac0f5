package org.plumbline.internal.rulebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.Rulebook;

/** The rules inside the jar, also where the jar is no file. */
class BundledRulesTest {
  private static final String INDEX = "plumbline/rules.index";

  @Test
  void theIndexNamesEveryFileOfTheFolder() {
    List<String> folder =
        List.copyOf(FolderWalk.files(Path.of("rules"), (code, name, message) -> {}).keySet());
    assertFalse(folder.isEmpty());
    assertEquals(
        folder, BundledRules.names().stream().filter(name -> !FolderWalk.isHidden(name)).toList());
  }

  @Test
  void theIndexIsTheSameOnEveryMachine() {
    List<String> names = BundledRules.names();
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertEquals(List.of(), names.stream().filter(name -> name.contains("\\")).toList());
  }

  @Test
  void theFilesAreThoseOfTheFolder() {
    assertEquals(Rulebook.load(Path.of("rules")).hash(), Rulebook.bundled().hash());
    assertEquals(
        RuleFiles.of(Path.of("rules"), new ArrayList<>()).hash(name -> true),
        RuleFiles.bundled(new ArrayList<>()).hash(name -> true));
  }

  // --- where the jar is no file
  // -------------------------------------------------------------------

  @Test
  void readsThemWhereNoAddressIsThatOfAFile() throws Exception {
    assertEquals(Rulebook.bundled().hash(), hash(new Nested(resource -> true)));
  }

  @Test
  void readsThemWhateverTheThreadThinksOfClasses() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    for (ClassLoader otherClassLoader :
        new ClassLoader[] {ClassLoader.getPlatformClassLoader(), null}) {
      thread.setContextClassLoader(otherClassLoader);
      try {
        assertEquals(64, hash(new Nested(resource -> true)).length());
        assertEquals(64, Rulebook.bundled().hash().length());
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  @Test
  void refusesRulesThatSomebodyPackedWithoutAFile() {
    String name = "osja/assessment-missing.drl";
    assertEquals(
        "the built-in rules lack osja/assessment-missing.drl, which their index lists. The program was"
            + " repackaged without it; keep all files below plumbline/",
        fault(new Nested(resource -> !resource.endsWith(name))));
  }

  @Test
  void refusesRulesThatSomebodyPackedWithoutPages() {
    assertEquals(
        "the built-in rules lack README.md, which their index lists. The program was"
            + " repackaged without it; keep all files below plumbline/",
        fault(new Nested(resource -> !resource.endsWith(".md"))));
  }

  @Test
  void saysThatThereAreNoneWhereNobodyPutThemIn() {
    assertEquals(
        "rules: this copy of Plumbline was built without its rules (build it with Maven,"
            + " which adds them, or name a folder of rules)",
        fault(new Nested(resource -> !resource.equals(INDEX))));
  }

  private static String hash(Nested loader) throws Exception {
    Class<?> type = loader.loadClass(Rulebook.class.getName());
    Object rulebook = type.getMethod("bundled").invoke(null);
    return (String) type.getMethod("hash").invoke(rulebook);
  }

  private static String fault(Nested loader) {
    Throwable cause = assertThrows(InvocationTargetException.class, () -> hash(loader)).getCause();
    return Objects.requireNonNull(Objects.requireNonNull(cause).getMessage());
  }

  /**
   * Has Plumbline's classes and resources once more, under addresses that nobody but itself can
   * open, as a program does that starts from jars inside its jar.
   */
  private static final class Nested extends ClassLoader {
    private final Predicate<String> visible;

    Nested(Predicate<String> visible) {
      super(BundledRulesTest.class.getClassLoader());
      this.visible = visible;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.plumbline.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      URL real = getParent().getResource(name);
      return real == null || !visible.test(name) ? null : nested(name, real);
    }

    @SuppressWarnings("deprecation") // what replaces it is not there in Java 17
    private static URL nested(String name, URL real) {
      try {
        return new URL(
            "nested", "", -1, "program.jar/!BOOT-INF/lib/plumbline.jar!/" + name, only(real));
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static URLStreamHandler only(URL real) {
      return new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
          return real.openConnection();
        }
      };
    }
  }
}
