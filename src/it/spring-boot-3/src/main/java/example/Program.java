package example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.CaseBuilder;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.check.Check;
import org.plumbline.internal.report.json.JsonReport;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Checks cases inside an executable jar of Spring Boot. */
@SpringBootApplication
public class Program {

  public static void main(String[] arguments) {
    SpringApplication.run(Program.class, arguments).close();
  }

  @Bean
  Plumbline plumbline() {
    return Plumbline.withBundledRules();
  }

  @Bean
  CommandLineRunner checks(Plumbline plumbline) {
    return arguments -> {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(
          Plumbline.class.getResource("Plumbline.class").toString().replaceAll("/.*/", ".."));

      CaseBuilder training = training();
      out.println(training.toJson());
      Check check = plumbline.check(training.build(), LocalDate.of(2022, 3, 31));
      out.println(check.verdict() + ", could be " + check.couldBe());
      JsonReport.write("test", List.of(check), List.of()).lines().limit(8).forEach(out::println);

      Check listed = plumbline.check(listed());
      out.println(listed.verdict());
      listed
          .flags("sanctioned-links/listed-partner-abroad")
          .forEach(flag -> out.println(flag.code() + " " + flag.certainty()));

      // A thread of the common pool has a context class loader that does not see the jars inside.
      out.println(
          CompletableFuture.supplyAsync(
                  () ->
                      Plumbline.withBundledRules().only(List.of("osja")).check(listed()).verdict())
              .join());
    };
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

  private static Case listed() {
    return Case.parse(
        """
        case: A UK college trains a police college that is on a list
        as-of: 2022-03-31
        drawn-from: department-file
        assistance: capacity-building
        lists: [starter]
        partnership:
          hosts: [CN]
          recipients: [{organisation: police, level: unit}]
          phases: [{id: p1, from: 2019-03-01, provider: college}]
        organisations:
          - {id: police, name: Xinjiang Police College, country: CN, kind: police-college}
          - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
        """);
  }
}
