package org.plumbline.internal.mutation;

/**
 * A case that would notice a mutant: a case of the rule with one change. Immutable.
 *
 * @param base the file of the case that was changed
 * @param change what was changed in it
 * @param now what the rules raise on it
 * @param then what the mutant raises on it
 * @param name a name for its file, below the folder of the test cases
 * @param text of the file: a draft, until somebody has thought about it
 */
public record Proposal(
    String base, String change, String now, String then, String name, String text) {}
