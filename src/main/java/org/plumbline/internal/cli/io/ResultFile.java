package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file that is written whole or not at all: to a temporary file next to it, which then replaces
 * it. Until then readers get the old content.
 */
public final class ResultFile {
  private static final int MOST_LINKS = 40;

  /** As in stat.h. */
  private static final int TYPE = 0170000;

  private static final int BLOCK_DEVICE = 0060000;

  private final Path named;
  private Optional<Path> part = Optional.empty();

  public ResultFile(Path named) {
    this.named = named;
  }

  /**
   * Checks whether it can be written.
   *
   * @throws UnwrittenException if it cannot
   */
  public void prepare() {
    Path file = target();
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      String link =
          Files.isSymbolicLink(named)
              ? "this link leads to " + WholeFiles.name(file) + ", and "
              : "";
      throw unwritten(link + "there is no such folder", Optional.empty());
    }
    if (Files.isDirectory(file)) {
      throw unwritten("this is a folder", Optional.empty());
    }
    if (isDisk(file)) {
      throw unwritten("this is a disk, all of it", Optional.empty());
    }
    boolean isThere = Files.exists(file);
    if (isThere && !Files.isWritable(file)) {
      throw unwritten("the file is read-only", Optional.empty());
    }
    if (!isSpecial(file) && !Files.isWritable(folder)) {
      throw unwritten("the folder " + folder + " is read-only", Optional.empty());
    }
  }

  /** Whether it is a file, or none yet: what is written to it stays, unlike in a pipe. */
  public boolean keepsWhatIsWritten() {
    return !isSpecial(target());
  }

  /** A file next to it, whose name is longer by {@code ending}. */
  Path nextTo(String ending) {
    Path file = target();
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Puts a complete file in its place. */
  void replaceWith(Path complete) throws IOException {
    keepPermissions(target(), complete);
    Files.move(complete, target(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Writes it.
   *
   * @throws UnwrittenException if it cannot be
   */
  public void write(String result) {
    write(lines -> lines.accept(result));
  }

  /**
   * Writes it as it comes.
   *
   * @param content gets what takes each piece of text
   * @throws UnwrittenException if it cannot be
   */
  public void write(Consumer<Consumer<String>> content) {
    writeAll(List.of(this), file -> content);
  }

  /**
   * Writes several files: all temporary files first, then the replacements.
   *
   * @throws UnwrittenException if one cannot be written
   */
  public static void writeAll(Map<Path, String> texts) {
    writeAll(
        texts.keySet().stream().map(ResultFile::new).toList(),
        file -> lines -> lines.accept(texts.getOrDefault(file.named, "")));
  }

  private static void writeAll(
      List<ResultFile> files, Function<ResultFile, Consumer<Consumer<String>>> content) {
    files.forEach(ResultFile::prepare);
    try {
      files.forEach(file -> file.attempt(() -> file.fill(content.apply(file))));
      files.forEach(file -> file.attempt(file::takePlace));
    } finally {
      files.forEach(ResultFile::discard);
    }
  }

  /** A step of writing. */
  private interface Step {
    void take() throws IOException;
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw unwritten(reason(e), Optional.of(e));
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      throw unwritten(reason(cause), Optional.of(cause));
    }
  }

  private void fill(Consumer<Consumer<String>> content) throws IOException {
    Path file = target();
    if (isSpecial(file)) {
      fill(file, content, StandardOpenOption.WRITE);
    } else {
      Path next = folder(file).resolve(".plumbline-" + System.nanoTime() + ".part");
      part = Optional.of(next);
      TemporaryFiles.add(next);
      fill(next, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      keepPermissions(file, next);
    }
  }

  private void takePlace() throws IOException {
    if (part.isPresent()) {
      Files.move(part.get(), target(), StandardCopyOption.ATOMIC_MOVE);
      TemporaryFiles.remove(part.get());
      part = Optional.empty();
    }
  }

  private void discard() {
    part.ifPresent(TemporaryFiles::delete);
  }

  /** A terminal, a pipe, or a device such as {@code /dev/null} is written to, never replaced. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** A block device; writing to it destroys its file system. */
  private static boolean isDisk(Path file) {
    try {
      int mode = (Integer) Files.getAttribute(file, "unix:mode");
      return (mode & TYPE) == BLOCK_DEVICE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false; // it does not exist, or this system has no block devices
    }
  }

  private static void fill(
      Path file, Consumer<Consumer<String>> content, StandardOpenOption... options)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, options)) {
      content.accept(text -> append(channel, text));
      if (Files.isRegularFile(file)) {
        channel.force(true);
      }
    }
  }

  private static void append(FileChannel channel, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    if (Files.exists(old) && old.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
      Files.setPosixFilePermissions(fresh, permissions);
    }
  }

  /** The target of a link; otherwise the file itself. A link to a pipe has no path either. */
  private Path target() {
    if (!Files.exists(named)) {
      return behindLinks();
    }
    try {
      return named.toRealPath();
    } catch (IOException e) {
      return named.toAbsolutePath();
    }
  }

  /** The target of a link to a file that does not exist yet; otherwise the file itself. */
  private Path behindLinks() {
    Path file = named.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw unwritten("this link leads back to itself", Optional.empty());
      }
      file = file.resolveSibling(read(file));
    }
    return file;
  }

  private Path read(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      throw unwritten(reason(e), Optional.of(e));
    }
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  private UnwrittenException unwritten(String reason, Optional<IOException> cause) {
    String sentence = WholeFiles.name(named) + " could not be written: " + reason;
    return cause
        .map(why -> new UnwrittenException(sentence, why))
        .orElseGet(() -> new UnwrittenException(sentence));
  }
}
