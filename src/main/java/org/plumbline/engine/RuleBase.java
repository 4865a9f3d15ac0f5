package org.plumbline.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.RulePrinter;

/** Compiles rules into a rule base of Drools. */
final class RuleBase {
  private RuleBase() {}

  /**
   * Compiles {@code rules}. The name keeps two rule sets in one virtual machine apart: without one,
   * Drools hands out the one for the other.
   */
  static KieBase build(List<Rule> rules, String name, UnaryOperator<String> fileName) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release = services.newReleaseId("org.plumbline.rules", name, "1.0.0");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    rules.forEach(
        rule ->
            files.write(
                "src/main/resources/" + fileName.apply(rule.id()) + ".drl",
                RulePrinter.print(rule)));
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    refuse(builder.getResults().getMessages(Message.Level.ERROR));
    KieContainer container = services.newKieContainer(release);
    try {
      return container.getKieBase();
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /**
   * Rules that were checked compile; where they do not, the check has a gap, and that is our fault.
   * What Drools says of it is for whoever looks for the fault, and only the cause.
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
