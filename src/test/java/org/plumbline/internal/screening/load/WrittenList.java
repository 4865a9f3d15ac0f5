package org.plumbline.internal.screening.load;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;

/** The files of a list as a test writes them down, and what comes of reading them. */
public final class WrittenList {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  public WrittenList(Path folder) {
    this.folder = folder;
  }

  public WrittenList file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  public WrittenList file(String name, String text, Charset charset) {
    try {
      files.add(Files.write(folder.resolve(name), text.getBytes(charset)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WrittenList missing(String name) {
    files.add(folder.resolve(name));
    return this;
  }

  public SanctionsList extract() {
    return ListLoader.load(files, true, TODAY);
  }

  public SanctionsList whole() {
    return ListLoader.load(files, false, TODAY);
  }

  /** Why it cannot be read as a part of a list, without the folder. */
  public String refusal() {
    return refusal(this::extract);
  }

  /** Why it cannot be read as a whole list, without the folder. */
  String refusalAsWhole() {
    return refusal(this::whole);
  }

  private String refusal(Executable reading) {
    return shortened(
        String.valueOf(assertThrows(UnreadableListException.class, reading).getMessage()));
  }

  /** What was not understood, a line each, without the folder. */
  public String notRead() {
    return extract().notRead().stream()
        .map(problem -> shortened(problem.toString()))
        .collect(Collectors.joining("\n"));
  }

  /** The entries, a few lines each. */
  public String entries() {
    return extract().entries().stream().map(this::shown).collect(Collectors.joining("\n"));
  }

  private String shown(ListEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(
        entry.id()
            + " "
            + entry.kind()
            + " "
            + entry.countries().stream().sorted().toList()
            + " "
            + entry.programmes()
            + " "
            + entry.effects().stream().sorted().toList()
            + " "
            + entry.from().map(LocalDate::toString).orElse("?")
            + ".."
            + entry.to().map(LocalDate::toString).orElse("")
            + " at "
            + entry.place().line());
    entry.names().forEach(name -> lines.add("  " + name.quality() + " " + name.text()));
    for (EntryLink link : entry.links()) {
      lines.add(
          "  "
              + (link.outward() ? "-> " : "<- ")
              + link.relation().name()
              + " "
              + link.otherEnd()
              + " <"
              + link.words()
              + ">");
    }
    return String.join("\n", lines);
  }

  private String shortened(String message) {
    return message.replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
