package org.plumbline.internal.engine.drools;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/** Every pattern keeps scenarios apart, or the rules are not run. */
class ScenarioKeysTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$r : Review( )",
        "not( Review( ) )",
        "not( Review( ) and Consent( ) )",
        "not( Review( ) or Consent( ) )",
        "exists( Review( ) )",
        "exists( Review( ) and ( Consent( ) or Review( ) ) )",
        "accumulate( Review( ); $n : count( ); $n > 1 )",
        "accumulate( Review( $d : date ); $n : min( $d ) )"
      })
  void aPatternWithoutTheKeyIsRefused(String premise) {
    Map<String, String> rule = rule(ScenarioMark.PATTERN + "\n" + premise);
    assertDoesNotThrow(() -> RuleBase.keyed(rule, name()));
    KieBase without = RuleBase.compile(rule, name());
    assertThrows(IllegalStateException.class, () -> ScenarioKeys.check(without));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Review( )", "not( Review( ) )", "not( %s ) Review( )"})
  void aRuleThatDoesNotMatchTheMarkFirstIsRefused(String premises) {
    Map<String, String> rule = rule(premises.formatted(ScenarioMark.PATTERN));
    assertEquals(
        "the rule r does not match the mark of a scenario first",
        assertThrows(IllegalStateException.class, () -> RuleBase.keyed(rule, name())).getMessage());
  }

  @Test
  void aRuleBaseThatWasBuiltWithoutTheMarkIsRefused() {
    KieBase base = RuleBase.compile(rule("not( Review( ) )"), name());
    assertThrows(IllegalStateException.class, () -> ScenarioKeys.check(base));
  }

  private static String name() {
    return "keys-" + NUMBER.incrementAndGet();
  }

  private static Map<String, String> rule(String premises) {
    return Map.of(
        "r",
        """
        package r
        import org.plumbline.fact.duty.*
        rule "r"
        dialect "java"
        when
        %s
        then
        end
        """
            .formatted(premises));
  }
}
