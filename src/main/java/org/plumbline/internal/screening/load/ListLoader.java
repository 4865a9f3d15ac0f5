package org.plumbline.internal.screening.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.internal.screening.form.CslCsv;
import org.plumbline.internal.screening.form.CslJson;
import org.plumbline.internal.screening.form.EuActCsv;
import org.plumbline.internal.screening.form.EuCsv;
import org.plumbline.internal.screening.form.EuXml;
import org.plumbline.internal.screening.form.FtmJson;
import org.plumbline.internal.screening.form.OfacAdvancedXml;
import org.plumbline.internal.screening.form.OfacCsv;
import org.plumbline.internal.screening.form.OfacXml;
import org.plumbline.internal.screening.form.OfsiCsv;
import org.plumbline.internal.screening.form.OpenSanctionsCsv;
import org.plumbline.internal.screening.form.OwnCsv;
import org.plumbline.internal.screening.form.UkCsv;
import org.plumbline.internal.screening.form.UkXml;
import org.plumbline.internal.screening.form.UnXml;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.CountedBytes;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.Sha256;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/**
 * Reads lists as they are published. The content of a file decides which list it is, not its name.
 */
public final class ListLoader {
  private static final List<ListForm> FORMS =
      List.of(
          new OfacCsv(),
          new CslCsv(),
          new UkCsv(),
          new OfsiCsv(),
          new EuCsv(),
          new EuActCsv(),
          new OpenSanctionsCsv(),
          new OwnCsv(),
          new UnXml(),
          new UkXml(),
          new EuXml(),
          new OfacXml(),
          new OfacAdvancedXml(),
          new CslJson(),
          new FtmJson());

  private ListLoader() {}

  /**
   * Reads one whole edition of a list.
   *
   * @param files of the edition: one, or several that belong together
   * @throws UnreadableListException if they are not a list in a known form, do not belong together,
   *     or have fewer entries than a whole edition
   */
  public static SanctionsList load(List<Path> files) {
    return load(files, false, Progress.NONE);
  }

  /**
   * Reads an extract of an edition, such as the entries of one notice; it may be smaller than any
   * whole edition, and {@link SanctionsList#extract()} is true.
   *
   * @param files as for {@link #load(List)}
   * @throws UnreadableListException if they are not a list in a known form, do not belong together,
   *     or contain no entry
   */
  public static SanctionsList loadExtract(List<Path> files) {
    return load(files, true, Progress.NONE);
  }

  /**
   * Reads one edition, or an extract of one.
   *
   * @param files as for {@link #load(List)}
   * @param extract whether they are only part of an edition
   * @param progress receives the number of bytes read, of all files
   * @throws UnreadableListException as {@link #load(List)} or {@link #loadExtract} does
   */
  public static SanctionsList load(List<Path> files, boolean extract, Progress progress) {
    return read(opened(files), extract, today(), progress);
  }

  /**
   * Reads a list from memory.
   *
   * @param bytes of the file
   * @param extract whether it is only part of an edition
   * @param name of the file in messages and places
   * @throws UnreadableListException as {@link #load(List)} does
   */
  public static SanctionsList read(byte[] bytes, boolean extract, String name) {
    return read(List.of(ListFile.of(bytes, name)), extract, today(), Progress.NONE);
  }

  /**
   * Reads files that were stored earlier.
   *
   * @param files in the order of their original names
   * @param names of the files in messages and places, in the same order
   * @param extract whether they are only part of an edition
   * @throws UnreadableListException as {@link #load(List)} does
   */
  public static SanctionsList reload(List<Path> files, List<String> names, boolean extract) {
    return read(
        IntStream.range(0, files.size())
            .mapToObj(i -> ListFile.open(files.get(i), names.get(i)))
            .toList(),
        extract,
        today(),
        Progress.NONE);
  }

  /** Sorts files by name, the order in which they are read. */
  public static List<Path> inOrder(List<Path> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
        .toList();
  }

