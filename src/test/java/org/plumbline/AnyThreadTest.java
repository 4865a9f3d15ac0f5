package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;

/** The first check may run on a thread whose context class loader cannot see Drools. */
class AnyThreadTest {
  @Test
  void theFirstCheckOnAThreadWithoutTheClassesOfTheProgram() throws Exception {
    try (URLClassLoader own =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> program = own.loadClass(Program.class.getName());
      FutureTask<Object> check = new FutureTask<>(() -> program.getMethod("check").invoke(null));
      Thread thread = new Thread(check);
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      thread.start();
      assertEquals("undetermined", check.get());
    }
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** A program with its own class loader, as in a server. */
  public static final class Program {
    private Program() {}

    /** Loads the rules and checks a case. */
    public static String check() {
      Case training =
          Case.builder()
              .title("A UK college trains the police of an invented state")
              .host("XA")
              .recipient("police", Level.FORCE)
              .phase("p1", LocalDate.of(2019, 3, 1), "college")
              .organisation("police", "XA Police", "XA", BodyKind.POLICE)
              .organisation("college", "UK College", "GB", BodyKind.POLICE_COLLEGE)
              .build();
      return Plumbline.withBundledRules()
          .check(training, LocalDate.of(2022, 3, 31))
          .verdict()
          .toString();
    }
  }
}
