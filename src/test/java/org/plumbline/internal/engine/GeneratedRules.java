package org.plumbline.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.RuleReader;

/**
 * Rules made at random of everything that a rule may say, as the texts that a person would write.
 * The same seed gives the same rules.
 */
final class GeneratedRules {
  private static final int MOST_PREMISES = 4;
  private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : .*");

  private final Random random;

  GeneratedRules(long seed) {
    this.random = new Random(seed);
  }

  /** A rule and its text in pieces. */
  record Generated(String id, Pieces pieces) {
    /** The text of the file; what it binds is used. */
    String text() {
      String all = pieces.text();
      return pieces
          .without(
              piece -> {
                var binding = BINDING.matcher(piece.text());
                return piece.parts().isEmpty()
                    && binding.matches()
                    && all.split(Pattern.quote(binding.group(1)) + "(?!\\d)", -1).length < 3;
              })
          .text();
    }

    Rule rule() {
      return RuleReader.read(text(), id + ".drl");
    }
  }

  /** A rule of this id that may read these flags of other rules. */
  Generated next(String id, List<String> flags) {
    Vocabulary words = new Vocabulary(random, flags);
    GeneratedPremises premises = new GeneratedPremises(random, words);
    List<Pieces> when = new ArrayList<>();
    for (FactType type : words.brought()) {
      when.add(premises.pattern(type, random.nextInt(4) == 0));
    }
    for (int i = random.nextInt(MOST_PREMISES); i > 0; i--) {
      when.add(premises.atTheTop());
    }
    if (words.facts().isEmpty() || random.nextInt(3) == 0) {
      when.add(premises.pattern(words.type(), true));
    }
    return new Generated(id, file(id, when, words));
  }

  private Pieces file(String id, List<Pieces> when, Vocabulary words) {
    return new Pieces(
        header(id),
        List.of(
            new Pieces("when\n", when, "\n", "\n"),
            new Pieces(
                "then\n    flags.raise( " + words.one(words.facts()).name() + ", \"\"",
                said(words),
                "",
                " );\nend\n")),
        "",
        "");
  }

  private List<Pieces> said(Vocabulary words) {
    List<Pieces> said = new ArrayList<>();
    words.results().forEach(result -> said.add(Pieces.of(" + " + result)));
    for (int i = random.nextInt(4); i > 0 && !words.values().isEmpty(); i--) {
      said.add(Pieces.of(" + \" \\\"\\\\u0041' \" + " + words.one(words.values()).name()));
    }
    return said;
  }

  private static String header(String id) {
    return """
        package %s

        import org.plumbline.facts.*
        global org.plumbline.flags.Flags flags

        rule "%s"
            @title    ( "Generated" )
            @severity ( "medium" )
            @basis    ( "none" )
            @footing  ( "own" )
            @validFrom( "2017-01-26" )
            @reviewed ( "2026-11-23" )
            @owner    ( "nobody" )
        """
        .formatted(id.substring(0, id.indexOf('/')), id);
  }
}
