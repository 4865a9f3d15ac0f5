package org.plumbline.internal.rulebook.load;

import java.util.SortedMap;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;

/** All that a folder of rules holds, the packs that must be asked for among it. */
public record RuleFolder(
    RuleFiles files,
    SortedMap<String, Pack> packs,
    SortedMap<String, Rule> rules,
    SortedMap<String, DatedValue> values,
    Exemptions excuses) {}
