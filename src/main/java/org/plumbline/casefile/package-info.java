/**
 * The case as written: facts with what is uncertain about them, sources, replies, expectations.
 *
 * <p>{@link org.plumbline.casefile.Case} is the door: {@code Case.read(path)}, {@code
 * Case.parse(text)} or {@code Case.builder()}. A fact is a {@link org.plumbline.casefile.CaseFact}
 * of {@link org.plumbline.casefile.Uncertain} values; a {@link org.plumbline.casefile.Reading}
 * answers the {@link org.plumbline.casefile.Question}s and makes a plain fact of it. Whatever is
 * wrong with a file is one {@link org.plumbline.casefile.BrokenFileException}. Other files that
 * people write are read with {@link org.plumbline.casefile.Yaml} and {@link
 * org.plumbline.casefile.TextFile}.
 *
 * <p>Inside, a case goes through four rooms: text to nodes ({@code YamlReader}), nodes laid over a
 * base and completed ({@code Like}, {@code Completed}), checked against the table ({@code
 * CaseTable}, {@code Sense}), made into facts ({@code Making} and the {@code ...Facts}). A new kind
 * of fact is a shape in the table and a class of facts.
 */
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
