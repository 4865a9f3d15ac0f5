package org.plumbline.internal.rulebook.load;

import java.util.SortedMap;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;

/** The content of a folder of rules, including opt-in packs. */
public record RuleFolder(
    RuleFiles files,
    SortedMap<String, Pack> packs,
    SortedMap<String, Rule> rules,
    SortedMap<String, DatedValue> values,
    Exemptions exemptions) {}
