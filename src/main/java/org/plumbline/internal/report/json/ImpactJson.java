package org.plumbline.internal.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.impact.BriefFlag;
import org.plumbline.internal.impact.ChangedCase;
import org.plumbline.internal.impact.ChangedFlag;
import org.plumbline.internal.impact.ChangedFlag.What;
import org.plumbline.internal.impact.EditEffect;
import org.plumbline.internal.impact.ImpactResult;
import org.plumbline.internal.rulebook.model.RuleEdit;

/**
 * The impact of edits of rules as JSON, for machines. Names stay, new ones may be added. Safe for
 * any number of threads.
 */
public final class ImpactJson {
  private ImpactJson() {}

  /**
   * Writes it.
   *
   * @param version of Plumbline
   * @param older the name of the older rules
   * @param newer the name of the newer rules
   */
  public static String write(String version, String older, String newer, ImpactResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plumbline", version);
    json.put("older", older);
    json.put("newer", newer);
    json.put("checks", result.checks());
    json.put("unchanged", result.unchanged());
    json.put("added", result.count(What.ADDED));
    json.put("cleared", result.count(What.CLEARED));
    json.put("changed", result.count(What.CHANGED));
    json.put("verdicts", result.verdicts());
    json.put("edits", result.edits().stream().map(ImpactJson::edit).toList());
    json.put("differences", result.changed().stream().map(ImpactJson::check).toList());
    json.put("problems", result.problems().stream().map(JsonReport::problem).toList());
    return JsonReport.text(json);
  }

  private static Object edit(EditEffect effect) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", effect.edit().file());
    json.put("kind", effect.edit().kind().toString());
    json.put("name", effect.edit().name());
    json.put("what", effect.edit().change().toString());
    json.put("details", effect.edit().details());
    json.put("isRun", effect.isRun());
    json.put("flags", effect.flags());
    return json;
  }

  private static Object check(ChangedCase changedCase) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("case", changedCase.id());
    json.put("asOf", changedCase.asOf().toString());
    json.put("verdictBefore", changedCase.before().toString());
    json.put("verdictAfter", changedCase.after().toString());
    json.put("flags", changedCase.flags().stream().map(ImpactJson::flag).toList());
    return json;
  }

  private static Object flag(ChangedFlag flag) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", flag.code());
    json.put("subject", flag.subject());
    json.put("what", flag.what().toString());
    json.put("before", flag(flag.before()));
    json.put("after", flag(flag.after()));
    json.put("aspects", flag.aspects().stream().map(Object::toString).toList());
    json.put("edits", flag.edits().stream().map(RuleEdit::file).toList());
    return json;
  }

  private static @Nullable Object flag(Optional<BriefFlag> flag) {
    return flag.map(ImpactJson::brief).orElse(null);
  }

  private static Object brief(BriefFlag flag) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", flag.title());
    json.put("severity", flag.severity().toString());
    json.put("certainty", flag.certainty().toString());
    json.put("dependsOn", flag.dependsOn());
    json.put("basis", flag.basis().clause());
    json.put("verified", flag.basis().verified());
    json.put("footing", flag.basis().footing().toString());
    json.put("reference", flag.basis().reference());
    json.put("because", flag.sentence());
    json.put("facts", flag.facts());
    return json;
  }
}
