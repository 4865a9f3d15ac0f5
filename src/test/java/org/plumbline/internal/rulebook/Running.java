package org.plumbline.internal.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.plumbline.fact.Fact;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RulePrinter;
import org.plumbline.result.Flags;

/** Runs printed rules in Drools, without anything of ours in between. */
public final class Running {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Running() {}

  /**
   * What the rules raise: for each rule that raises anything, {@code subject: sentence}, sorted,
   * none twice.
   */
  public static SortedMap<String, List<String>> run(
      Collection<Rule> rules, Collection<? extends Fact> facts) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release =
        services.newReleaseId("org.plumbline.test", "printed", "1." + NUMBER.incrementAndGet());
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    rules.forEach(
        rule -> files.write("src/main/resources/" + rule.id() + ".drl", RulePrinter.print(rule)));
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new AssertionError(errors.stream().map(Message::getText).collect(joining("\n")));
    }
    KieSession session = services.newKieContainer(release).newKieSession();
    try {
      return fire(session, facts);
    } finally {
      session.dispose();
      services.getRepository().removeKieModule(release);
    }
  }

  private static SortedMap<String, List<String>> fire(
      KieSession session, Collection<? extends Fact> facts) {
    Sink sink = new Sink();
    session.addEventListener(sink);
    session.setGlobal("flags", sink);
    facts.forEach(session::insert);
    session.fireAllRules();
    SortedMap<String, List<String>> raised = new TreeMap<>();
    sink.raised.forEach((rule, flags) -> raised.put(rule, List.copyOf(flags)));
    return raised;
  }

  private static final class Sink extends DefaultAgendaEventListener implements Flags {
    private final Map<String, TreeSet<String>> raised = new TreeMap<>();
    private String running = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      running = event.getMatch().getRule().getName();
    }

    @Override
    public void raise(Fact subject, String sentence) {
      raised.computeIfAbsent(running, rule -> new TreeSet<>()).add(subject.id() + ": " + sentence);
    }
  }
}
