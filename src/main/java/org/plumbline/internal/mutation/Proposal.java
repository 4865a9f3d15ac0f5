package org.plumbline.internal.mutation;

/**
 * A case that notices a mutant: a case of the rule with one change. Immutable.
 *
 * @param base the file of the case that was changed
 * @param change the difference
 * @param now the flags of the rules
 * @param then the flags of the mutant
 * @param name a path for its file, below the folder of test cases
 * @param text the text of the file, which is a draft
 */
public record Proposal(
    String base, String change, String now, String then, String name, String text) {}
