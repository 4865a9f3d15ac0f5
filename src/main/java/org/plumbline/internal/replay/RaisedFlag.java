package org.plumbline.internal.replay;

import java.util.List;
import java.util.Map;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * A raised flag, reduced to what a case can expect.
 *
 * @param code its code
 * @param subject what it is about
 * @param certainty its certainty
 * @param dependsOn the questions on which it depends, if known
 */
record RaisedFlag(String code, String subject, Certainty certainty, List<String> dependsOn) {
  static RaisedFlag of(Flag flag) {
    return new RaisedFlag(flag.code(), flag.subject(), flag.certainty(), flag.dependsOn());
  }

  /** Makes flags from certainties by code and subject. */
  static List<RaisedFlag> of(Map<String, ? extends Map<String, Certainty>> outcomes) {
    return outcomes.entrySet().stream()
        .flatMap(
            code ->
                code.getValue().entrySet().stream()
                    .map(
                        entry ->
                            new RaisedFlag(
                                code.getKey(), entry.getKey(), entry.getValue(), List.of())))
        .toList();
  }

  String pack() {
    return code.substring(0, code.indexOf('/'));
  }
}
