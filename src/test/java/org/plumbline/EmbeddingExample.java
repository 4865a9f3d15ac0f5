package org.plumbline;

import java.nio.file.Path;
import java.time.LocalDate;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.result.Flag;

/** Shows how a Java program uses the library. The README quotes the bodies of these methods. */
final class EmbeddingExample {
  private EmbeddingExample() {}

  static void caseInAFile() {
    Plumbline plumbline = Plumbline.load(Path.of("rules")); // thread-safe, reuse it
    Path file = Path.of("test-cases/histories/uk-china-police-college.yaml");
    Check check = plumbline.check(Case.read(file), LocalDate.of(2022, 3, 31));

    System.out.println(check.verdict() + ", could be " + check.couldBe());
    for (Flag flag : check.flags()) {
      System.out.println(flag.severity() + ", " + flag.certainty() + ": " + flag.sentence());
    }
  }

  static void caseInJava() {
    Case training =
        Case.builder()
            .title("A UK college trains the police of an invented state")
            .host("XA")
            .recipient("police", Level.FORCE)
            .phase("p1", LocalDate.of(2019, 3, 1), "college")
            .organisation("police", "XA Police", "XA", BodyKind.POLICE)
            .organisation("college", "UK College", "GB", BodyKind.POLICE_COLLEGE)
            .build();
    Check check = Plumbline.withBundledRules().check(training, LocalDate.of(2022, 3, 31));

    System.out.println(check.verdict() + ", could be " + check.couldBe());
    check.hangsOn().forEach(question -> System.out.println(question.text()));
  }

  static void caseInAText() {
    Case training =
        Case.parse(
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
    Check check = Plumbline.withBundledRules().check(training);

    System.out.println(check.verdict());
    check.flags("osja/assessment-missing").forEach(flag -> System.out.println(flag.sentence()));
  }
}
