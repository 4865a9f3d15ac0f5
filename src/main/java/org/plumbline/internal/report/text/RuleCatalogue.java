package org.plumbline.internal.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.report.json.JsonReport;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.text.Counted;
import org.plumbline.rulebook.Rulebook;

/**
 * The rules of a rulebook, each with what it says about itself: as text for people and as JSON for
 * machines. {@link RuleIndex} is the same in Markdown. Safe for any number of threads.
 */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /**
   * As text, at most 80 columns wide: the packs in the order of reports, and of each its rules.
   *
   * @param colours whether headings are inked
   */
  public static String text(Rulebook rulebook, boolean colours) {
    Page page = new Page(colours);
    page.title(
        Counted.of(rulebook.rules().size(), "rule")
            + " in "
            + Counted.of(rulebook.packs().size(), "pack"));
    for (Pack pack : rulebook.packs()) {
      page.heading(pack.id() + ": " + pack.title());
      page.paragraph(0, pack.question() + (pack.optIn() ? " " + RuleIndex.OPT_IN : ""));
      rulesOf(pack, rulebook).forEach(rule -> text(rule, page));
    }
    return page.toString();
  }

  private static void text(Rule rule, Page page) {
    Rule.Header header = rule.header();
    page.blank();
    page.paragraph(0, rule.id());
    page.paragraph(2, header.title());
    page.paragraph(
        2,
        header.severity()
            + ", "
            + footing(header)
            + ", in force from "
            + RuleIndex.inForce(header)
            + ", reviewed "
            + header.reviewed());
  }

  /** Such as {@code guidance (read)}; nobody has to read our own choice. */
  private static String footing(Rule.Header header) {
    String basis = RuleIndex.basis(header);
    return header.footing() + (basis.equals("-") ? "" : " (" + basis + ")");
  }

  /** As JSON; names stay, new ones may be added. */
  public static String json(String version, Rulebook rulebook) {
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("plumbline", version);
    catalogue.put("packs", rulebook.packs().stream().map(pack -> json(pack, rulebook)).toList());
    return JsonReport.text(catalogue);
  }

  private static Map<String, @Nullable Object> json(Pack pack, Rulebook rulebook) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", pack.id());
    json.put("title", pack.title());
    json.put("question", pack.question());
    json.put("answers", pack.answers().map(Object::toString).orElse(null));
    json.put("optIn", pack.optIn());
    json.put("rules", rulesOf(pack, rulebook).stream().map(RuleCatalogue::json).toList());
    return json;
  }

  private static Object json(Rule rule) {
    Rule.Header header = rule.header();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", rule.id());
    json.put("title", header.title());
    json.put("severity", header.severity().toString());
    json.put("footing", header.footing().toString());
    json.put("basis", header.basis());
    json.put("verified", header.verified());
    json.put("validFrom", header.validFrom().toString());
    json.put("validTo", header.validTo().map(Object::toString).orElse(null));
    json.put("reviewed", header.reviewed().toString());
    json.put("owner", header.owner());
    return json;
  }

  private static List<Rule> rulesOf(Pack pack, Rulebook rulebook) {
    return rulebook.rules().stream().filter(rule -> rule.pack().equals(pack.id())).toList();
  }
}
