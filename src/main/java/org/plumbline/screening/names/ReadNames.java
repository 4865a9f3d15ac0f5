package org.plumbline.screening.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that were read before, and so need not be read again. Reading a name takes its time, as
 * scripts are many; these can be written down and taken up again. Immutable.
 */
public final class ReadNames {
  private static final ReadNames NONE = new ReadNames(List.of());

  private final List<Name> names;
  private final Map<NameKind, Map<String, Name>> byText = new EnumMap<>(NameKind.class);

  private ReadNames(List<Name> names) {
    this.names = names;
    for (NameKind kind : NameKind.values()) {
      byText.put(kind, new HashMap<>());
    }
    for (Name name : names) {
      byKind(name.kind()).put(name.text(), name);
    }
  }

  /** No name. */
  public static ReadNames none() {
    return NONE;
  }

  /** Names as {@link Name#of} reads them. */
  public static ReadNames of(Iterable<Name> names) {
    List<Name> all = new ArrayList<>();
    names.forEach(all::add);
    return new ReadNames(all);
  }

  private Map<String, Name> byKind(NameKind kind) {
    return byText.getOrDefault(kind, Map.of());
  }

  /** A name as {@link Name#of} reads it, whether it was read before or is read now. */
  public Name name(String text, NameKind kind) {
    Name known = byKind(kind).get(text);
    return known == null ? Name.of(text, kind) : known;
  }

  /**
   * Writes them down.
   *
   * @throws IOException if they cannot be written, or a text is none that every Java could write
   */
  public void write(DataOutput out) throws IOException {
    Map<Word, Integer> words = new LinkedHashMap<>();
    for (Name name : names) {
      for (Word word : name.words()) {
        words.putIfAbsent(word, words.size());
      }
    }
    out.writeInt(words.size());
    for (Word word : words.keySet()) {
      writeText(word.form(), out);
      writeText(word.sound(), out);
      writeText(word.skeleton(), out);
      writeText(word.role().name(), out);
      out.writeByte(word.bare() ? 1 : 0);
    }
    out.writeInt(names.size());
    for (Name name : names) {
      writeText(name.text(), out);
      writeText(name.kind().name(), out);
      out.writeByte(name.isCut() ? 1 : 0);
      out.writeByte(name.words().size());
      for (Word word : name.words()) {
        out.writeInt(words.getOrDefault(word, -1));
      }
    }
  }

  /**
   * Takes up what {@link #write} wrote.
   *
   * @throws RuntimeException of some kind if it is nothing that was written so
   */
  public static ReadNames read(ByteBuffer in) {
    Word[] words = new Word[size(in)];
    for (int i = 0; i < words.length; i++) {
      words[i] = Word.of(text(in), text(in), text(in), Role.valueOf(text(in)), in.get() == 1);
    }
    int size = size(in);
    List<Name> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String text = text(in);
      NameKind kind = NameKind.valueOf(text(in));
      boolean cut = in.get() == 1;
      Word[] of = new Word[in.get()];
      for (int k = 0; k < of.length; k++) {
        of[k] = words[in.getInt()];
      }
      names.add(Name.of(text, kind, List.of(of), cut));
    }
    return new ReadNames(names);
  }

  /** A number of things of which each takes a byte at least. */
  private static int size(ByteBuffer in) {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("a size of " + size);
    }
    return size;
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[size(in)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      throw new IOException("half a character");
    }
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
