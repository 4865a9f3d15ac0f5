package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.json.JsonException;
import org.plumbline.internal.json.JsonNode;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.Sha256;

/**
 * A file of results that is written case by case, so that an interrupted run can go on. Until it is
 * complete, the results are in {@code FILE.part}, and {@code FILE.resume} says how far the run has
 * come; it is replaced every second, after the results were forced to the disk. What the part has
 * beyond that is dropped and made again. For one thread.
 */
public final class UnfinishedFile implements AutoCloseable {
  private static final long BETWEEN = Duration.ofSeconds(1).toNanos();
  private static final String CASES = "cases";
  private static final String BYTES = "bytes";
  private static final String READ = "read";
  private static final String CODES = "codes";

  private final Path named;
  private final ResultFile file;
  private final Path part;
  private final Path state;
  private final Path nextState;
  private final Map<String, String> madeFrom;
  private final FileChannel channel;
  private final boolean isLeft;

  private Progress before = Progress.NONE;
  private final Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
  private long cases;
  private long bytes;
  private String read = "";
  private long nextSave = System.nanoTime();
  private boolean isFinished;

  /**
   * How far a run has come.
   *
   * @param cases whose results are written
   * @param bytes of these results
   * @param read the hash of these cases
   * @param codes their exit codes
   */
  private record Progress(long cases, long bytes, String read, Set<ExitCode> codes) {
    static final Progress NONE = new Progress(0, 0, "", Set.of());
  }

