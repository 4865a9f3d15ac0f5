package org.plumbline.internal.screening.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.problem.Problem;

/** Reads small lists for tests, far below the counts of whole editions. */
public final class ListText {
  private ListText() {}

  /** What a form makes of a text, written as {@code list} into the folder. */
  public static SanctionsList read(ListForm form, Path folder, String text) {
    ListDraft draft = new ListDraft();
    form.read(List.of(ListFile.open(write(folder, text))), draft);
    return draft.finish(draft.kindOr(form.kind()), "", true);
  }

  /** The sentence with which a form refuses a text, without the folder. */
  public static String refusal(ListForm form, Path folder, String text) {
    String message =
        String.valueOf(
            assertThrows(UnreadableListException.class, () -> read(form, folder, text))
                .getMessage());
    return without(folder, message);
  }

  /** The sentence with which the loader refuses a text, without the folder. */
  public static String refusal(Path folder, String text) {
    Path file = write(folder, text);
    String message =
        String.valueOf(
            assertThrows(UnreadableListException.class, () -> ListLoader.load(List.of(file)))
                .getMessage());
    return without(folder, message);
  }

  /** What was not understood, without the folder. */
  public static List<String> notRead(SanctionsList list, Path folder) {
    return list.notRead().stream()
        .map(Problem::toString)
        .map(text -> without(folder, text))
        .toList();
  }

  /** A link in short: {@code OWNED_BY > NAME} or {@code OWNED_BY < NAME}, and its words. */
  public static List<String> links(ListEntry entry) {
    return entry.links().stream()
        .map(
            link ->
                link.relation().name()
                    + (link.outward() ? " > " : " < ")
                    + link.otherEnd()
                    + (link.byId() ? " (id)" : "")
                    + (link.former() ? " (former)" : "")
                    + link.percent().map(share -> " " + share + "%").orElse("")
                    + link.from().map(day -> " since " + day).orElse("")
                    + link.to().map(day -> " until " + day).orElse("")
                    + ": "
                    + link.words())
        .toList();
  }

  /** The names in short: {@code PRIMARY text}. */
  public static List<String> names(ListEntry entry) {
    return entry.names().stream().map(name -> name.quality() + " " + name.text()).toList();
  }

  private static Path write(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve("list"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String without(Path folder, String message) {
    return message.replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
