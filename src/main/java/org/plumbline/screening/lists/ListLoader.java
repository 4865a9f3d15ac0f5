package org.plumbline.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Reads lists as they are published; which list a file is, its content says, not its name. */
public final class ListLoader {
  private static final List<ListForm> FORMS =
      List.of(
          new UnXml(),
          new UkXml(),
          new EuXml(),
          new OfacXml(),
          new OfacAdvancedXml(),
          new CslJson(),
          new FtmJson());

  private ListLoader() {}

  /**
   * Reads one list.
   *
   * @param files in which it was published: one, or those that belong together
   * @throws UnreadableListException if they are no list of a known form, do not belong together, or
   *     have fewer entries than a whole edition has
   */
  public static SanctionsList load(List<Path> files) {
    List<ListFile> opened =
        files.stream()
            .sorted(Comparator.comparing(file -> file.getFileName().toString()))
            .map(ListFile::open)
            .toList();
    ListForm form = formOf(opened);
    ListDraft draft = new ListDraft();
    form.read(opened, draft);
    SanctionsList list = draft.finish(form.kind(), sha256(opened));
    long listed = list.entries().stream().filter(ListEntry::listed).count();
    if (listed < form.kind().floor()) {
      throw new UnreadableListException(
          names(opened)
              + ": "
              + listed
              + " entries; the "
              + form.kind().title()
              + " has at least "
              + form.kind().floor()
              + ". The file was cut off, or is not the whole list");
    }
    return list;
  }

  private static ListForm formOf(List<ListFile> files) {
    return FORMS.stream()
        .filter(form -> files.stream().allMatch(form::recognises))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableListException(
                    names(files)
                        + (files.size() == 1
                            ? ": this is no sanctions list of a known form"
                            : ": these files do not belong to one list of a known form")));
  }

  private static String names(List<ListFile> files) {
    return files.stream().map(ListFile::name).collect(Collectors.joining(", "));
  }

  private static String sha256(List<ListFile> files) {
    List<String> each = files.stream().map(ListLoader::sha256).toList();
    if (each.size() == 1) {
      return each.get(0);
    }
    MessageDigest all = digest();
    each.forEach(one -> all.update((one + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static String sha256(ListFile file) {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(file.bytes(), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw ListFile.unreadable(file.path(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
