package org.plumbline.internal.report.json;

import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.internal.json.Means;
import org.plumbline.result.Note;

/** A remark by the author of a case, as JSON. */
@Means("A remark by the author of a case. No rule reads it.")
record NoteJson(
    @Means(value = "The key it is written under.", pattern = "note|because") String key,
    @Means("The key of the value that it is about; empty if it is about the whole entry.")
        String about,
    @Means("The remark.") String text,
    @Means("Whether it says that something was inferred.") boolean inferred,
    @Means("The file, as a path from the folder of the case.") String file,
    @Means("The line, from 1.") int line) {

  static NoteJson of(Note note, Case theCase) {
    return new NoteJson(
        note.key(),
        note.about(),
        note.text(),
        note.inferred(),
        theCase.fileFromItsFolder(note.place()),
        note.place().line());
  }

  /** A remark that stands alone; empty if there is none. */
  static Optional<String> ifAny(String remark) {
    return Optional.of(remark).filter(text -> !text.isEmpty());
  }
}
