package org.plumbline.internal.report.json;

import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.json.Means;
import org.plumbline.source.Source;
import org.plumbline.source.SourceKind;

/** A document that facts come from, as JSON. */
record SourceJson(
    @Means("The id in the case.") String id,
    @Means("Its title.") String title,
    @Means("Who published it.") String publisher,
    @Means("The kind of publisher; null if the case does not give it.") Optional<SourceKind> kind,
    @Means("The web address.") String url,
    @Means("The date of publication: a day, a month, a year or a range; null if not known.")
        Optional<String> published,
    @Means("The document that it merely repeats.") String repeats,
    @Means("How much of it the author of the case has read; null if the case does not say.")
        Optional<Source.Read> read,
    @Means("The standing of facts that come from it; null if it has none.")
        Optional<Standing> standing,
    @Means("The author's remark; null if there is none.") Optional<String> note,
    @Means("Whether the remark says that something, such as the date, was inferred.")
        boolean inferred,
    @Means(EvidenceJson.CASE_FILE) String file,
    @Means("The line, from 1; 0 for the whole file.") int line) {

  static SourceJson of(Source source, Case theCase) {
    return new SourceJson(
        source.id(),
        source.title(),
        source.publisher(),
        source.kind(),
        source.url(),
        source.published().map(Object::toString),
        source.repeats(),
        source.read(),
        source.standing(),
        NoteJson.ifAny(source.note()),
        source.inferred(),
        theCase.fileFromItsFolder(source.place()),
        source.place().line());
  }
}
