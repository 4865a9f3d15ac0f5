package org.plumbline.internal.engine.drools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieContainer;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;

/**
 * Compiles rules into a rule base of Drools. The text is printed from their trees, and only {@link
 * AllowedClasses} are visible.
 */
final class RuleBase {
  private RuleBase() {}

  /**
   * Compiles {@code rules}. The name must be unique in the virtual machine, or Drools returns
   * another rule base.
   */
  static KieBase build(List<Rule> rules, String name, UnaryOperator<String> fileName) {
    return DroolsClasses.withDroolsClasses(() -> keyed(texts(rules, fileName), name));
  }

  private static Map<String, String> texts(List<Rule> rules, UnaryOperator<String> fileName) {
    return rules.stream()
        .collect(
            Collectors.toMap(
                rule -> fileName.apply(rule.id()),
                rule -> RulePrinter.printAfter(ScenarioMark.PATTERN, rule)));
  }

  /**
   * Compiles texts, by file name without ending, for sessions of many scenarios.
   *
   * @throws IllegalStateException if a rule does not match the mark of a scenario first
   */
  static KieBase keyed(Map<String, String> texts, String name) {
    KieBase base = compile(texts, name, ScenarioKeys::addTo);
    ScenarioKeys.check(base);
    return base;
  }

  /** Compiles unchecked texts, by file name without ending. */
  static KieBase compile(Map<String, String> texts, String name) {
    return compile(texts, name, packages -> {});
  }

  private static KieBase compile(
      Map<String, String> texts, String name, Consumer<Collection<KiePackage>> change) {
    KieServices services = KieServices.Factory.get();
    ClassLoader allowed = new AllowedClasses();
    ReleaseId release = services.newReleaseId("org.plumbline.rules", name, "1.0.0");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    texts.forEach((file, text) -> files.write("src/main/resources/" + file + ".drl", text));
    KieBuilder builder = services.newKieBuilder(files, allowed).buildAll();
    refuse(builder.getResults().getMessages(Message.Level.ERROR));
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    KieContainer container = services.newKieContainer(release, allowed);
    container
        .getKieBaseNames()
        .forEach(each -> change.accept(module.getKnowledgePackagesForKieBase(each)));
    try {
      return container.getKieBase();
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /**
   * Checked rules must compile; if they do not, the check has a gap, which is a fault of Plumbline.
   * The message of Drools is only the cause, for people who look for the fault.
   */
  private static void refuse(List<Message> errors) {
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          "rules that were checked cannot be run",
          new IllegalStateException(
              errors.stream().map(Message::getText).collect(Collectors.joining("; "))));
    }
  }
}