  private UnfinishedFile(Path named, Map<String, String> madeFrom) throws IOException {
    this.named = named;
    this.file = new ResultFile(named);
    this.madeFrom = madeFrom;
    this.part = partOf(file);
    this.state = stateOf(file);
    this.nextState = file.nextTo(".resume.part");
    this.isLeft = Files.exists(part) && Files.exists(state);
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path partOf(ResultFile file) {
    return file.nextTo(".part");
  }

  private static Path stateOf(ResultFile file) {
    return file.nextTo(".resume");
  }

  /** The files next to it that are written until it is complete. */
  public static List<Path> filesNextTo(Path file) {
    ResultFile result = new ResultFile(file);
    return List.of(partOf(result), stateOf(result));
  }

  /**
   * Opens it.
   *
   * @param madeFrom everything but the cases that the results depend on, with the words for it
   * @param resumes whether to go on where an interrupted run stopped, if there was one
   * @throws NotResumableException if that run was made from something else, or another run is
   *     writing the file; or, without {@code resumes}, if its results would be lost
   * @throws UnwrittenException if it cannot be written
   */
  public static UnfinishedFile open(Path file, Map<String, String> madeFrom, boolean resumes) {
    if (resumes && Files.exists(file) && !filesNextTo(file).stream().allMatch(Files::exists)) {
      throw new NotResumableException(
          WholeFiles.name(file)
              + " is complete, so there is nothing to resume; leave out --resume to check all cases"
              + " again");
    }
    try {
      UnfinishedFile opened = new UnfinishedFile(file, madeFrom);
      opened.begin(resumes);
      return opened;
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private void begin(boolean resumes) throws IOException {
    boolean hasBegun = false;
    try {
      lock();
      if (isLeft) {
        before = left(resumes);
      }
      bytes = before.bytes();
      codes.addAll(before.codes());
      channel.truncate(bytes);
      channel.position(bytes);
      hasBegun = true;
    } finally {
      if (!hasBegun) {
        release();
      }
    }
  }

  private void lock() {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // of this process
    } catch (IOException e) {
      return; // this file system has no locks
    }
    throw new NotResumableException("another run is writing " + name());
  }

  // --- what an earlier run left ------------------------------------------------------------------

  private Progress left(boolean resumes) throws IOException {
    JsonNode left = read();
    Progress progress = progress(left);
    if (!resumes && progress.cases() > 0) {
      throw new NotResumableException(
          partName()
              + " has the results of "
              + progress.cases()
              + (progress.cases() == 1 ? " case" : " cases")
              + ", from a run that was interrupted; use --resume to go on with it, or delete"
              + " it to start again");
    }
    if (!resumes) {
      return Progress.NONE;
    }
    madeFrom.forEach(
        (words, hash) -> {
          if (!left.path(words).asString().equals(hash)) {
            throw changed("since it was begun, " + words + " changed");
          }
        });
    if (channel.size() < progress.bytes()) {
      throw changed(partName() + " is shorter than it was");
    }
    return progress;
  }

  private JsonNode read() throws IOException {
    try {
      return Json.read(Files.readString(state));
    } catch (JsonException e) {
      throw damaged();
    }
  }

  private Progress progress(JsonNode left) {
    try {
      return new Progress(
          Long.parseLong(left.path(CASES).asString()),
          Long.parseLong(left.path(BYTES).asString()),
          left.path(READ).asString(),
          left.path(CODES)
              .valueStream()
              .map(code -> ExitCode.valueOf(code.asString()))
              .collect(Collectors.toSet()));
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private NotResumableException damaged() {
    return changed(WholeFiles.name(state) + " is damaged");
  }

  private NotResumableException changed(String why) {
    return new NotResumableException(
        name() + " cannot be resumed: " + why + "; delete " + partName() + " to start again");
  }

  /** How many cases an earlier run checked; they come first and are only skipped. */
  public long casesBefore() {
    return before.cases();
  }

  // --- this run ----------------------------------------------------------------------------------

  /**
   * Skips the next case.
   *
   * @param fingerprint of the case
   * @throws NotResumableException if these are not the cases that the earlier run checked
   */
  public void skip(String fingerprint) {
    count(fingerprint);
    if (cases == before.cases() && !read.equals(before.read())) {
      throw changed("the cases that it has already are no longer the same");
    }
  }

  /**
   * Adds what came of the next case.
   *
   * @param fingerprint of the case
   * @param text the lines of its results
   * @throws UnwrittenException if it cannot be written
   */
  public void add(String fingerprint, String text, ExitCode code) {
    try {
      ByteBuffer lines = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      int size = lines.remaining();
      while (lines.hasRemaining()) {
        channel.write(lines);
      }
      bytes += size;
      count(fingerprint);
      codes.add(code);
      if (System.nanoTime() - nextSave >= 0 || cases == 1) {
        save();
      }
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private void count(String fingerprint) {
    cases++;
    read = Sha256.hex((read + fingerprint).getBytes(StandardCharsets.UTF_8));
  }

  private void save() throws IOException {
    channel.force(false);
    Map<String, Object> progress = new LinkedHashMap<>(madeFrom);
    progress.put(CASES, cases);
    progress.put(BYTES, bytes);
    progress.put(READ, read);
    progress.put(CODES, codes.stream().map(Enum::name).toList());
    Files.writeString(nextState, Json.write(progress) + "\n");
    Files.move(nextState, state, StandardCopyOption.ATOMIC_MOVE);
    nextSave = System.nanoTime() + BETWEEN;
  }

  /**
   * Makes it the file; all cases were added.
   *
   * @return the exit codes of all cases
   * @throws NotResumableException if there were fewer cases than the earlier run checked
   * @throws UnwrittenException if it cannot be written
   */
  public Set<ExitCode> finish() {
    if (cases < before.cases()) {
      throw changed("there are fewer cases than the " + before.cases() + " it has already");
    }
    try {
      channel.force(true);
      channel.close();
      file.replaceWith(part);
      isFinished = true;
      Files.deleteIfExists(nextState);
      Files.deleteIfExists(state);
    } catch (IOException e) {
      throw unwritten(e);
    }
    return codes;
  }

  /** If it is not finished, keeps what a later run needs. */
  @Override
  public void close() {
    try {
      if (!isFinished && cases > before.cases()) {
        save();
      } else if (!isFinished && before.cases() == 0) {
        Files.deleteIfExists(part);
        Files.deleteIfExists(state);
      }
    } catch (IOException e) {
      // the older state stays, and the reason for the end is reported instead
    } finally {
      release();
    }
  }

  private void release() {
    try {
      channel.close();
    } catch (IOException e) {
      // nothing was lost: what matters was forced to the disk
    }
  }

  private String name() {
    return WholeFiles.name(named);
  }

  private String partName() {
    return WholeFiles.name(part);
  }

  private UnwrittenException unwritten(IOException e) {
    return unwritten(named, e);
  }

  private static UnwrittenException unwritten(Path file, IOException e) {
    return new UnwrittenException(
        WholeFiles.name(file) + " could not be written: " + FileFailure.why(e), e);
  }
}
