package org.plumbline.internal.screening.read;

import java.util.List;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;

/** Reads one of the forms in which lists are published. */
public interface ListForm {
  /** Whether a file has this form, judged by its content alone. */
  boolean recognises(ListFile file);

  /** Which list the files are, unless their content decides otherwise. */
  PublishedList kind();

  /** Whether a list of this form may come in several files. */
  default boolean isOfSeveralFiles() {
    return false;
  }

  /** How many times each file is read. */
  default int passes() {
    return 1;
  }

  /**
   * Reads files that this form recognises. Anything that is not understood is noted in the draft;
   * nothing is skipped silently.
   *
   * @throws UnreadableListException if they cannot be read as this form
   */
  void read(List<ListFile> files, ListDraft draft);
}
