package example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseBuilder;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.check.Check;
import org.plumbline.internal.report.json.JsonReport;

/** Checks cases inside a jar that holds all libraries. */
public final class Program {
  private Program() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Plumbline plumbline = Plumbline.withBundledRules();

    CaseBuilder training = training();
    out.println(training.toJson());
    Check check = plumbline.check(training.build(), LocalDate.of(2022, 3, 31));
    out.println(check.verdict() + ", could be " + check.couldBe());
    JsonReport.write("test", List.of(check), List.of()).lines().limit(8).forEach(out::println);

    Check parsed = plumbline.check(parsed());
    out.println(parsed.verdict());
    parsed.flags("osja/assessment-missing").forEach(flag -> out.println(flag.certainty()));
  }

  private static CaseBuilder training() {
    return Case.builder()
        .title("A UK college trains the police of an invented state")
        .host("XA")
        .recipient("police", Level.FORCE)
        .phase("p1", LocalDate.of(2019, 3, 1), "college")
        .organisation("police", "XA Police", "XA", BodyKind.POLICE)
        .organisation("college", "UK College", "GB", BodyKind.POLICE_COLLEGE);
  }

  private static Case parsed() {
    return Case.parse(
        """
        case: A UK college trains the police of an invented state
        as-of: 2022-03-31
        drawn-from: department-file
        assistance: capacity-building
        partnership:
          hosts: [XA]
          recipients: [{organisation: police, level: force}]
          phases: [{id: p1, from: 2019-03-01, provider: college}]
        organisations:
          - {id: police, name: XA Police, country: XA, kind: police}
          - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
        """);
  }
}
