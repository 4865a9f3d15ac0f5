package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.report.words.RulePlace;
import org.plumbline.problem.Place;
import org.plumbline.result.Evidence;

/** A fact that a flag is based on, as JSON. */
record EvidenceJson(
    @Means("The type of the fact.") String fact,
    @Means("The id of the fact.") String id,
    @Means("The fact in words.") String text,
    @Means(CASE_FILE) String file,
    @Means("The line, from 1; 0 for the whole file.") int line,
    @Means("The ids of its sources.") List<String> sources,
    @Means("Its standing; null if it asserts nothing about anybody.") Optional<Standing> standing,
    @Means("Whether a note says that the fact or one of its values was inferred.") boolean inferred,
    @Means("The author's remarks; never a quotation.") List<NoteJson> notes) {

  static final String CASE_FILE =
      "The file, as a path from the folder of the case; of a fact from a list, the file of the list; of a flag, its rule.";

  static List<EvidenceJson> all(List<Evidence> evidence, Case theCase) {
    return evidence.stream().map(each -> of(each, theCase)).toList();
  }

  static EvidenceJson of(Evidence evidence, Case theCase) {
    return new EvidenceJson(
        evidence.fact(),
        evidence.id(),
        evidence.text(),
        file(evidence.place(), theCase),
        evidence.place().line(),
        evidence.sources(),
        evidence.standing(),
        evidence.inferred(),
        evidence.notes().stream().map(note -> NoteJson.of(note, theCase)).toList());
  }

  private static String file(Place place, Case theCase) {
    return place.file().endsWith(".drl")
        ? RulePlace.fromItsFolder(place).file()
        : theCase.fileFromItsFolder(place);
  }
}
