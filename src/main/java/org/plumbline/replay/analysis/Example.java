package org.plumbline.replay.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.CaseTree;
import org.plumbline.casefile.TextNode;
import org.plumbline.flags.Place;

/**
 * A case that shows something of a rule. Immutable.
 *
 * @param file the case that it is, or was made from
 * @param changes what was changed in it, one after the other; none if it is that case itself
 * @param day the day of the check
 * @param tree the case
 */
public record Example(String file, List<String> changes, LocalDate day, CaseTree tree) {
  private static final List<String> AS_OF = List.of("as-of");

  /** Copies the changes. */
  public Example {
    changes = List.copyOf(changes);
  }

  /** The same on that day only. */
  Example on(LocalDate other) {
    return new Example(
        file,
        changes,
        other,
        tree.with(AS_OF, new TextNode(Place.of("analysis"), other.toString())));
  }

  Example changed(String change, LocalDate on, CaseTree to) {
    return new Example(file, Stream.concat(changes.stream(), Stream.of(change)).toList(), on, to);
  }
}
