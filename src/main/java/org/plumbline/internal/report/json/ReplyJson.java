package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.internal.json.Means;
import org.plumbline.source.Reply;

/** The reply of a body named in a case, as JSON. */
record ReplyJson(
    @Means("The id, unique in the case.") String id,
    @Means("Who replied.") String by,
    @Means("The date as in the case: a day, a month, a year or a range; null if not known.")
        Optional<String> date,
    @Means("The words of the reply.") String words,
    @Means("The flags or facts that it answers; empty if it answers the whole case.")
        List<String> to,
    @Means("The ids of its sources.") List<String> sources,
    @Means("The author's remark; null if there is none.") Optional<String> note,
    @Means("The file, as a path from the folder of the case.") String file,
    @Means("The line, from 1; 0 for the whole file.") int line) {

  static ReplyJson of(Reply reply, Case theCase) {
    return new ReplyJson(
        reply.id(),
        reply.by(),
        reply.date().map(Object::toString),
        reply.words(),
        reply.to(),
        reply.sources(),
        NoteJson.ifAny(reply.note()),
        theCase.fileFromItsFolder(reply.place()),
        reply.place().line());
  }
}
