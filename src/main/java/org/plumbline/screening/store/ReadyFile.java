package org.plumbline.screening.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import org.plumbline.screening.UsedList;
import org.plumbline.screening.lists.SanctionsList;
import org.plumbline.screening.names.ReadNames;

/**
 * What an edition came to when it was last read, kept beside its files, so that it need not be read
 * again. It is used only if the same program wrote it, from the same files, and nothing in it was
 * changed; else it is as if it were not there. Results with it and without it are the same.
 *
 * <p>The file: a line that says what it is, checksum and length of the rest; in the rest the mark
 * of the program, the checksum of the files of the edition, entries and names.
 */
final class ReadyFile {
  static final String NAME = ".ready";

  private static final long MAGIC = 0x504c554d42524459L;
  private static final int HEAD = 2 * Long.BYTES;

  private final Edition edition;
  private final Optional<String> program;
  private final Path file;

  ReadyFile(Edition edition) {
    this(edition, ProgramMark.get());
  }

  /** As if the program had this mark. */
  ReadyFile(Edition edition, Optional<String> program) {
    this.edition = edition;
    this.program = program;
    file = edition.files().get(0).resolveSibling(NAME);
  }

  /** What is kept ready; empty if nothing is, or nothing that may be used. */
  Optional<UsedList.Edition> read() {
    if (program.isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
      if (in.remaining() < HEAD || in.getLong() != MAGIC || in.getLong() != checksum(in)) {
        return Optional.empty();
      }
      ListInput list = new ListInput(in);
      if (!list.text().equals(program.get()) || !list.text().equals(source())) {
        return Optional.empty();
      }
      SanctionsList read = list.list();
      return read.sha256().equals(edition.sha256())
          ? Optional.of(used(read, ReadNames.read(in)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the files of the edition are read instead, and say what is wrong
    }
  }

  private UsedList.Edition used(SanctionsList list, ReadNames names) {
    return new UsedList.Edition(edition.date(), edition.isExact(), list, names);
  }

  /** Keeps an edition ready; where that cannot be done, it is read anew each time. */
  void write(UsedList.Edition used) {
    if (program.isEmpty()) {
      return;
    }
    try {
      ByteArrayOutputStream rest = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(rest);
      ListOutput list = new ListOutput(out);
      list.text(program.get());
      list.text(source());
      list.list(used.list());
      used.names().write(out);
      put(rest.toByteArray());
    } catch (IOException e) {
      // it is a help, and all goes on without it
    }
  }

  private void put(byte[] rest) throws IOException {
    ByteBuffer whole = ByteBuffer.allocate(HEAD + rest.length);
    whole.putLong(MAGIC).putLong(checksum(ByteBuffer.wrap(rest))).put(rest);
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new");
    try {
      Files.write(beside, whole.array());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Checksum and length of the files as they are now. */
  private String source() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path one : edition.files()) {
      if (!Files.isRegularFile(one)) {
        throw new NoSuchFileException(one.toString());
      }
      byte[] bytes = Files.readAllBytes(one);
      all.append(one.getFileName()).append(' ').append(checksum(ByteBuffer.wrap(bytes)));
      all.append(' ').append(bytes.length).append('\n');
    }
    return all.toString();
  }

  /** Of what is left of a buffer, which is left as it is. */
  private static long checksum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return ((long) bytes.remaining() << Integer.SIZE) ^ sum.getValue();
  }
}
