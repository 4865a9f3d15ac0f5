package org.plumbline.screening.lists;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.flags.Place;
import org.plumbline.flags.Sha256;

/** Reads lists as they are published; which list a file is, its content says, not its name. */
public final class ListLoader {
  private static final List<ListForm> FORMS =
      List.of(
          new OfacCsv(ListKind.OFAC_SDN_CSV),
          new OfacCsv(ListKind.OFAC_CONSOLIDATED_CSV),
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
   * Reads one edition of a list, whole.
   *
   * @param files in which it was published: one, or those that belong together
   * @throws UnreadableListException if they are no list of a known form, do not belong together, or
   *     have fewer entries than a whole edition has
   */
  public static SanctionsList load(List<Path> files) {
    return load(files, false, today());
  }

  /**
   * Reads a part of an edition, such as the entries of one notice, which may be smaller than any
   * whole edition; {@link SanctionsList#extract()} says so ever after.
   *
   * @param files as for {@link #load}
   * @throws UnreadableListException if they are no list of a known form, do not belong together, or
   *     hold no entry at all
   */
  public static SanctionsList loadExtract(List<Path> files) {
    return load(files, true, today());
  }

  /**
   * Reads files that were read before and kept.
   *
   * @param files as for {@link #load}
   * @param extract whether they are a part of an edition
   * @param name what each file is called in messages and places
   * @throws UnreadableListException as {@link #load} does
   */
  public static SanctionsList reload(
      List<Path> files, boolean extract, Function<Path, String> name) {
    return read(
        inOrder(files).map(file -> ListFile.open(file, name.apply(file))).toList(),
        extract,
        today());
  }

  private static Stream<Path> inOrder(List<Path> files) {
    return files.stream().sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())));
  }

  /** The same on a day; a list of a later day is noted. */
  static SanctionsList load(List<Path> files, boolean extract, LocalDate today) {
    return read(inOrder(files).map(ListFile::open).toList(), extract, today);
  }

  private static SanctionsList read(List<ListFile> opened, boolean extract, LocalDate today) {
    ListForm form = formOf(opened);
    ListDraft draft = new ListDraft();
    form.read(opened, draft);
    checkCount(opened, form.kind(), draft, extract ? 1 : form.kind().floor());
    checkDate(opened, draft, today);
    return draft.finish(form.kind(), sha256(opened), extract);
  }

  private static void checkCount(
      List<ListFile> files, ListKind kind, ListDraft draft, int atLeast) {
    if (draft.entryCount() < atLeast) {
      throw new UnreadableListException(
          names(files)
              + ": "
              + counted(draft.entryCount())
              + (atLeast == 1
                  ? " could be read"
                  : "; the "
                      + kind.title()
                      + " has at least "
                      + atLeast
                      + ". The file was cut off, or is not the whole list")
              + firstProblem(draft));
    }
  }

  private static String counted(int entries) {
    return entries == 0 ? "no entry" : entries == 1 ? "1 entry" : entries + " entries";
  }

  private static String firstProblem(ListDraft draft) {
    return draft.notRead().isEmpty()
        ? ""
        : ". The first thing that was not understood: " + draft.notRead().get(0);
  }

  private static void checkDate(List<ListFile> files, ListDraft draft, LocalDate today) {
    draft
        .date()
        .filter(date -> date.isAfter(today))
        .ifPresent(
            date ->
                draft.notRead(
                    Place.of(files.get(0).name()),
                    "the list says that it is of " + date + ", which is still to come"));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(1);
  }

  private static ListForm formOf(List<ListFile> files) {
    if (files.isEmpty()) {
      throw new UnreadableListException("a list needs at least one file");
    }
    return FORMS.stream()
        .filter(form -> files.stream().allMatch(form::recognises))
        .findFirst()
        .orElseThrow(() -> new UnreadableListException(NoList.why(files, FORMS)));
  }

  private static String names(List<ListFile> files) {
    return files.stream().map(ListFile::name).collect(Collectors.joining(", "));
  }

  private static String sha256(List<ListFile> files) {
    List<String> each = files.stream().map(ListLoader::sha256).toList();
    if (each.size() == 1) {
      return each.get(0);
    }
    MessageDigest all = Sha256.digest();
    each.forEach(one -> all.update((one + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static String sha256(ListFile file) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(file.bytes(), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw ListFile.unreadable(file.path(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