  /** The same with a given day as today; a list with a later date is noted. */
  static SanctionsList load(List<Path> files, boolean extract, LocalDate today) {
    return read(opened(files), extract, today, Progress.NONE);
  }

  private static List<ListFile> opened(List<Path> files) {
    return inOrder(files).stream().map(ListFile::open).toList();
  }

  private static SanctionsList read(
      List<ListFile> files, boolean extract, LocalDate today, Progress progress) {
    if (files.isEmpty()) {
      throw new UnreadableListException("a list needs at least one file");
    }
    String sha256 = sha256(files);
    ListForm form = formOf(files);
    ListDraft draft = new ListDraft();
    CountedBytes counted =
        new CountedBytes(progress, form.passes() * files.stream().mapToLong(ListFile::size).sum());
    form.read(files.stream().map(file -> file.counted(counted)).toList(), draft);
    PublishedList kind = draft.kindOr(form.kind());
    checkCount(files, kind, draft, extract ? 1 : kind.floor());
    if (!extract) {
      draft.cutOff().ifPresent(ListLoader::refuse);
    }
    checkDate(files, draft, today);
    return draft.finish(kind, sha256, extract);
  }

  private static void checkCount(
      List<ListFile> files, PublishedList kind, ListDraft draft, int atLeast) {
    if (draft.entryCount() < atLeast) {
      throw new UnreadableListException(
          ListFile.names(files)
              + ": "
              + (atLeast == 1
                  ? nothingListed(draft)
                  : counted(draft.entryCount())
                      + "; the "
                      + kind.title()
                      + String.format(Locale.ROOT, " has at least %,d", atLeast)
                      + ". The file was cut off, or is not the whole list")
              + firstProblem(draft));
    }
  }

  private static String nothingListed(ListDraft draft) {
    int notListed = draft.notListedCount();
    return notListed == 0
        ? "no entry could be read"
        : "no listed entry could be read, only " + notListed + " that the list does not list";
  }

  private static void refuse(Problem cutOff) {
    throw new UnreadableListException(
        cutOff + ". Download it again; if it is only part of a list, import it as an extract");
  }

  private static String counted(int entries) {
    return entries == 0 ? "no entry" : entries == 1 ? "1 entry" : entries + " entries";
  }

  private static String firstProblem(ListDraft draft) {
    return draft.notRead().isEmpty() ? "" : ". First problem: " + draft.notRead().get(0);
  }

  private static void checkDate(List<ListFile> files, ListDraft draft, LocalDate today) {
    draft
        .date()
        .filter(date -> date.isAfter(today))
        .ifPresent(
            date ->
                draft.notRead(
                    Place.of(files.get(0).name()),
                    "the list is dated " + PlainDate.of(date) + ", which is in the future"));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(1);
  }

  private static ListForm formOf(List<ListFile> files) {
    ListForm form =
        FORMS.stream()
            .filter(candidate -> files.stream().allMatch(candidate::recognises))
            .findFirst()
            .orElseThrow(() -> new UnreadableListException(UnrecognisedFile.why(files, FORMS)));
    if (files.size() > 1 && !form.isOfSeveralFiles()) {
      throw UnrecognisedFile.separateLists(files, form);
    }
    return form;
  }

  private static String sha256(List<ListFile> files) {
    List<String> hashes = files.stream().map(ListLoader::sha256).toList();
    if (hashes.size() == 1) {
      return hashes.get(0);
    }
    refuseSameContent(files, hashes);
    MessageDigest all = Sha256.digest();
    hashes.forEach(
        text -> all.update((text + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static void refuseSameContent(List<ListFile> files, List<String> hashes) {
    for (int i = 0; i < files.size(); i++) {
      int first = hashes.indexOf(hashes.get(i));
      if (first < i) {
        throw UnrecognisedFile.sameContent(files.get(first), files.get(i));
      }
    }
  }

  private static String sha256(ListFile file) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(file.bytes(), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw file.unreadable(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
