package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.source.Source;

/** Looks up the organisations of a case in sanctions lists. */
public interface Screener {
  /**
   * The result of looking up one case.
   *
   * @param facts listings of organisations of the case; also listed bodies to which links of the
   *     lists lead, their listings, and the links
   * @param sources the entries that these facts come from
   * @param searched a sentence about the lists searched; empty if there were none
   * @param skipped sentences about parts of the lists that could not be used
   * @param remarks sentences about what was found
   * @param editions every edition of the lists
   * @param linksSha256 SHA-256 of the file of own links, in lower-case hex; empty if there is none
   */
  record Screened(
      List<CaseFact> facts,
      List<Source> sources,
      Optional<String> searched,
      List<String> skipped,
      List<String> remarks,
      List<Check.UsedEdition> editions,
      String linksSha256) {
    public Screened {
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
      skipped = List.copyOf(skipped);
      remarks = List.copyOf(remarks);
      editions = List.copyOf(editions);
    }
  }

  /**
   * Looks up the organisations of a case.
   *
   * @param day the day of the check
   * @throws org.plumbline.problem.BrokenFileException if the case names an unknown list
   */
  Screened screen(Case screened, LocalDate day);
}
