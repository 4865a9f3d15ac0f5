package org.plumbline.internal.engine.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.word.Assistance;
import org.plumbline.result.Flags;
import org.plumbline.rulebook.Tripwire;

/**
 * What happens to the rules in {@code hostile-rules/deeds} where nobody has read them before Drools
 * does: without any wall, and behind the second, the classes that are allowed, alone.
 */
class DeedsTest {
  private static final Path DEEDS =
      Path.of("src/test/resources/org/plumbline/rulebook/hostile-rules/deeds");
  private static final Path FILE = Path.of("target/deed");

  /** Ends the process that runs it, so it is run by nobody. */
  private static final String ENDS = "process-ended";

  /** What the second wall does not stop, as {@link AllowedClasses} says; the first does. */
  private static final Map<String, String> LEAKS =
      Map.of(
          "call-in-a-comparison", "ran, deed done",
          "class-of-a-text", "ran, deed done",
          "metadata-unquoted", "ran, deed done");

  private static final String FACTS =
      Stream.of(AsOf.class, Partnership.class, Assistance.class)
          .map(type -> "import " + type.getPackageName() + ".*")
          .collect(Collectors.joining("\n"));

  private ServerSocket port;

  @BeforeEach
  void listen() throws IOException {
    port = new ServerSocket(0);
    port.setSoTimeout(1);
    System.setProperty("plumbline.deed.port", Integer.toString(port.getLocalPort()));
    forget();
  }

  @AfterEach
  void close() throws IOException {
    port.close();
    System.clearProperty("plumbline.deed.port");
    forget();
  }

  @Test
  void eachDoesItsDeedWhereThereIsNoWall() {
    SortedMap<String, String> expected = new TreeMap<>();
    names().forEach(name -> expected.put(name, "ran, deed done"));
    assertEquals(lines(expected), lines(outcomes(false)));
  }

  @Test
  void behindTheSecondWallAloneOnlyWhatMvelRunsByItselfDoesItsDeed() {
    SortedMap<String, String> expected = new TreeMap<>();
    names().forEach(name -> expected.put(name, "not compiled"));
    expected.put("eval-of-a-call", "failed");
    expected.put("function-beside", "failed");
    expected.putAll(LEAKS);
    assertEquals(lines(expected), lines(outcomes(true)));
  }

  private static String lines(SortedMap<String, String> outcomes) {
    StringBuilder text = new StringBuilder();
    outcomes.forEach(
        (name, outcome) -> text.append(name).append(": ").append(outcome).append('\n'));
    return text.toString();
  }

  private SortedMap<String, String> outcomes(boolean wall) {
    SortedMap<String, String> outcomes = new TreeMap<>();
    names().forEach(name -> outcomes.put(name, outcome(name, wall)));
    return outcomes;
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(DEEDS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".drl"))
          .map(name -> name.replace(".drl", ""))
          .filter(name -> !name.equals(ENDS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String outcome(String name, boolean wall) {
    forget();
    String ended;
    try {
      KieBase base = wall ? RuleBase.compile(Map.of(name, text(name)), "deed-" + name) : open(name);
      run(base);
      ended = "ran";
    } catch (IllegalStateException e) {
      ended = "not compiled";
    } catch (RuntimeException | LinkageError e) {
      ended = "failed";
    }
    return ended + (isDone() ? ", deed done" : "");
  }

  /** The text of a rule with the real packages of its classes, which no reader translates here. */
  private static String text(String name) {
    try {
      return Files.readString(DEEDS.resolve(name + ".drl"))
          .replace("import org.plumbline.facts.*", FACTS)
          .replace("org.plumbline.flags.Flags", Flags.class.getName())
          .replace("org.plumbline.rulebook.Tripwire", Tripwire.class.getName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As anybody would run a rule with Drools; with a class loader of its own each, as a class is
   * started once.
   */
  private static KieBase open(String name) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release = services.newReleaseId("org.plumbline.open", name, "1.0.0");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/" + name + ".drl", text(name));
    ClassLoader fresh = new Fresh();
    KieBuilder builder = services.newKieBuilder(files, fresh).buildAll();
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(
          builder.getResults().getMessages(Message.Level.ERROR).toString());
    }
    return services.newKieContainer(release, fresh).getKieBase();
  }

  private static void run(KieBase base) {
    KieSession session = base.newKieSession();
    try {
      if (base.getKiePackages().stream()
          .anyMatch(
              pack ->
                  pack.getGlobalVariables().stream()
                      .anyMatch(global -> global.getName().equals("flags")))) {
        session.setGlobal("flags", (Flags) (subject, sentence) -> {});
      }
      LocalDate day = LocalDate.of(2022, 3, 31);
      session.insert(new AsOf(day));
      session.insert(new Partnership("p", Assistance.CAPACITY_BUILDING));
      session.insert(new Phase("p1", "p", day, day, "college"));
      session.fireAllRules(100);
    } finally {
      session.dispose();
    }
  }

  private boolean isDone() {
    return System.getProperty("plumbline.deed") != null || Files.exists(FILE) || wasCalled();
  }

  private boolean wasCalled() {
    try {
      port.accept().close();
      return true;
    } catch (IOException nobodyCalled) {
      return false;
    }
  }

  private static void forget() {
    System.clearProperty("plumbline.deed");
    try {
      Files.deleteIfExists(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the tripwire anew. */
  private static final class Fresh extends ClassLoader {
    Fresh() {
      super(DeedsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals("org.plumbline.rulebook.Tripwire") || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
