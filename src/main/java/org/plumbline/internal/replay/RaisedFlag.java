package org.plumbline.internal.replay;

import java.util.List;
import java.util.Map;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;

/**
 * What a case speaks of in a flag that was raised.
 *
 * @param code its code
 * @param subject whom it is about
 * @param certainty how sure it is
 * @param dependsOn the questions that it depends on, where they are known
 */
record RaisedFlag(String code, String subject, Certainty certainty, List<String> dependsOn) {
  static RaisedFlag of(Flag flag) {
    return new RaisedFlag(flag.code(), flag.subject(), flag.certainty(), flag.dependsOn());
  }

  /** All that is raised: the certainty by code and subject. */
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
