package org.plumbline.problem;

/**
 * A change to one line of a text file.
 *
 * @param line the line, from 1
 * @param column the column at which {@code old} begins, from 1, in Unicode code points
 * @param old the text to replace; empty to insert text
 * @param fresh the new text; empty to delete text
 */
public record TextEdit(int line, int column, String old, String fresh) {}
