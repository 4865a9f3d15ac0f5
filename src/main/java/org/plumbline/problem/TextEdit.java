package org.plumbline.problem;

/**
 * A change to a line of a text file.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points; where {@code old} begins
 * @param old what stands there and goes; empty if something is only put in
 * @param fresh what comes in its place; empty if something is only taken out
 */
public record TextEdit(int line, int column, String old, String fresh) {}
