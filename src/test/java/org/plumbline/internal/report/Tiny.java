package org.plumbline.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A pack of two rules and a case, so that whole outputs can be asserted whatever the real rules
 * say.
 */
public final class Tiny {
  private static final String PACK =
      """
      id: tiny
      title: Tiny
      question: Were the risks assessed?
      answers: process
      instrument: A made-up guidance
      version: "1"
      jurisdiction: any
      owner: nobody
      from: 2017-01-26
      order: 1
      not-modelled: [whether an assessment is any good]
      """;

  /** Its sentence names the first day of the assistance. */
  private static final String ASSESSMENT_MISSING =
      """
      package tiny

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "tiny/assessment-missing"
          @title    ( "No risk assessment was made" )
          @severity ( "blocker" )
          @basis    ( "Made-up guidance, 1: assess first" )
          @footing  ( "guidance" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "nobody" )
      when
          AsOf( $day : date )
          $p : Partnership()
          Phase( partnership == $p.id, runningOn( $day ), $since : from )
          not Assessment( partnership == $p.id, madeBy( $day ) )
      then
          flags.raise( $p, "assistance has been given since " + $since + ", and no assessment was made" );
      end
      """;

  private static final String NOT_PUBLISHED =
      """
      package tiny

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "tiny/summary-unpublished"
          @title    ( "No summary is public" )
          @severity ( "medium" )
          @basis    ( "Our choice; unverified" )
          @footing  ( "own" )
          @validFrom( "2017-01-26" )
          @reviewed ( "2026-11-23" )
          @owner    ( "nobody" )
      when
          AsOf( $day : date )
          $p : Partnership()
          Assessment( partnership == $p.id, madeBy( $day ), !summaryPublic, $made : completed )
      then
          flags.raise( $p, "the assessment of " + $made + " has no public summary" );
      end
      """;

  /** A public record in which an NGO says that no assessment was made. */
  public static final String CASE =
      """
      case: A made-up case
      as-of: 2022-03-31
      drawn-from: public-record
      assistance: capacity-building
      partnership:
        id: training
        hosts: [XA]
        recipients: [{organisation: xa-police, units: all, source: answer}]
        phases: [{id: p1, from: 2019-03-01, provider: college, funders: none, source: answer}]
      organisations:
        - {id: xa-police, name: XA Police, country: XA, kind: police}
        - {id: college, name: The College, country: GB, kind: police-college}
      assessments: {none: yes, source: report}
      sources:
        - {id: answer, title: An answer, publisher: The Ministry, kind: official, published: 2021-05-04}
        - {id: report, title: A report, publisher: The Watch, kind: ngo, published: 2022-05-17}
      """;

  /** What {@link #CASE} is expected to raise. */
  public static final String EXPECTED =
      """
      expect:
        verdict: stop
        stands: [tiny/assessment-missing]
      """;

  private Tiny() {}

  /** Writes the rules below a folder. */
  public static Path rules(Path folder) {
    Path rules = folder.resolve("rules");
    write(rules.resolve("tiny/pack.yaml"), PACK);
    write(rules.resolve("tiny/assessment-missing.drl"), ASSESSMENT_MISSING);
    write(rules.resolve("tiny/summary-unpublished.drl"), NOT_PUBLISHED);
    return rules;
  }

  /**
   * Adds the rule {@code tiny/NAME}, which flags the partnership {@code $p} if all premises hold.
   */
  public static Path addRule(Path rules, String name, String premises) {
    return write(
        rules.resolve("tiny/" + name + ".drl"),
        """
        package tiny

        import org.plumbline.facts.*
        global org.plumbline.flags.Flags flags

        rule "tiny/%s"
            @title    ( "A rule of a test" )
            @severity ( "info" )
            @basis    ( "Our choice; unverified" )
            @footing  ( "own" )
            @validFrom( "2017-01-26" )
            @reviewed ( "2026-11-23" )
            @owner    ( "nobody" )
        when
            $p : Partnership()
        %sthen
            flags.raise( $p, "%s" );
        end
        """
            .formatted(name, premises, name));
  }

  /** Writes a file, and the folders that it lies in. */
  public static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
