package org.plumbline.internal.rulebook.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.result.Severity;

/**
 * The files of a new rule. They can be read and run, and the rule raises nothing until its author
 * has given it conditions.
 *
 * @param id {@code pack/rule}
 * @param title in a few words
 * @param severity the severity of its flag
 * @param validFrom first day in force
 * @param today the day on which it is created
 */
record RuleDraft(String id, String title, Severity severity, LocalDate validFrom, LocalDate today) {
  private static final String RULE =
      """
      // %9$s.
      // Why, exceptions, sources: %2$s.md
      package %3$s

      import org.plumbline.facts.*
      global org.plumbline.flags.Flags flags

      rule "%4$s"
          @title    ( "%1$s" )
          @severity ( "%5$s" )
          @basis    ( "unverified: write here the clause or finding that the rule is based on" )
          @footing  ( "%6$s" )
          @validFrom( "%7$s" )
          @reviewed ( "%8$s" )
          @owner    ( "write here who is responsible for the rule" )
      when
          // Write the conditions here. No case has a partnership of this id, so no flag is raised yet.
          AsOf( $day : date )
          $p : Partnership( id == "write-the-conditions" )
      then
          flags.raise( $p, "write here who found what, and when, using variables such as " + $day + "; and what follows from it" );
      end
      """;

  private static final String PAGE =
      """
      # %1$s

      ## Fires when

      - To be written: the conditions, in words, in the order of the rule.

      ## Does not fire when

      - To be written: similar situations that the rule does not mean.

      ## Why

      To be written: what goes wrong in such a case.

      ## Exceptions

      None known yet.

      ## Sources

      - To be written: the document, its clause, and whether it was read. Nothing was read yet: unverified.

      ## History

      - 1: a draft of %2$s.
      """;

  private static final String PACK =
      """
      id: %1$s
      title: %2$s
      question: write here, in plain words, the question that its flags answer
      instrument: unverified; write here what its rules are based on
      version: unverified
      jurisdiction: write here where the instrument applies
      owner: write here who is responsible for the pack
      from: %3$s
      opt-in: no
      order: 100
      not-modelled:
        - everything but its first rule
      """;

  /** The text of the rule. */
  String rule() {
    return RULE.formatted(
        title.replace("\\", "\\\\").replace("\"", "\\\""),
        name(),
        pack().replace('-', '_'),
        id,
        severity,
        severity == Severity.BLOCKER ? "law" : "own",
        validFrom,
        today,
        title);
  }

  /** The files by path below the folder of rules. */
  Map<String, String> files(boolean withPack) {
    Map<String, String> files = new LinkedHashMap<>();
    if (withPack) {
      files.put(pack() + "/pack.yaml", PACK.formatted(pack(), inWords(pack()), validFrom));
    }
    files.put(id + ".drl", rule());
    files.put(id + ".md", PAGE.formatted(title, today));
    return files;
  }

  private String pack() {
    return id.substring(0, id.indexOf('/'));
  }

  private String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  /** {@code Assessment missing} for {@code assessment-missing}. */
  static String inWords(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }
}
