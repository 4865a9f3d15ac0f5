package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Plumbline brings along: listed with its licence, and no more than was agreed. */
class ThirdPartyTest {

  /** One line of THIRD-PARTY.md. */
  private record Listed(String name, String version, String licence) {

    static Listed of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Listed(cells[1].strip(), cells[2].strip(), cells[3].strip());
    }

    String jar() {
      return name + "-" + version + ".jar";
    }
  }

  @Test
  void listsExactlyTheJarsOfTheRunTime() throws IOException {
    assertEquals(runTimeJars(), jars(listed()), "THIRD-PARTY.md and the build name different jars");
  }

  @Test
  void knowsEveryLicence() throws IOException {
    Set<String> known =
        Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "Unicode-3.0");
    for (Listed listed : listed()) {
      assertTrue(
          known.contains(listed.licence()), () -> "Nobody has agreed to the licence of " + listed);
    }
  }

  @Test
  void bringsToAnEmbedderOnlyWhatTheLibraryNeeds() throws Exception {
    Set<String> agreed =
        Set.of(
            "drools-core",
            "drools-mvel",
            "kie-api",
            "slf4j-api",
            "jackson-core",
            "snakeyaml-engine",
            "antlr4-runtime",
            "jspecify");
    assertEquals(new TreeSet<>(agreed), requiredDependencies());
  }

  private static List<Listed> listed() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/META-INF/THIRD-PARTY.md"))) {
      return lines.filter(line -> line.startsWith("| ")).skip(1).map(Listed::of).toList();
    }
  }

  private static Set<String> jars(List<Listed> listed) {
    return listed.stream().map(Listed::jar).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The jars that the build copied for the launcher and the distribution. */
  private static Set<String> runTimeJars() throws IOException {
    String lib = System.getProperty("plumbline.lib", "target/lib");
    try (Stream<Path> jars = Files.list(Path.of(lib))) {
      return jars.map(jar -> jar.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> requiredDependencies() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    return children(project, "dependencies")
        .flatMap(dependencies -> children(dependencies, "dependency"))
        .filter(dependency -> !hasText(dependency, "scope", "test"))
        .filter(dependency -> !hasText(dependency, "optional", "true"))
        .flatMap(dependency -> children(dependency, "artifactId"))
        .map(Element::getTextContent)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean hasText(Element parent, String name, String text) {
    return children(parent, name).anyMatch(child -> child.getTextContent().equals(text));
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getTagName().equals(name));
  }
}
