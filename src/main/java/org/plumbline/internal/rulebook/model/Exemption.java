package org.plumbline.internal.rulebook.model;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.problem.Place;

/**
 * The reason why no test case can show something in a rule. In {@code rule} and {@code
 * description}, an asterisk stands for any text.
 *
 * @param pack the pack to whose rules it applies
 * @param rule the name of the rule without its pack
 * @param description what no case shows, such as {@code Phase( partnership == $p.id ): never false}
 * @param because the reason
 * @param place where it is written
 */
public record Exemption(String pack, String rule, String description, String because, Place place) {
  /** Whether it covers something in a rule. */
  public boolean covers(String ruleId, String said) {
    return like(pack + "/" + rule, ruleId) && like(description, said);
  }

  private static boolean like(String pattern, String text) {
    String form =
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return text.matches(form);
  }
}
