package org.plumbline.rulebook;

import java.util.SortedMap;

/** All that a folder of rules holds, the packs that must be asked for among it. */
record Shelf(
    RuleFiles files,
    SortedMap<String, Pack> packs,
    SortedMap<String, Rule> rules,
    SortedMap<String, DatedValue> values,
    Excuses excuses) {}
