package org.plumbline.internal.screening.read;

import java.util.List;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;

/** Reads one of the forms in which lists are published. */
public interface ListForm {
  /** Whether a file is of this form, by its content alone. */
  boolean recognises(ListFile file);

  /** Which list the files are, if what stands in them does not tell another. */
  PublishedList kind();

  /** Whether a list of this form may come in several files. */
  default boolean isOfSeveralFiles() {
    return false;
  }

  /** How often the entries of each file are gone through. */
  default int passes() {
    return 1;
  }

  /**
   * Reads the files, all of which {@link #recognises} takes; what is not understood is noted in the
   * draft, and nothing is skipped in silence.
   *
   * @throws UnreadableListException if they cannot be read as this form
   */
  void read(List<ListFile> files, ListDraft draft);
}
