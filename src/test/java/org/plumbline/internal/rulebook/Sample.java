package org.plumbline.internal.rulebook;

import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.RuleReader;

/** Rule texts for tests: a rule that is right, with other conditions or another sentence put in. */
public final class Sample {
  private Sample() {}

  public static String withConditions(String conditions) {
    return rule("osja/sample", conditions, "flags.raise( $p, \"a sentence\" );");
  }

  public static String rule(String id, String conditions, String then) {
    return """
        package %s

        import org.plumbline.facts.*
        global org.plumbline.flags.Flags flags

        rule "%s"
            @title    ( "A sample" )
            @severity ( "high" )
            @basis    ( "OSJA Guidance 2017" )
            @footing  ( "guidance" )
            @validFrom( "2017-01-26" )
            @reviewed ( "2026-11-23" )
            @owner    ( "human rights desk" )
        when
        %s
        then
            %s
        end
        """
        .formatted(id.substring(0, id.indexOf('/')).replace('-', '_'), id, conditions, then);
  }

  public static Rule read(String conditions) {
    return RuleReader.read(withConditions(conditions), "sample.drl");
  }
}
